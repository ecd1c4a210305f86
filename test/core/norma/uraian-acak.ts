import type { Acak } from "../../../core/acak";

/** A verb and its noun. */
type PasanganKata = readonly [string, string];

const KERJA: readonly [PasanganKata, ...PasanganKata[]] = [
  ["Menyusun", "Penyusunan"],
  ["Memeriksa", "Pemeriksaan"],
  ["Mengelola", "Pengelolaan"],
  ["Mencatat", "Pencatatan"],
  ["Menelaah", "Penelaahan"],
  ["Mendistribusikan", "Pendistribusian"],
  ["Memverifikasi", "Verifikasi"],
  ["Mengarsipkan", "Pengarsipan"],
  ["Memantau", "Pemantauan"],
  ["Mengevaluasi", "Evaluasi"],
  ["Menghimpun", "Penghimpunan"],
  ["Mengirim", "Pengiriman"],
];
const BENDA = [
  "laporan",
  "dokumen",
  "berkas",
  "rencana",
  "daftar",
  "surat",
  "data",
  "keputusan",
  "bahan rapat",
  "berita acara",
  "perjanjian",
  "usul",
] as const;
const HAL = [
  "keuangan",
  "kepegawaian",
  "pencalonan",
  "logistik pemilu",
  "kampanye",
  "sengketa hukum",
  "barang milik negara",
  "perjalanan dinas",
  "pendidikan pemilih",
  "badan ad hoc",
  "daerah pemilihan",
  "penghitungan suara",
  "dana kampanye",
  "kearsipan",
  "kenaikan pangkat",
  "produk hukum",
  "hubungan masyarakat",
  "anggaran",
] as const;
const KETERANGAN = [
  "",
  "",
  "bulanan",
  "semesteran",
  "tahunan",
  "per kecamatan",
  "tingkat kabupaten",
  "tingkat provinsi",
  "untuk pimpinan",
  "kepada KPPN",
  "kepada Bawaslu",
  "ke kecamatan",
] as const;

/** Ways to say the same task with other words around it. */
const VARIASI: readonly [(kerja: string, hal: string) => string, ...((kerja: string, hal: string) => string)[]] = [
  (kerja, hal) => `${kerja} ${hal}`,
  (kerja, hal) => `Melaksanakan ${kerja.toLowerCase()} ${hal}`,
  (kerja, hal) => `${kerja} ${hal} sesuai ketentuan`,
  (kerja, hal) => `${kerja} ${hal} kantor`,
  (kerja, hal) => `${kerja} dan menyampaikan ${hal}`,
  (kerja, hal) => `${kerja} ${hal} serta kelengkapannya`,
];

/** Task descriptions in the manner of the forms: about half say a task of the others again, as verb or noun and with other words around it. */
export function uraianAcak(acak: Acak, jumlah: number): string[] {
  const pokok = Array.from({ length: Math.ceil(jumlah / 2) }, () => {
    const hal = acak.bilangan(0, 3) === 0 ? `${acak.pilih(HAL)} dan ${acak.pilih(HAL)}` : acak.pilih(HAL);
    return { kerja: acak.pilih(KERJA), hal: `${acak.pilih(BENDA)} ${hal} ${acak.pilih(KETERANGAN)}`.trim() };
  });
  return Array.from({ length: jumlah }, (_, nomor) => {
    const { kerja, hal } = pokok[nomor < pokok.length ? nomor : acak.bilangan(0, pokok.length - 1)] ?? { kerja: KERJA[0], hal: "" };
    return acak.pilih(VARIASI)(acak.pilih(kerja), hal);
  });
}
