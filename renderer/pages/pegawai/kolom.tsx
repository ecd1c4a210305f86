import type { ColumnDef } from "@tanstack/react-table";
import { fullYearsBetween, type PlainDate } from "../../../core/date";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { TEKS_UMUM } from "../../../core/text/umum";
import { sebutanJabatan } from "./sebutan-jabatan";
import { catatanPegawai, peringkatGolongan, type PegawaiTersaring } from "./saringan";

const { kolom } = TEKS_PEGAWAI;

/** Columns of the list of people; ages are those of `hariIni`. */
export function kolomPegawai(hariIni: PlainDate): ColumnDef<PegawaiTersaring>[] {
  return [
    {
      id: "nama",
      header: kolom.nama,
      accessorFn: (orang) => orang.nama,
      cell: ({ row }) => row.original.namaLengkap,
      meta: { width: 165, print: ({ namaLengkap }) => namaLengkap },
    },
    {
      id: "nip",
      header: kolom.nip,
      accessorFn: (orang) => orang.nip,
      cell: ({ row }) => row.original.nip ?? TEKS_PEGAWAI.belumBernip,
      meta: { width: 158, figures: true, print: ({ nip }) => nip ?? TEKS_PEGAWAI.belumBernip },
    },
    { id: "status", header: kolom.status, accessorFn: (orang) => orang.status, meta: { width: 104, importance: 2 } },
    {
      id: "golongan",
      header: kolom.golongan,
      accessorFn: (orang) => peringkatGolongan(orang.golongan),
      cell: ({ row }) => row.original.golongan ?? TEKS_UMUM.kosong,
      meta: { width: 62, importance: 4, print: ({ golongan }) => golongan ?? "" },
    },
    {
      id: "jabatan",
      header: kolom.jabatan,
      accessorFn: (orang) => orang.jabatan,
      cell: ({ row }) => sebutanJabatan(row.original),
      meta: {
        width: 210,
        below: { key: "unit", text: (orang) => orang.unit },
        print: sebutanJabatan,
      },
    },
    {
      id: "unit",
      header: kolom.unit,
      accessorFn: (orang) => orang.unit,
      cell: ({ row }) => row.original.unit || TEKS_UMUM.kosong,
      meta: { width: 200, importance: 1 },
    },
    {
      id: "usia",
      header: kolom.usia,
      accessorFn: (orang) => (orang.tanggalLahir === null ? null : fullYearsBetween(orang.tanggalLahir, hariIni)),
      cell: ({ getValue }) => (getValue() === null ? TEKS_UMUM.kosong : formatAngka(Number(getValue()))),
      meta: { width: 58, importance: 3, align: "end", hint: TEKS_PEGAWAI.petunjukUsia, decimals: 0 },
    },
    {
      id: "catatan",
      header: kolom.catatan,
      accessorFn: (orang) => catatanPegawai(orang) || null,
      cell: ({ row }) => catatanPegawai(row.original),
      meta: { width: 110, hint: TEKS_PEGAWAI.petunjukCatatan },
    },
  ];
}
