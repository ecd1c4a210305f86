import type { JenisMutasi } from "../penempatan/jenis-mutasi";
import type { OrangTercetak } from "../penempatan/rencana-tercetak";
import { TEKS_PREDIKAT } from "./skp";
import { formatAngka } from "./number";

export const TEKS_JENIS_MUTASI: Readonly<Record<JenisMutasi, string>> = {
  pengangkatan: "Pengangkatan dalam jabatan",
  fungsional: "Perpindahan ke jabatan fungsional",
  promosi: "Promosi",
  setingkat: "Rotasi setingkat",
  turun: "Ke jabatan yang lebih rendah",
};

/** The moves of a placement, a row each, for the check from outside. */
export const TEKS_ALASAN_MUTASI = {
  judul: "Lampiran Alasan Mutasi",
  nama: "Alasan mutasi",
  buka: "Lampiran I-MUT…",
  lembar: { alasan: "Alasan mutasi", data: "Data" },
  data: "satu kolom satu isian",
  kolomSendiri:
    "Susunan kolomnya bawaan Tepat: kolom resmi I-MUT belum terverifikasi. Cocokkan dengan aplikasinya sebelum diunggah atau disalin.",
  usulSaja: "Ini usul; pejabat yang berwenang memutuskan setiap perpindahan. TMT ialah hari paling awal menurut usul, bukan TMT keputusan.",
  tanpaUsul: "Tidak ada perpindahan yang diusulkan.",
  kolom: {
    nomor: "No",
    nip: "NIP",
    nama: "Nama",
    pegawai: "Nama/NIP",
    golongan: "Golongan",
    dari: "Jabatan asal",
    unitDari: "Unit asal",
    kelasDari: "Kelas asal",
    ke: "Jabatan tujuan",
    unitKe: "Unit tujuan",
    kelasKe: "Kelas tujuan",
    tmt: "TMT paling awal",
    jenis: "Jenis mutasi",
    masa: "Masa jabatan sekarang",
    pendidikan: "Pendidikan",
    predikat: "Predikat kinerja",
    alasan: "Alasan",
    rincian: "Masa jabatan, pendidikan, dan kinerja",
  },
  berkelas: (tempat: string, kelas: number | null) => (kelas === null ? tempat : `${tempat}, kelas ${formatAngka(kelas)}`),
  masa: (bulan: number) => `${formatAngka(Math.floor(bulan / 12))} tahun ${formatAngka(bulan % 12)} bulan`,
  masaBelum: "belum diketahui",
  predikatBelum: "belum ada",
} as const;

const T = TEKS_ALASAN_MUTASI;

/** `2025 Baik; 2024 belum ada`. */
export function sebutanPredikat({ predikat }: Pick<OrangTercetak, "predikat">): string {
  return predikat
    .map((satu) => `${String(satu.tahun)} ${satu.predikat === null ? T.predikatBelum : TEKS_PREDIKAT[satu.predikat]}`)
    .join("; ");
}

/** `S-1/Sarjana, S-1 Akuntansi`. */
export function sebutanPendidikan({ tingkatPendidikan, pendidikan }: Pick<OrangTercetak, "tingkatPendidikan" | "pendidikan">): string {
  return [tingkatPendidikan, pendidikan].filter((satu) => satu !== "").join(", ");
}
