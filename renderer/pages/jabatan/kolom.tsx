import type { ColumnDef } from "@tanstack/react-table";
import { TEKS_JABATAN, TEKS_JENIS_JABATAN } from "../../../core/text/jabatan";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { Difference } from "../../ui/difference";
import type { JabatanBaris } from "./baris";

const { kolom, petunjukKolom } = TEKS_JABATAN;

/** Columns of the table of jabatan; within one unit its name need not stand in every row. */
export function kolomJabatan(satuUnit: boolean): ColumnDef<JabatanBaris>[] {
  return satuUnit ? KOLOM_JABATAN.filter((satu) => satu.id !== "unit") : KOLOM_JABATAN;
}

const KOLOM_JABATAN: ColumnDef<JabatanBaris>[] = [
  {
    id: "nama",
    header: kolom.nama,
    accessorFn: (baris) => baris.nama,
    meta: { track: "minmax(150px, 1.4fr)" },
  },
  { id: "unit", header: kolom.unit, accessorFn: (baris) => baris.unit, meta: { track: "minmax(104px, 1fr)" } },
  { id: "jenis", header: kolom.jenis, accessorFn: (baris) => TEKS_JENIS_JABATAN[baris.jenis], meta: { track: "94px" } },
  {
    id: "kelas",
    header: kolom.kelas,
    accessorFn: (baris) => baris.kelas,
    cell: ({ row }) => row.original.kelas ?? TEKS_UMUM.kosong,
    meta: { track: "58px", align: "end", decimals: 0 },
  },
  {
    id: "tugas",
    header: kolom.tugas,
    accessorFn: (baris) => baris.jumlahTugas,
    cell: ({ row }) => formatAngka(row.original.jumlahTugas),
    meta: { track: "60px", align: "end", decimals: 0 },
  },
  {
    id: "kebutuhanMentah",
    header: kolom.kebutuhanMentah,
    accessorFn: (baris) => baris.kebutuhanMentah,
    cell: ({ row }) => formatAngka(row.original.kebutuhanMentah, 4),
    meta: { track: "86px", align: "end", decimals: 4, hint: petunjukKolom.kebutuhanMentah },
  },
  {
    id: "kebutuhan",
    header: kolom.kebutuhan,
    accessorFn: (baris) => baris.kebutuhan,
    cell: ({ row }) => formatAngka(row.original.kebutuhan, 2, 0),
    meta: { track: "88px", align: "end", decimals: "seperlunya", hint: petunjukKolom.kebutuhan },
  },
  {
    id: "kursi",
    header: kolom.kursi,
    accessorFn: (baris) => baris.jabatan.kursi,
    cell: ({ row }) => (row.original.jabatan.kursi === null ? TEKS_UMUM.kosong : formatAngka(row.original.jabatan.kursi)),
    meta: { track: "56px", align: "end", decimals: 0, hint: petunjukKolom.kursi },
  },
  {
    id: "pemangku",
    header: kolom.pemangku,
    accessorFn: (baris) => baris.bezetting,
    cell: ({ row }) => <span title={row.original.pelaksana}>{sebutanPemangku(row.original)}</span>,
    meta: { track: "90px", align: "end", print: sebutanPemangku, hint: petunjukKolom.pemangku },
  },
  {
    id: "selisih",
    header: kolom.selisih,
    accessorFn: (baris) => baris.selisih,
    cell: ({ row }) => <Difference value={row.original.selisih} />,
    meta: { track: "96px", align: "end", decimals: "seperlunya", hint: petunjukKolom.selisih },
  },
];

/** How many hold a jabatan, and whether somebody stands in: `2 · Plt`. */
function sebutanPemangku({ bezetting, jenisPelaksana }: JabatanBaris): string {
  return [formatAngka(bezetting), ...jenisPelaksana].join(" · ");
}
