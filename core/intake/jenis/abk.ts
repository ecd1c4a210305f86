import { bentukLembar } from "../bentuk-lembar";
import { ISIAN_ABK } from "../kamus-judul-abk";

/** Formulir ABK: its eight columns [formulir-abk] and the variants in use. */
export const LEMBAR_ABK = bentukLembar({
  isian: ISIAN_ABK,
  wajib: ["uraian", "normaWaktu", "volume"],
  salahSatu: ["waktuKerjaEfektif", "pegawaiDibutuhkan", "satuanHasil", "periode", "satuanWaktu", "bebanWaktu", "nomor"],
  periksa: null,
  kunci: "normaWaktu",
  hanyaData: ["normaWaktu", "volume"],
  berlanjut: ["uraian"],
  samping: "formulir",
  satuJabatan: true,
  angka: {
    bergaya: ["normaWaktu", "volume", "waktuKerjaEfektif", "bebanWaktu", "pegawaiDibutuhkan"],
    polos: ["nomor", "volumeSetahun"],
  },
  tersembunyi: "ikut",
  tampil: { tetap: ["uraian"], berikut: ["namaJabatan", "namaUnit"] },
});
