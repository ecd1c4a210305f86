import type { KekuranganTugas } from "../abk/kelengkapan";
import { formatAngka } from "./number";
import { namaPertama } from "./umum";

const KATA: Readonly<Record<KekuranganTugas, string>> = {
  uraian: "uraian tugas",
  volume: "volume",
  normaWaktuMenit: "norma waktu",
};

/** `Belum lengkap: volume, norma waktu`; empty when nothing is missing. */
export function kalimatKekuranganTugas(kurang: readonly KekuranganTugas[]): string {
  return kurang.length === 0 ? "" : `Belum lengkap: ${kurang.map((satu) => KATA[satu]).join(", ")}`;
}

/** What is open in the ABK, where it is counted. */
export const TEKS_KELENGKAPAN = {
  baris: (banyak: number) => `${formatAngka(banyak)} baris belum lengkap`,
  barisPenjelasan: "Baris tanpa uraian, tanpa volume, atau tanpa norma waktu.",
  bukaPertama: "Buka yang pertama",
  tanda: (banyak: number) => `${formatAngka(banyak)} belum lengkap`,
} as const;

/** What a document is asked about before it is submitted or laid down. */
export const TEKS_KESIAPAN = {
  terbuka: "Masih terbuka",
  tidakAda: "Semua jabatan beruraian tugas, semua baris lengkap, dan semua temuan norma sudah dibenarkan.",
  memeriksa: "Memeriksa norma…",
  tanpaTugas: (banyak: number, nama: readonly string[]) =>
    `${formatAngka(banyak)} jabatan belum punya uraian tugas: ${namaPertama(nama, banyak)}`,
  belumLengkap: (baris: number, banyak: number, nama: readonly string[]) =>
    `${formatAngka(baris)} baris belum lengkap di ${namaPertama(nama, banyak)}`,
  temuan: (banyak: number) => `${formatAngka(banyak)} temuan pemeriksaan norma belum dibenarkan`,
  lihat: "Lihat",
  dibekukan: "Yang dibekukan",
  isiBeku: (isi: { readonly jabatan: string; readonly tugas: string; readonly kebutuhan: string; readonly profil: string }) =>
    `${isi.jabatan} jabatan, ${isi.tugas} uraian tugas, kebutuhan ${isi.kebutuhan} pegawai, menurut aturan hitung ${isi.profil}.`,
  tetapDapat: "Dokumen tetap dapat dilanjutkan; yang terbuka ikut dibekukan sebagaimana adanya.",
} as const;
