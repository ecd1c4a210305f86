import type { PlainDate } from "../date";
import { WAKTU_SIASN } from "../siasn/susun";
import { formatTanggalPendek } from "./date";
import { formatAngka } from "./number";

interface Kemajuan {
  readonly done: number;
  readonly total: number;
}

/** What is said while every jabatan is looked at, by how many texts were held against the lists. */
export function kalimatKemajuanPeriksa({ done, total }: Kemajuan): string {
  return total === 0 ? "Memeriksa jabatan…" : `Mencari padanan: ${formatAngka(done)} dari ${formatAngka(total)} teks`;
}

/** What is said while workbooks are written. */
export function kalimatKemajuanTulis({ done, total }: Kemajuan): string {
  return total === 0 ? "Memeriksa jabatan…" : `Menulis buku kerja: ${formatAngka(done)} dari ${formatAngka(total)} jabatan`;
}

/** Names of what is written: the folder of a day, and the archive of the same. */
export const TEKS_BERKAS_SIASN = {
  folder: (hari: PlainDate) => `Informasi jabatan SIASN ${hari}`,
  arsip: (hari: PlainDate) => `Informasi jabatan SIASN ${hari}.zip`,
  buku: (nama: string, unit: string) => `${nama} - ${unit}`,
} as const;

/** The page of the hand-over to SIASN. */
export const TEKS_SIASN = {
  judul: "Serahkan ke SIASN",
  penjelasan: "Satu buku kerja untuk setiap jabatan, di formulir yang diunduh kantor dari SIASN, diperiksa sebelum ditulis.",
  bagian: "Bagian halaman",
  pilihanBagian: { periksa: "Periksa dan buat", padankan: "Padankan", daftar: "Daftar SIASN" },
  muat: "Muat formulir SIASN",
  muatBaru: "Muat formulir baru",
  kosongJudul: "Formulir SIASN belum dimuat",
  kosong:
    "Unduh formulir impor informasi jabatan (.xlsx) dari SIASN, lalu muat di sini tanpa diubah. Daftar acuannya dibaca dari formulir itu, dan buku kerja setiap jabatan dibuat di dalamnya.",
  formulir: (nama: string, dimuat: PlainDate) => `Formulir “${nama}”, dimuat ${formatTanggalPendek(dimuat)}.`,
  dimuat: (nama: string) => `Formulir SIASN “${nama}” dimuat.`,
  bedaTidakAda: (nama: string) => `Daftarnya sama dengan formulir sebelumnya (${nama}).`,
  beda: (nama: string) => `Berubah dari formulir sebelumnya (${nama}):`,
  bedaDaftar: (daftar: string, baru: number, hilang: number) =>
    `${daftar}: ${[baru > 0 ? `${formatAngka(baru)} nilai baru` : "", hilang > 0 ? `${formatAngka(hilang)} nilai hilang` : ""].filter((satu) => satu !== "").join(", ")}`,
  satuan: "Waktu penyelesaian",
  pilihanSatuan: { menit: `Menit (${formatAngka(WAKTU_SIASN.menit)})`, jam: `Jam (${formatAngka(WAKTU_SIASN.jam)})` },
  satuanPenjelasan: `Volume dibawa ke setahun seperti pada ABK. SIASN selalu membagi dengan ${formatAngka(WAKTU_SIASN.jam)} jam; bila pembagi kantor lain, kebutuhannya berbeda dan disebut pada pemeriksaan.`,
  ringkasan: (siap: number, ditolak: number) =>
    ditolak === 0
      ? `${formatAngka(siap)} jabatan siap; tidak ada yang tertahan pemeriksaan.`
      : `${formatAngka(siap)} jabatan siap, ${formatAngka(ditolak)} jabatan tertahan pemeriksaan dan tidak ditulis.`,
  dipertanyakan: (jumlah: number) =>
    jumlah === 0 ? "Tidak ada yang akan dipertanyakan pemeriksa." : `${formatAngka(jumlah)} hal akan dipertanyakan pemeriksa.`,
  buat: (jumlah: number) => `Buat ${formatAngka(jumlah)} buku kerja`,
  tidakAdaSiap: "Belum ada jabatan yang lolos pemeriksaan. Perbaiki temuannya dahulu.",
  tanpaJabatan: "Belum ada jabatan",
  hanyaJabatan: "Hanya jabatan ini",
  semuaJabatan: "Semua jabatan",
  jabatanUnit: (nama: string, unit: string) => `${nama} (${unit})`,
  selesai: "Buku kerja SIASN",
  selesaiIsi: (jumlah: number, dilewati: number) =>
    dilewati === 0 ? `${formatAngka(jumlah)} buku kerja` : `${formatAngka(jumlah)} buku kerja; ${formatAngka(dilewati)} jabatan dilewati`,
  temuan: "Temuan pemeriksaan SIASN",
  cariTemuan: "Cari jabatan atau temuan",
  tingkat: "Tingkat temuan",
  pilihanTingkat: { ditolak: "Tertahan", dipertanyakan: "Dipertanyakan" },
  jenis: "Jenis temuan",
  semua: "Semua",
  hal: "temuan",
  tidakCocok: "Tidak ada temuan yang cocok",
  bersihJudul: "Tidak ada temuan",
  bersihDitolak: "Semua jabatan memenuhi petunjuk formulir SIASN.",
  bersihDipertanyakan: "Tidak ada isian yang akan dipertanyakan pemeriksa.",
  kolom: { jabatan: "Jabatan", temuan: "Temuan", buka: "Perbaiki di" },
  kelompok: (jenis: string, jumlah: number, penjelasan: string) => `${jenis} (${formatAngka(jumlah)}): ${penjelasan}`,
  perbaiki: { anjab: "Informasi jabatan", abk: "ABK", jabatan: "Jabatan" },
  bukaTempat: (tempat: string, jabatan: string) => `Buka ${tempat} ${jabatan}`,
  pertanyaan: "Teks yang belum sepadan",
  pertanyaanPenjelasan:
    "Tidak ada yang dipadankan diam-diam: yang sama persis dan ejaan yang dikenal dipakai langsung, selebihnya Anda yang memilih. Pilihan diingat untuk kantor ini dan dapat diurungkan.",
  pertanyaanKosongJudul: "Semua teks sepadan",
  pertanyaanKosong: "Setiap isian yang harus ada di daftar SIASN sudah sepadan.",
  terimaJelas: (jumlah: number) => `Terima ${formatAngka(jumlah)} padanan yang jelas`,
  cariLain: "Cari lain",
  cariSendiri: "Cari di daftar",
  pakaiNilai: (nilai: string, teks: string) => `Pakai ${nilai} untuk ${teks}`,
  cariUntuk: (kata: string, teks: string) => `${kata}: nilai untuk ${teks}`,
  saranLain: (teks: string) => `Nilai daftar untuk ${teks}`,
  dipakaiJabatan: (jumlah: number) => `${formatAngka(jumlah)} jabatan`,
  kolomPertanyaan: { teks: "Teks kantor", daftar: "Daftar", saran: "Nilai SIASN yang mungkin" },
  pilihan: "Padanan yang dipilih kantor",
  kolomPilihan: { teks: "Teks kantor", daftar: "Daftar", nilai: "Nilai SIASN", buang: "Tindakan" },
  buang: "Lupakan",
  buangPadanan: (teks: string) => `Lupakan padanan ${teks}`,
  daftar: "Daftar",
  cariDaftar: "Cari nilai",
  nilai: "Nilai",
  tampil: (tampil: number, total: number) => `${formatAngka(tampil)} dari ${formatAngka(total)} nilai`,
  mirip: "Tidak ada yang memuat kata itu; ini yang mirip:",
  daftarTidakCocok: "Tidak ada nilai yang cocok",
} as const;
