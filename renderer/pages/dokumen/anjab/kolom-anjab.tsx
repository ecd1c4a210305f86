import { Text } from "@mantine/core";
import type { JumlahAnjab } from "../../../../core/anjab/potret";
import type { BarisDokumenAnjab, DokumenAnjab } from "../../../../core/contract/dokumen-anjab";
import { TEKS_DOKUMEN_ANJAB as T } from "../../../../core/text/dokumen-anjab";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_UMUM } from "../../../../core/text/umum";
import type { TableColumn } from "../../../ui/grouped-table-types";
import { kolomVersi } from "../kolom-versi";

const { kolom } = T;
type Hitungan = "tugas" | "unsur" | "dianalisis";

function angka<B>(key: Hitungan | "jabatan", nilai: (baris: B) => number): TableColumn<B> {
  return { key, title: kolom[key], width: 100, align: "right", decimals: 0, print: nilai, cell: (baris) => formatAngka(nilai(baris)) };
}

/** What will be frozen. */
export function KesiapanAnjab({ jumlah }: { readonly jumlah: JumlahAnjab }) {
  return <Text size="sm">{T.isiBeku(jumlah)}</Text>;
}

/** Columns of the versions of the anjab. */
export const KOLOM_VERSI_ANJAB: readonly TableColumn<DokumenAnjab>[] = kolomVersi<DokumenAnjab>("anjab", {
  angka: [
    { ...angka<DokumenAnjab>("jabatan", ({ jumlah }) => jumlah.jabatan), importance: 1 },
    angka("tugas", ({ jumlah }) => jumlah.tugas),
    angka("unsur", ({ jumlah }) => jumlah.unsur),
    angka("dianalisis", ({ jumlah }) => jumlah.dianalisis),
  ],
  kesiapan: ({ jumlah }) => <KesiapanAnjab jumlah={jumlah} />,
});

/** Columns of the jabatan of a document. */
export const KOLOM_JABATAN_ANJAB: readonly TableColumn<BarisDokumenAnjab>[] = [
  {
    key: "nama",
    title: kolom.nama,
    width: 260,
    isName: true,
    words: ({ nama }) => nama,
    print: ({ nama }) => nama,
    cell: ({ nama }, fokus) => <span {...fokus}>{nama}</span>,
  },
  {
    key: "kelas",
    title: kolom.kelas,
    width: 70,
    align: "right",
    importance: 1,
    decimals: 0,
    print: ({ kelas }) => kelas,
    cell: ({ kelas }) => kelas ?? TEKS_UMUM.kosong,
  },
  angka("tugas", ({ tugas }) => tugas),
  angka("unsur", ({ unsur }) => unsur),
  angka("dianalisis", ({ dianalisis }) => dianalisis),
];
