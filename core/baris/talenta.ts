import { TEKS_BARIS_TALENTA as T, TEKS_UNSUR } from "../text/talenta-kata";
import { angka, bulat, denganBawaan, kode, pemilik, tanggal, teks } from "./kolom";
import { tabel } from "./tabel";

/** IP ASN and nine-box: tables of the data file. */
export const TABEL_TALENTA = {
  /** A value of 0 to 100 for a part of an axis that no record of the office gives. */
  nilaiTalenta: tabel({
    nama: T.nilai,
    sebutan: { lewat: "pegawaiId" },
    buka: () => "/talenta/kotak",
    unik: [["pegawaiId", "tahun", "unsur"]],
    kolom: {
      pegawaiId: pemilik("Pegawai", "pegawai"),
      tahun: bulat(T.tahun, { polos: true }),
      unsur: kode(T.unsur, TEKS_UNSUR),
      nilai: angka(T.nilaiSatu),
      sumber: denganBawaan(teks(T.sumber), ""),
    },
  }),
  /** The box that was agreed on for a person and year, beside the one that the figures made. */
  kalibrasiTalenta: tabel({
    nama: T.kalibrasi,
    sebutan: { lewat: "pegawaiId" },
    buka: () => "/talenta/kotak",
    unik: [["pegawaiId", "tahun"]],
    kolom: {
      pegawaiId: pemilik("Pegawai", "pegawai"),
      tahun: bulat(T.tahun, { polos: true }),
      /** The box before. */
      semula: bulat(T.semula),
      kotak: bulat(T.menjadi),
      alasan: teks(T.alasan),
      oleh: teks(T.oleh),
      tanggal: tanggal(T.tanggal),
    },
  }),
} as const;
