import { Group, SegmentedControl } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import { useDeferredValue, useMemo } from "react";
import { useLocation } from "wouter";
import { temuanKelasPerJabatan, type TemuanKelas } from "../../../core/anjab/kelas-temuan";
import type { HasilOrganisasi, JabatanOrganisasi, TemuanOrganisasiDinilai } from "../../../core/contract/organisasi";
import { isTemuanKelas } from "../../../core/fungsi/temuan";
import { nameKey } from "../../../core/name";
import { kalimatSaringan } from "../../../core/text/daftar";
import { TEKS_JENIS_ORGANISASI, TEKS_KELAS as T } from "../../../core/text/organisasi";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useRemembered, useSearchText } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { NoMatch } from "../../ui/no-match";
import { keadaanTemuan } from "../../ui/pembenaran/suntingan";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import type { AcuanOrganisasi } from "./acuan";

const KEADAAN = ["semua", "bertemuan", "belum"] as const;
type Keadaan = (typeof KEADAAN)[number];
const AWAL: { readonly keadaan: Keadaan } = { keadaan: "semua" };

interface BarisKelas {
  readonly jabatan: JabatanOrganisasi;
  readonly unit: string;
  readonly atasan: string;
  readonly kelasAtasan: number | null;
  readonly temuan: readonly (TemuanOrganisasiDinilai & TemuanKelas)[];
}

/** Every jabatan with its class, where that comes from, its superior's class, and what does not fit. */
export function TabelKelas(props: { readonly hasil: HasilOrganisasi; readonly acuan: AcuanOrganisasi }) {
  const { hasil, acuan } = props;
  const [, navigate] = useLocation();
  const [kata, setKata] = useSearchText("kelas");
  const [{ keadaan }, saring] = useRemembered("saringan-kelas", AWAL);
  const cari = nameKey(useDeferredValue(kata));
  const semua = useMemo(() => barisKelas(hasil, acuan), [hasil, acuan]);
  const tampil = useMemo(() => semua.filter((satu) => cocok(satu, keadaan, cari)), [semua, keadaan, cari]);
  const hapus = (): void => {
    setKata("");
    saring(AWAL);
  };
  return (
    <>
      <Group gap="xs" mb={8}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={280} />
        <SegmentedControl<Keadaan>
          size="xs"
          aria-label={T.saringan}
          data={KEADAAN.map((value) => ({ value, label: T[value] }))}
          value={keadaan}
          onChange={(nilai) => saring({ keadaan: nilai })}
        />
        <ShownCount
          shown={tampil.length}
          total={semua.length}
          what={T.satuan}
          narrowed={kata !== "" || keadaan !== "semua"}
          onClear={hapus}
        />
      </Group>
      <DataTable
        label={T.namaTabel}
        name="kelas"
        rows={tampil}
        columns={KOLOM}
        rowId={({ jabatan }) => jabatan.id}
        onOpen={({ jabatan }) => navigate(`/anjab/${jabatan.id}`)}
        empty={<NoMatch title={T.tidakCocok} onClear={hapus} />}
        print={{ title: T.namaTabel, notes: kalimatSaringan(kata, [[T.saringan, keadaan === "semua" ? null : T[keadaan]]]) }}
      />
    </>
  );
}

function barisKelas({ jabatan, temuan }: HasilOrganisasi, acuan: AcuanOrganisasi): BarisKelas[] {
  const milik = temuanKelasPerJabatan(temuan.filter(isTemuanKelas).filter((satu) => keadaanTemuan(satu) === "terbuka"));
  return jabatan.map((satu) => {
    const atasan = acuan.jabatan.get(satu.atasan?.id ?? "");
    return {
      jabatan: satu,
      unit: acuan.unit.get(satu.unitId) ?? "",
      atasan: !atasan ? "" : satu.atasan?.menurut === "pimpinanUnit" ? T.dariPimpinan(atasan.nama) : atasan.nama,
      kelasAtasan: atasan?.kelas ?? null,
      temuan: milik.get(satu.id) ?? [],
    };
  });
}

function cocok(baris: BarisKelas, keadaan: Keadaan, cari: string): boolean {
  if (keadaan === "bertemuan" && baris.temuan.length === 0) return false;
  if (keadaan === "belum" && baris.jabatan.kelas !== null && baris.jabatan.sumberKelas !== "") return false;
  if (cari === "") return true;
  const kunci = nameKey(`${baris.jabatan.nama} ${baris.unit} ${baris.jabatan.sumberKelas}`);
  return cari.split(" ").every((kata) => kunci.includes(kata));
}

const sebutTemuan = ({ temuan }: BarisKelas): string => [...new Set(temuan.map(({ jenis }) => TEKS_JENIS_ORGANISASI[jenis]))].join("; ");

const KOLOM: ColumnDef<BarisKelas>[] = [
  { id: "jabatan", header: T.kolom.jabatan, accessorFn: ({ jabatan }) => jabatan.nama, meta: { width: 210 } },
  { id: "unit", header: T.kolom.unit, accessorFn: ({ unit }) => unit, meta: { width: 150, importance: 1 } },
  {
    id: "kelas",
    header: T.kolom.kelas,
    accessorFn: ({ jabatan }) => jabatan.kelas,
    cell: ({ row }) => row.original.jabatan.kelas ?? TEKS_UMUM.kosong,
    meta: { width: 60, align: "end", decimals: 0 },
  },
  {
    id: "sumber",
    header: T.kolom.sumber,
    accessorFn: ({ jabatan }) => jabatan.sumberKelas,
    cell: ({ row }) => row.original.jabatan.sumberKelas || TEKS_UMUM.kosong,
    meta: { width: 150, importance: 3 },
  },
  {
    id: "atasan",
    header: T.kolom.atasan,
    accessorFn: ({ atasan }) => atasan,
    cell: ({ row }) => row.original.atasan || TEKS_UMUM.kosong,
    meta: { width: 170, importance: 2, hint: T.atasanPetunjuk },
  },
  {
    id: "kelasAtasan",
    header: T.kolom.kelasAtasan,
    accessorFn: ({ kelasAtasan }) => kelasAtasan,
    cell: ({ row }) => row.original.kelasAtasan ?? TEKS_UMUM.kosong,
    meta: { width: 84, align: "end", decimals: 0, importance: 4 },
  },
  {
    id: "temuan",
    header: T.kolom.temuan,
    accessorFn: sebutTemuan,
    cell: ({ row }) => <span title={row.original.temuan.map(({ kalimat }) => kalimat).join(" ")}>{sebutTemuan(row.original)}</span>,
    meta: { width: 190 },
  },
];
