import { Group, Select } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import { useDeferredValue, useMemo } from "react";
import type { IpAsnKantor } from "../../../core/contract/talenta";
import { nameKey } from "../../../core/name";
import { DIMENSI_IP, KATEGORI_IP, type DimensiIp } from "../../../core/talenta/ip-asn";
import { nilaiDimensi } from "../../../core/talenta/rekap-ip";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatAngka } from "../../../core/text/number";
import { kalimatPeluang, kalimatRentang, TEKS_TALENTA as T } from "../../../core/text/talenta";
import { TEKS_DIMENSI } from "../../../core/text/talenta-kata";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useRemembered, useSearchText } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { Figures } from "../../ui/figures";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";

type Baris = IpAsnKantor["orang"][number];

const SEMUA = "semua";
const BELUM = "belum";
const AWAL: { readonly kategori: string } = { kategori: SEMUA };
const PILIHAN = [
  { value: SEMUA, label: T.kategoriSemua },
  ...KATEGORI_IP.map((value) => ({ value, label: value })),
  { value: BELUM, label: T.belumTentu },
];

/** Everybody with the index, its dimensions, category, and what would raise it most. */
export function TabelIp(props: {
  readonly hasil: IpAsnKantor;
  readonly terbuka: string | null;
  readonly onBuka: (pegawaiId: string) => void;
}) {
  const { hasil } = props;
  const [kata, setKata] = useSearchText("talenta");
  const [{ kategori }, saring] = useRemembered("saringan-talenta", AWAL);
  const cari = nameKey(useDeferredValue(kata));
  const tampil = useMemo(() => hasil.orang.filter((satu) => cocok(satu, kategori, cari)), [hasil, kategori, cari]);
  const hapus = (): void => {
    setKata("");
    saring(AWAL);
  };
  const { kantor } = hasil;
  return (
    <>
      {kantor ? (
        <Figures
          label={T.angka.judul}
          figures={[
            { name: T.angka.kantor, value: kalimatRentang(kantor.rerata), isMain: true, rule: "ip-asn-bobot" },
            ...DIMENSI_IP.map((satu) => ({ name: TEKS_DIMENSI[satu], value: kalimatRentang(kantor.dimensi[satu]) })),
            { name: T.angka.lengkap, value: T.dari(kantor.lengkap, kantor.orang) },
          ]}
        />
      ) : null}
      <Group gap="xs" my={8}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={260} />
        <Select
          size="xs"
          w={180}
          aria-label={T.saringKategori}
          allowDeselect={false}
          data={PILIHAN}
          value={kategori}
          onChange={(nilai) => saring({ kategori: nilai ?? SEMUA })}
        />
        <ShownCount
          shown={tampil.length}
          total={hasil.orang.length}
          what={T.satuan}
          narrowed={kata !== "" || kategori !== SEMUA}
          onClear={hapus}
        />
      </Group>
      <DataTable
        label={T.tabelOrang}
        name="ip-asn"
        rows={tampil}
        columns={KOLOM}
        rowId={({ pegawaiId }) => pegawaiId}
        openId={props.terbuka ?? undefined}
        onOpen={({ pegawaiId }) => props.onBuka(pegawaiId)}
        empty={<NoMatch title={T.tidakCocok} onClear={hapus} />}
        print={{
          title: T.tabelOrang,
          notes: kalimatSaringan(kata, [
            [T.saringKategori, PILIHAN.find(({ value }) => value === kategori && value !== SEMUA)?.label ?? null],
          ]),
        }}
      />
    </>
  );
}

function cocok(baris: Baris, kategori: string, cari: string): boolean {
  if (kategori === BELUM ? baris.ip.kategori !== null : kategori !== SEMUA && baris.ip.kategori !== kategori) return false;
  if (cari === "") return true;
  const kunci = nameKey(`${baris.nama} ${baris.nip ?? ""} ${baris.unit} ${baris.jabatan}`);
  return cari.split(" ").every((satu) => kunci.includes(satu));
}

const kolomDimensi = (dimensi: DimensiIp): ColumnDef<Baris> => ({
  id: dimensi,
  header: TEKS_DIMENSI[dimensi],
  accessorFn: ({ ip }) => nilaiDimensi(ip, dimensi).nilai,
  cell: ({ row }) => tulisDimensi(row.original, dimensi),
  meta: { width: 104, align: "end", importance: 2, print: (baris) => tulisDimensi(baris, dimensi) },
});

/** Points of a dimension; an interrogation mark where nothing of it is known. */
function tulisDimensi({ ip }: Baris, dimensi: DimensiIp): string {
  const { nilai, tertinggi } = nilaiDimensi(ip, dimensi);
  if (nilai === tertinggi) return formatAngka(nilai, 2, 0);
  return nilai === 0 ? TEKS_UMUM.kosong : kalimatRentang({ nilai, tertinggi });
}

const KOLOM: ColumnDef<Baris>[] = [
  { id: "nama", header: T.kolom.nama, accessorFn: ({ nama }) => nama, meta: { width: 180 } },
  { id: "nip", header: T.kolom.nip, accessorFn: ({ nip }) => nip, meta: { width: 160, figures: true, importance: 0 } },
  { id: "unit", header: T.kolom.unit, accessorFn: ({ unit }) => unit, meta: { width: 160, importance: 1 } },
  {
    id: "nilai",
    header: T.kolom.nilai,
    accessorFn: ({ ip }) => ip.nilai,
    cell: ({ row }) => kalimatRentang(row.original.ip),
    meta: { width: 130, align: "end", print: ({ ip }) => kalimatRentang(ip) },
  },
  {
    id: "kategori",
    header: T.kolom.kategori,
    accessorFn: ({ ip }) => ip.nilai,
    cell: ({ row }) => row.original.ip.kategori ?? T.belumTentu,
    meta: { width: 120, print: ({ ip }) => ip.kategori ?? T.belumTentu },
  },
  ...DIMENSI_IP.map(kolomDimensi),
  {
    id: "peluang",
    header: T.kolom.peluang,
    accessorFn: ({ ip }) => ip.peluang[0]?.tambah ?? 0,
    cell: ({ row }) => tulisPeluang(row.original),
    meta: { width: 260, importance: 3, print: tulisPeluang },
  },
];

function tulisPeluang({ ip }: Baris): string {
  const [pertama] = ip.peluang;
  return pertama ? kalimatPeluang(pertama) : T.tanpaPeluang;
}
