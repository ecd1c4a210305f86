import type { ColumnDef } from "@tanstack/react-table";
import { TEKS_JABATAN, TEKS_JENIS_JABATAN } from "../../../core/text/jabatan";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { Difference } from "../../ui/difference";
import { TandaKelas } from "../../ui/tanda-kelas";
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
    meta: { width: 210, below: { key: "unit", text: (baris) => baris.unit } },
  },
  { id: "unit", header: kolom.unit, accessorFn: (baris) => baris.unit, meta: { width: 130, importance: 1 } },
  { id: "jenis", header: kolom.jenis, accessorFn: (baris) => TEKS_JENIS_JABATAN[baris.jenis], meta: { width: 94, importance: 2 } },
  {
    id: "kelas",
    header: kolom.kelas,
    accessorFn: (baris) => baris.kelas,
    cell: ({ row }) => (
      <>
        <TandaKelas jabatanId={row.original.jabatanId} /> {row.original.kelas ?? TEKS_UMUM.kosong}
      </>
    ),
    meta: { width: 62, importance: 4, align: "end", decimals: 0 },
  },
  {
    id: "tugas",
    header: kolom.tugas,
    accessorFn: (baris) => baris.jumlahTugas,
    cell: ({ row }) => formatAngka(row.original.jumlahTugas),
    meta: { width: 60, importance: 5, align: "end", decimals: 0 },
  },
  {
    id: "kebutuhanMentah",
    header: kolom.kebutuhanMentah,
    accessorFn: (baris) => baris.kebutuhanMentah,
    cell: ({ row }) => formatAngka(row.original.kebutuhanMentah, 4),
    meta: { width: 86, importance: 6, align: "end", hint: petunjukKolom.kebutuhanMentah, decimals: 4 },
  },
  {
    id: "kebutuhan",
    header: kolom.kebutuhan,
    accessorFn: (baris) => baris.kebutuhan,
    cell: ({ row }) => formatAngka(row.original.kebutuhan, 2, 0),
    meta: { width: 88, align: "end", hint: petunjukKolom.kebutuhan, decimals: "seperlunya" },
  },
  {
    id: "kursi",
    header: kolom.kursi,
    accessorFn: (baris) => baris.jabatan.kursi,
    cell: ({ row }) => (row.original.jabatan.kursi === null ? TEKS_UMUM.kosong : formatAngka(row.original.jabatan.kursi)),
    meta: { width: 56, importance: 3, align: "end", hint: petunjukKolom.kursi, decimals: 0 },
  },
  {
    id: "pemangku",
    header: kolom.pemangku,
    accessorFn: (baris) => baris.bezetting,
    cell: ({ row }) => <span title={row.original.pelaksana}>{sebutanPemangku(row.original)}</span>,
    meta: { width: 90, align: "end", print: sebutanPemangku, hint: petunjukKolom.pemangku },
  },
  {
    id: "selisih",
    header: kolom.selisih,
    accessorFn: (baris) => baris.selisih,
    cell: ({ row }) => <Difference value={row.original.selisih} />,
    meta: { width: 96, align: "end", hint: petunjukKolom.selisih, decimals: "seperlunya" },
  },
];

/** How many hold a jabatan, and whether somebody stands in: `2 · Plt`. */
function sebutanPemangku({ bezetting, jenisPelaksana }: JabatanBaris): string {
  return [formatAngka(bezetting), ...jenisPelaksana].join(" · ");
}
