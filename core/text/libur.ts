import type { HariLibur, JenisLibur } from "../abk/kalender";
import { formatTanggalPendek } from "./date";
import { formatAngka } from "./number";

export const TEKS_JENIS_LIBUR: Readonly<Record<JenisLibur, string>> = { libur: "Libur nasional", cutiBersama: "Cuti bersama" };

/** Some days in a few words: the one day by date and name, several by their number and years. */
export function kalimatHariLibur(hari: readonly HariLibur[]): string {
  const [pertama] = hari;
  if (pertama && hari.length === 1) return `${formatTanggalPendek(pertama.tanggal)} ${pertama.nama}`;
  const tahun = [...new Set(hari.map(({ tanggal }) => tanggal.slice(0, 4)))].toSorted();
  return `${formatAngka(hari.length)} hari (${tahun.join(", ")})`;
}

/** Settings > Kalender libur. */
export const TEKS_KALENDER = {
  penjelasan:
    "Dipakai untuk menghitung waktu kerja efektif. Tanggal libur dan cuti bersama ditetapkan tiap tahun dengan SKB tiga menteri: periksa setiap tahun.",
  tahun: "Tahun",
  daftar: (tahun: string) => `Hari libur ${tahun}`,
  kolom: { tanggal: "Tanggal", hari: "Hari", nama: "Nama", jenis: "Jenis", akhirPekan: "Keterangan" },
  jatuhAkhirPekan: "Jatuh pada akhir pekan: tidak mengurangi hari kerja lagi",
  jatuhSabtu: "Sabtu: mengurangi hari kerja hanya pada pekan 6 hari",
  tambah: "Tambah hari",
  ubah: "Ubah hari libur",
  ubahSatu: (nama: string) => `Ubah ${nama}`,
  hapusSatu: (nama: string) => `Hapus ${nama}`,
  dihapus: (nama: string) => `${nama} dihapus.`,
  tempel: "Tempel daftar",
  tempelPenjelasan: "Satu hari tiap baris, tanggal lalu nama. Nama yang memuat “cuti bersama” menjadi cuti bersama.",
  tempelContoh: "17-08-2026 Hari Kemerdekaan\n26-12-2026 Cuti Bersama Natal",
  tempelLabel: "Daftar hari libur",
  tempelTerbaca: (jumlah: string) => `${jumlah} hari terbaca.`,
  tempelDitolak: (baris: string, teks: string) => `Baris ${baris} tidak terbaca: ${teks}`,
  masukkan: (jumlah: string) => `Masukkan ${jumlah} hari`,
  tempelDahulu: "Tempel dahulu daftar hari liburnya.",
  salin: "Salin ke tahun lain",
  salinDahulu: "Centang dahulu hari yang disalin.",
  salinTahunLain: "Pilih tahun tujuan yang lain dari tahun asalnya.",
  salinPenjelasan: "Yang tanggalnya sama tiap tahun sudah dicentang; hari besar keagamaan berpindah dan mengikuti SKB tahunnya.",
  salinTujuan: "Tahun tujuan",
  usulTetap: (jumlah: string, tahun: string) => `Usulkan ${jumlah} libur tetap ${tahun}`,
  usulPenjelasan: "1 Januari, 1 Mei, 1 Juni, 17 Agustus, dan 25 Desember. Periksa dengan SKB tahun itu.",
  hasil: (tambah: string, ubah: string, tetap: string) => `${tambah} hari ditambahkan, ${ubah} diubah, ${tetap} sudah sama.`,
  kosong: (tahun: string) => `Belum ada hari libur untuk ${tahun}.`,
  ringkas: (d: {
    readonly seminggu: string;
    readonly kalender: string;
    readonly akhirPekan: string;
    readonly libur: string;
    readonly cuti: string;
    readonly sisa: string;
  }) =>
    `Pekan ${d.seminggu} hari: ${d.kalender} hari − ${d.akhirPekan} akhir pekan − ${d.libur} libur − ${d.cuti} cuti bersama = ${d.sisa} hari, sebelum cuti tahunan.`,
  tanggalContoh: "hh-bb-tttt",
  galatTanggal: "Tanggal ini tidak ada. Tulis seperti 17-08-2026.",
  galatTahun: "Tulis tahun seperti 2026.",
  hari: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
} as const;
