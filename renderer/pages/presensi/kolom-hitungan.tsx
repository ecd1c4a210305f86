import type { ColumnDef } from "@tanstack/react-table";
import type { HitunganOrang } from "../../../core/contract/presensi";
import { formatTanggalPendek } from "../../../core/text/date";
import { namaUsulan } from "../../../core/text/hitungan";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PRESENSI_HALAMAN as T } from "../../../core/text/presensi-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";

/** What comes next for a person, in words. */
export function kataAmbang({ ambangBerikut: ambang }: Pick<HitunganOrang, "ambangBerikut">): string {
  if (ambang === null) return T.tertinggi;
  return (ambang.lewat === "berturut" ? T.ambangBerturut : T.ambang)(ambang.hari, ambang.sisa, namaUsulan(ambang));
}

/** The earliest day of it. */
export function kataTanggalAmbang({ ambangBerikut: ambang }: Pick<HitunganOrang, "ambangBerikut">): string {
  if (ambang === null) return TEKS_UMUM.kosong;
  return ambang.tanggal === null ? T.tidakTercapai : formatTanggalPendek(ambang.tanggal);
}

/** The proposed kind, in words. */
export function kataUsulan({ usulan }: Pick<HitunganOrang, "usulan">): string {
  return usulan === null ? T.tanpaUsulan : namaUsulan(usulan);
}

const { kolom, petunjuk } = T;

/** Columns of the counter. */
export function kolomHitungan(): ColumnDef<HitunganOrang>[] {
  const angka = (
    id: "hari" | "berturut" | "menit" | "tanpaCatatan",
    nilai: (baris: HitunganOrang) => number,
    importance?: number,
  ): ColumnDef<HitunganOrang> => ({
    id,
    header: kolom[id],
    accessorFn: nilai,
    cell: ({ row }) => formatAngka(nilai(row.original)),
    meta: { width: 96, align: "end", decimals: 0, hint: petunjuk[id], ...(importance !== undefined && { importance }) },
  });
  return [
    { id: "nama", header: kolom.nama, accessorFn: ({ nama }) => nama, meta: { width: 180 } },
    {
      id: "nip",
      header: kolom.nip,
      accessorFn: ({ nip }) => nip,
      cell: ({ row }) => row.original.nip ?? TEKS_UMUM.kosong,
      meta: { width: 158, figures: true, importance: 2 },
    },
    {
      id: "unit",
      header: kolom.unit,
      accessorFn: ({ unit }) => unit,
      cell: ({ row }) => row.original.unit || TEKS_UMUM.kosong,
      meta: { width: 160, importance: 1 },
    },
    angka("hari", ({ tanpaKeterangan }) => tanpaKeterangan.length),
    angka("berturut", ({ berturutTerpanjang }) => berturutTerpanjang.hari.length, 5),
    angka("menit", ({ menitTerlambatPulangCepat }) => menitTerlambatPulangCepat, 6),
    { id: "usulan", header: kolom.usulan, accessorFn: kataUsulan, meta: { width: 190, hint: petunjuk.usulan } },
    { id: "ambang", header: kolom.ambang, accessorFn: kataAmbang, meta: { width: 220, hint: petunjuk.ambang, importance: 7 } },
    {
      id: "tanggal",
      header: kolom.tanggal,
      accessorFn: ({ ambangBerikut }) => ambangBerikut?.tanggal ?? null,
      cell: ({ row }) => kataTanggalAmbang(row.original),
      meta: { width: 112, hint: petunjuk.tanggal, importance: 4, print: kataTanggalAmbang },
    },
    angka("tanpaCatatan", ({ tanpaCatatan }) => tanpaCatatan.length, 3),
  ];
}
