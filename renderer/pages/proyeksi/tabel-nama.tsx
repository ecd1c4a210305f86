import { Alert, Group, List, Select } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ColumnDef } from "@tanstack/react-table";
import { useDeferredValue, useMemo } from "react";
import type { ProyeksiKantor } from "../../../core/contract/proyeksi";
import { wordFinder } from "../../../core/name";
import { SEBAB_KELUAR } from "../../../core/proyeksi/keluar";
import { namaKeluar, type NamaKeluar } from "../../../core/proyeksi/nama-keluar";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatTanggalPendek } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import {
  kalimatAndai,
  kalimatKeluar,
  kalimatTakDiketahui,
  TEKS_KELOMPOK_ASN,
  TEKS_PROYEKSI as T,
  TEKS_SEBAB_KELUAR,
} from "../../../core/text/proyeksi";
import { useRemembered, useSearchText } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";

const SEMUA = "semua";
const AWAL: { readonly sebab: string } = { sebab: SEMUA };

/** Everybody who leaves within the five years, by the day; before them those of whom it cannot be told. */
export function TabelNama({ proyeksi, onBuka }: { readonly proyeksi: ProyeksiKantor; readonly onBuka: (jabatanId: string) => void }) {
  const [kata, setKata] = useSearchText("proyeksi-nama");
  const [{ sebab }, saring] = useRemembered("saringan-proyeksi-nama", AWAL);
  const cari = useDeferredValue(kata);
  const semua = useMemo(() => namaKeluar(proyeksi.jabatan), [proyeksi]);
  const tampil = useMemo(() => {
    const memuat = wordFinder(cari);
    return semua.filter(
      (satu) => (sebab === SEMUA || satu.sebab === sebab) && memuat(`${satu.nama} ${satu.nip ?? ""} ${satu.jabatan} ${satu.unit}`),
    );
  }, [semua, sebab, cari]);
  const hapus = (): void => {
    setKata("");
    saring(AWAL);
  };
  const andai = kalimatAndai(proyeksi);
  const label = TEKS_SEBAB_KELUAR[SEBAB_KELUAR.find((satu) => satu === sebab) ?? "pensiun"];
  return (
    <>
      <TakDiketahuiKantor proyeksi={proyeksi} />
      <Group gap="xs" mb={8}>
        <SearchField label={T.cariNama} placeholder={T.cariNama} value={kata} onChange={setKata} width={280} />
        <Select
          w={170}
          aria-label={T.saringSebab}
          allowDeselect={false}
          data={[{ value: SEMUA, label: T.sebabSemua }, ...SEBAB_KELUAR.map((value) => ({ value, label: TEKS_SEBAB_KELUAR[value] }))]}
          value={sebab}
          onChange={(nilai) => saring({ sebab: nilai ?? SEMUA })}
        />
        <ShownCount
          shown={tampil.length}
          total={semua.length}
          what={T.satuanNama}
          narrowed={kata !== "" || sebab !== SEMUA}
          onClear={hapus}
        />
      </Group>
      <DataTable
        label={T.namaTabelNama}
        name="proyeksi-nama"
        rows={tampil}
        columns={KOLOM}
        rowId={({ jabatanId, pegawaiId }) => `${jabatanId} ${pegawaiId}`}
        onOpen={({ jabatanId }) => onBuka(jabatanId)}
        empty={<NoMatch title={semua.length === 0 ? T.tanpaKeluar : T.tidakCocokNama} onClear={hapus} />}
        print={{
          title: T.namaTabelNama,
          notes: [
            ...kalimatSaringan(kata, [[T.saringSebab, sebab === SEMUA ? null : label]]),
            ...(andai === "" ? [] : [T.andai.aktif(andai)]),
          ],
        }}
      />
    </>
  );
}

/** Of whom it cannot be told when they leave, and why. */
function TakDiketahuiKantor({ proyeksi: { jabatan } }: { readonly proyeksi: ProyeksiKantor }) {
  const orang = jabatan.flatMap(({ nama: milik, takDiketahui }) => takDiketahui.map((satu) => ({ ...satu, milik })));
  if (orang.length === 0) return null;
  return (
    <Alert
      variant="light"
      color="orange"
      p={8}
      mb={8}
      icon={<IconAlertTriangle size={16} aria-hidden />}
      title={T.takDiketahuiPenjelasan(formatAngka(orang.length))}
    >
      <details>
        <summary>{T.takDiketahuiJudul}</summary>
        <List size="sm" spacing={2} mah={140} style={{ overflow: "auto" }}>
          {orang.map(({ pegawaiId, nama, milik, sebab }) => (
            <List.Item key={pegawaiId}>
              {nama}, {milik}: {kalimatTakDiketahui(sebab)}
            </List.Item>
          ))}
        </List>
      </details>
    </Alert>
  );
}

const KOLOM: ColumnDef<NamaKeluar>[] = [
  {
    id: "tahun",
    header: T.kolomNama.tahun,
    accessorFn: ({ tahun }) => tahun,
    meta: { width: 70, figures: true, print: ({ tahun }) => String(tahun) },
  },
  {
    id: "hari",
    header: T.kolomNama.hari,
    accessorFn: ({ hari }) => hari,
    cell: ({ row }) => formatTanggalPendek(row.original.hari),
    meta: { width: 110, figures: true, print: ({ hari }) => formatTanggalPendek(hari) },
  },
  { id: "nama", header: T.kolomNama.nama, accessorFn: ({ nama }) => nama, meta: { width: 180 } },
  { id: "nip", header: T.kolomNama.nip, accessorFn: ({ nip }) => nip, meta: { width: 160, figures: true, importance: 0 } },
  {
    id: "kelompok",
    header: T.kolomNama.kelompok,
    accessorFn: ({ kelompok }) => TEKS_KELOMPOK_ASN[kelompok],
    meta: { width: 80, importance: 2 },
  },
  { id: "jabatan", header: T.kolomNama.jabatan, accessorFn: ({ jabatan }) => jabatan, meta: { width: 180 } },
  { id: "unit", header: T.kolomNama.unit, accessorFn: ({ unit }) => unit, meta: { width: 170, importance: 1 } },
  { id: "sebab", header: T.kolomNama.sebab, accessorFn: ({ sebab }) => TEKS_SEBAB_KELUAR[sebab], meta: { width: 120 } },
  {
    id: "penjelasan",
    header: T.kolomNama.penjelasan,
    accessorFn: (satu) => kalimatKeluar(satu, satu.ke),
    meta: { width: 260, importance: 3 },
  },
];
