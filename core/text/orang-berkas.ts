import type { JenisKonflik } from "../orang/keluarga";
import type { JpTahun } from "../orang/jp";
import type { KekuranganBerkas } from "../orang/kekurangan-berkas";
import type { LajurLinimasa } from "../orang/linimasa";
import type { MulaiKerja } from "../orang/masa-kerja";
import { menurut } from "../peraturan/register";
import { formatTanggal } from "./date";
import { formatAngka } from "./number";
import { TEKS_KEKURANGAN } from "./pegawai";

/** What a person's file lacks, as a line of the list of what is missing. */
export const TEKS_KEKURANGAN_BERKAS: Readonly<Record<KekuranganBerkas, string>> = {
  ...TEKS_KEKURANGAN,
  kgb: "KGB terakhir",
  akhirKontrak: "akhir perjanjian kerja",
  skJabatan: "nomor SK jabatan",
  skGolongan: "nomor SK golongan",
  tanggalDiklat: "tanggal sebuah diklat",
  sertifikat: "nomor sertifikat sebuah diklat",
};

export const TEKS_LAJUR: Readonly<Record<LajurLinimasa, string>> = {
  jabatan: "Jabatan",
  penugasan: "Plt., Plh., rangkap",
  golongan: "Golongan",
  status: "Status",
  kedudukan: "Kedudukan hukum",
  pendidikan: "Pendidikan",
};

/** A possible conflict of interest with a relative; a question, never a verdict. */
export function kalimatKonflik(jenis: JenisKonflik, kerabat: string, unit: string): string {
  if (jenis === "atasan") return `${kerabat} adalah atasannya.`;
  return jenis === "bawahan" ? `${kerabat} adalah bawahannya.` : `${kerabat} bekerja di unit yang sama (${unit}).`;
}

export function kalimatMasaKerja({ tahun, bulan }: { readonly tahun: number; readonly bulan: number }): string {
  return `${formatAngka(tahun)} tahun ${formatAngka(bulan)} bulan`;
}

export function kalimatMulaiKerja({ sejak, menurut: asal }: MulaiKerja): string {
  return `sejak ${formatTanggal(sejak)}, menurut ${asal === "nip" ? "NIP" : "riwayat status"}`;
}

/** JP of a year against the duty; of a PPPK, who has none (null), with the highest number. [jp-pppk-tertinggi] */
export function kalimatJp({ tahun, jp, kurang }: Pick<JpTahun, "tahun" | "jp" | "kurang">, kewajiban: number | null): string {
  if (kewajiban === null) {
    const banyak = formatAngka(menurut("jp-pppk-tertinggi"));
    return `Tahun ${tahun}: ${formatAngka(jp, 2, 0)} JP; PPPK tanpa jumlah paling sedikit, paling banyak ${banyak} JP.`;
  }
  const sisa = kurang === 0 ? "sudah terpenuhi" : `kurang ${formatAngka(kurang, 2, 0)} JP`;
  return `Tahun ${tahun}: ${formatAngka(jp, 2, 0)} JP dari ${formatAngka(kewajiban)} JP, ${sisa}.`;
}

/** The page of one person. */
export const TEKS_BERKAS_ORANG = {
  judul: "Berkas pegawai",
  bagian: "Bagian berkas",
  buka: "Buka berkas",
  per: "Keadaan per",
  tambah: (hal: string) => `Tambah ${hal.toLowerCase()}`,
  ubah: (hal: string, isi: string) => `Ubah ${hal.toLowerCase()} ${isi}`,
  hapus: (hal: string, isi: string) => `Hapus ${hal.toLowerCase()} ${isi}`,
  judulTambah: (hal: string) => `${hal} baru`,
  judulUbah: (hal: string) => `Ubah: ${hal}`,
  tersimpan: (hal: string) => `${hal} tersimpan.`,
  dihapus: (hal: string, isi: string) => `${hal} ${isi} dihapus.`,
  kosong: (hal: string) => `Belum ada ${hal === hal.toUpperCase() ? hal : hal.toLowerCase()} yang dicatat.`,
  belumAda: (tanggal: string) => `Pada ${tanggal} belum ada faktanya di kantor ini. Pilih hari lain, atau isi riwayat statusnya.`,
  sudahKeluar: (kedudukan: string) => `Tidak lagi di kantor ini: ${kedudukan}.`,
  identitas: "Identitas",
  ringkasan: "Ringkasan",
  riwayat: "Riwayat",
  linimasa: "Linimasa",
  linimasaKosong: "Belum ada fakta bertanggal. Isi TMT jabatan, golongan, atau status untuk melihat linimasanya.",
  linimasaTabel: "Sebagai tabel",
  linimasaGambar: "Sebagai gambar",
  linimasaSejak: "sejak sebelum tercatat",
  linimasaKini: "sampai sekarang",
  linimasaGaris: (tanggal: string) => `Garis tegak: ${tanggal}`,
  kolomLinimasa: { lajur: "Lajur", isi: "Isi", mulai: "Mulai", sampai: "Sampai" },
  tanggalDepan: "Tanggal yang akan datang",
  kolomTanggal: { hal: "Hal", tanggal: "Tanggal", sebab: "Sebab" },
  kekurangan: "Yang masih kurang",
  lengkap: "Tidak ada yang kurang menurut pemeriksaan ini.",
  konflik: "Kemungkinan konflik kepentingan",
  konflikArti: "Pertanyaan bagi pejabat yang berwenang, bukan kesimpulan.",
  atasan: "Atasan",
  atasanMenurut: { riwayat: "menurut riwayat atasan", jabatan: "menurut peta jabatan" },
  masaKerja: "Masa kerja",
  masaKerjaGolongan: "Masa kerja golongan",
  jp: "Jam pelajaran",
  jpTanpaTanggal: (banyak: string) => `${banyak} diklat tanpa tanggal tidak masuk tahun mana pun.`,
  keluargaLain: (nama: string) => `Tercatat di berkas ${nama}`,
  tanggalContoh: "hh-bb-tttt",
  galatTanggal: "Tanggal ini tidak ada. Tulis seperti 31-12-1980.",
  galatJp: "Tulis banyaknya jam pelajaran, misalnya 20.",
  galatSatu: "Pilih dari daftar, atau tulis namanya di bawah: salah satu.",
  galatBulat: (terendah: string, tertinggi: string) => `Bilangan bulat ${terendah} sampai ${tertinggi}.`,
  sejakAwal: "sejak awal",
  kosongSejak: "Kosongkan bila berlaku sejak sebelum tercatat.",
  galatPermohonan: "Pilih jabatan atau unit yang diminta, atau tulis tempatnya.",
  galatTerbalik: "Tidak boleh sebelum tanggal mulainya.",
  petunjukTempat: "Untuk tempat di luar unit kantor ini, misalnya nama kabupaten.",
  petunjukBerlaku: "Kosongkan bila berlaku sampai ditarik atau selesai.",
  petunjukSampai: "Kosongkan bila belum ada batasnya.",
  dibatasi: (sejak: string, sampai: string | null) =>
    `Pemrosesan datanya dibatasi sejak ${sejak}${sampai === null ? "" : ` sampai ${sampai}`}: tidak ditempatkan dalam kotak talenta dan tidak diusulkan untuk jabatan mana pun; faktanya tidak dibaca untuk itu.`,
  galatKerabat: "Pilih kerabat di kantor ini, atau tulis namanya di bawah.",
  dokumen: { nama: "Riwayat hidup pegawai", judul: "BERKAS PEGAWAI" },
  sebelum: (nama: string) => `Pegawai sebelumnya: ${nama} (Alt+↑)`,
  sesudah: (nama: string) => `Pegawai berikutnya: ${nama} (Alt+↓)`,
  habis: { sebelum: "Ini pegawai pertama", sesudah: "Ini pegawai terakhir" },
} as const;

/** A person's own data, for herself. */
export const TEKS_DATA_PRIBADI = {
  nama: "Data pribadi",
  judul: "SALINAN DATA PRIBADI",
  pengantar: "Pengantar",
  dasar:
    "Salinan data tentang pegawai ini di berkas data kantor, beserta jejak pemrosesannya, untuk pegawai yang bersangkutan menurut Undang-Undang 27/2022 Pasal 32. Yang tidak ikut disebut di bawah.",
  isiLembar: (nama: string, baris: number) => `${nama}: ${formatAngka(baris)} baris`,
  jejak: "Jejak pemrosesan",
  kolomJejak: { waktu: "Waktu", pelaku: "Pelaku", langkah: "Langkah" },
  tanpaPerkara:
    "Perkara disiplin, ada atau tidak, tidak ikut dalam salinan ini karena bagian perkara tertutup ketika salinan dibuat. Agar lengkap, petugas perkara membukanya dengan PIN lalu membuat salinan lagi; pembacaannya dicatat.",
  perkaraSebagian:
    "Perkara disiplin tentang orang ini ikut, dengan langkah-langkahnya, dan pemberiannya dicatat. Tidak ikut: nama tim pemeriksa, catatan siapa membuka berkas perkara, dan riwayat perubahannya.",
  perubahan: "Perubahan data",
  kolomPerubahan: { tabel: "Data", isian: "Isian", semula: "Semula", menjadi: "Menjadi" },
  disebut: "Disebut juga di",
  kolomDisebut: { tabel: "Tempat", sebutan: "Yang mana", isian: "Bagian" },
  penempatan: "Penjelasan penempatan",
  kolomPenempatan: "Yang dikatakan",
  pegawaiLain: "(pegawai lain)",
  nipLain: "(NIP pegawai lain)",
  tanpaOrangLain:
    "Nama dan NIP pegawai lain dihilangkan, juga di isian bebas sejauh ditulis seperti di daftar pegawai dan paling sedikit empat huruf; nama yang sama dengan bagian namanya sendiri tidak. Yang tetap disebut hanya atasannya dan pelaku setiap langkah, karena bertindak dalam jabatannya. Baca ulang isian bebas sebelum diserahkan.",
  tanpaLampiran: "Isi berkas yang dilampirkan pada dokumen dan isian yang belum disimpan tidak ikut.",
  tanpaSalinan:
    "Yang dibaca hanya berkas data yang terbuka: cadangan dan salinan lama tidak ikut, begitu pula langkah kerja yang dilakukannya sendiri sebagai pemakai program. Namanya di isian bebas dicari bila paling sedikit lima huruf.",
  bagianDari: "Bagian dari",
  kemajuan: "Mengumpulkan semua data tentang satu orang",
  tombol: "Data pribadi",
  pratinjau: "Lihat dan cetak",
  pdf: "Tercetak (.pdf)",
  excel: "Buku kerja Excel (.xlsx)",
  json: "Terbaca mesin (.json)",
  berkasJson: (nama: string) => `Data pribadi ${nama}.json`,
  disiapkan: "Data pribadi",
} as const;
