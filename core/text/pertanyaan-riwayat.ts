import { formatAngka } from "./number";

/** Questions of an import about days and about people who came or went, and the ways to answer them, in words. */
export const TEKS_TANYA_RIWAYAT = {
  hari: "Daftar ini keadaan per tanggal berapa? Tanggalnya tidak disebut, sedangkan sebagian isinya baru atau berubah tanpa TMT.",
  hariIni: (hari: string) => `Hari ini, ${hari}`,
  hariLain: "Tanggal lain, misalnya 31-10-2026",
  orangBaru: (hari: string) =>
    `Ada orang yang belum tercatat dan tanpa TMT, sedangkan kantor ini sudah mempunyai data. Sejak kapan mereka di sini menurut daftar per ${hari}?`,
  sejakHariDaftar: (hari: string) => `Baru: sejak ${hari}`,
  sejakSemula: "Sudah lama; tanggalnya belum diketahui",
  tmtBerbeda: (isian: string, contoh: string) => `${isian} di daftar berbeda dari yang tercatat (${contoh}). Mana yang dipakai?`,
  nilaiSehari: (isian: string, contoh: string) =>
    `${isian} berbeda dari yang tercatat sejak hari yang sama (${contoh}). Mana yang dipakai?`,
  pakaiTercatat: "Yang tercatat; jangan tanyakan lagi",
  pakaiDaftar: "Yang di daftar",
  golonganTurun: (contoh: string) => `Golongan turun tanpa TMT (${contoh}). Dicatat?`,
  turunCatat: (hari: string) => `Ya; sejak ${hari}`,
  turunBiarkan: "Tidak; biarkan yang tercatat",
  kembali: (nama: string, kedudukan: string, sejak: string) =>
    `${nama} tercatat ${kedudukan}${sejak === "" ? "" : ` sejak ${sejak}`}, tetapi ada lagi di daftar ini. Kembali sejak kapan?`,
  kembaliSejak: (hari: string) => `Kembali sejak ${hari}`,
  kembaliBelumTahu: "Belum tahu; biarkan dahulu dan tanyakan lagi",
  belumKembali: "Tidak kembali; daftarnya keliru",
  kembaliLain: "Tanggal lain, misalnya 01-10-2026",
  hilang: (nama: string, jabatan: string, hari: string) =>
    `${nama}${jabatan === "" ? "" : ` (${jabatan})`} tidak ada lagi di daftar per ${hari}. Mengapa?`,
  hilangPindah: (hari: string) => `Pindah, sejak ${hari}`,
  hilangPensiun: (hari: string) => `Pensiun, sejak ${hari}`,
  hilangMeninggal: (hari: string) => `Meninggal, ${hari}`,
  hilangKeliru: "Daftarnya tidak lengkap; biarkan",
  hilangBelumTahu: "Belum tahu; biarkan dahulu dan tanyakan lagi",
  hilangLain: "Dengan tanggal, misalnya pensiun 01-10-2026",
  sebagian: (ada: string, semua: string) =>
    `Daftar ini memuat ${ada} dari ${semua} orang yang tercatat di kantor ini. Apakah daftarnya lengkap?`,
  daftarSebagian: "Sebagian saja; yang tidak disebut dibiarkan",
  contohHari: "31-10-2026",
  contohKeluar: "pensiun 01-10-2026",
  daftarLengkap: "Lengkap; tanyakan yang tidak disebut satu demi satu",
} as const;

/** Why somebody is no longer there, as the fact about it remarks. */
export const CATATAN_KELUAR = {
  pindah: "Tidak ada lagi di daftar: pindah",
  pensiun: "Tidak ada lagi di daftar: pensiun",
  meninggal: "Tidak ada lagi di daftar: meninggal",
} as const;
/** What the fact remarks of somebody who is there again. */
export const CATATAN_KEMBALI = "Ada lagi di daftar";

/** The day that a list of people describes, beside its kind. */
export function kalimatKeadaan(hari: string): string {
  return `keadaan per ${hari}`;
}

/** How many people are known and stand in none of the lists. */
export function kalimatHilang(jumlah: number): string {
  return `${formatAngka(jumlah)} orang yang tercatat tidak ada di daftar`;
}
