import type { ColumnDef } from "@tanstack/react-table";
import { fullYearsBetween, type PlainDate } from "../../../core/date";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { TEKS_UMUM } from "../../../core/text/umum";
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
      meta: { track: "minmax(190px, 1.5fr)", print: ({ namaLengkap }) => namaLengkap },
    },
    {
      id: "nip",
      header: kolom.nip,
      accessorFn: (orang) => orang.nip,
      cell: ({ row }) => row.original.nip ?? TEKS_PEGAWAI.belumBernip,
      meta: { track: "172px", figures: true, print: ({ nip }) => nip ?? TEKS_PEGAWAI.belumBernip },
    },
    { id: "status", header: kolom.status, accessorFn: (orang) => orang.status, meta: { track: "88px" } },
    {
      id: "golongan",
      header: kolom.golongan,
      accessorFn: (orang) => peringkatGolongan(orang.golongan),
      cell: ({ row }) => row.original.golongan ?? TEKS_UMUM.kosong,
      meta: { track: "58px", print: ({ golongan }) => golongan ?? "" },
    },
    {
      id: "jabatan",
      header: kolom.jabatan,
      accessorFn: (orang) => orang.jabatan,
      cell: ({ row }) => row.original.jabatan || TEKS_PEGAWAI.belumBerjabatan,
      meta: { track: "minmax(180px, 1.7fr)", print: ({ jabatan }) => jabatan || TEKS_PEGAWAI.belumBerjabatan },
    },
    {
      id: "unit",
      header: kolom.unit,
      accessorFn: (orang) => orang.unit,
      cell: ({ row }) => row.original.unit || TEKS_UMUM.kosong,
      meta: { track: "minmax(120px, 1.2fr)" },
    },
    {
      id: "usia",
      header: kolom.usia,
      accessorFn: (orang) => (orang.tanggalLahir === null ? null : fullYearsBetween(orang.tanggalLahir, hariIni)),
      cell: ({ getValue }) => (getValue() === null ? TEKS_UMUM.kosong : formatAngka(Number(getValue()))),
      meta: { track: "64px", align: "end", decimals: 0, hint: TEKS_PEGAWAI.petunjukUsia },
    },
    {
      id: "catatan",
      header: kolom.catatan,
      accessorFn: (orang) => catatanPegawai(orang) || null,
      cell: ({ row }) => {
        const catatan = catatanPegawai(row.original);
        return <span title={catatan}>{catatan}</span>;
      },
      meta: { track: "minmax(170px, 1.3fr)", hint: TEKS_PEGAWAI.petunjukCatatan },
    },
  ];
}
