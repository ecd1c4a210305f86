import type { KekuranganPegawai } from "../pegawai/kekurangan";
import type { JenisKelamin } from "../pegawai/pegawai";
import type { JenisPenugasan } from "../pegawai/penugasan";

export const TEKS_JENIS_KELAMIN: Readonly<Record<JenisKelamin, string>> = { pria: "Laki-laki", wanita: "Perempuan" };

/** Kinds of post beside a person's own, as decrees abbreviate them. */
export const TEKS_PENUGASAN: Readonly<Record<JenisPenugasan, string>> = { plt: "Plt.", plh: "Plh.", rangkap: "Rangkap" };

/** What a person's record lacks, as a word in a list of what is missing. */
export const TEKS_KEKURANGAN: Readonly<Record<KekuranganPegawai, string>> = {
  nip: "NIP",
  tanggalLahir: "tanggal lahir",
  jenisKelamin: "jenis kelamin",
  golongan: "golongan",
  tmtGolongan: "TMT golongan",
  jabatan: "jabatan",
  tmtJabatan: "TMT jabatan",
  pendidikan: "pendidikan",
  kedudukanAsing: "kedudukan hukum belum dikenal",
};

/** `Belum lengkap: NIP, golongan`; empty when nothing is missing. */
export function kalimatKekurangan(kurang: readonly KekuranganPegawai[]): string {
  return kurang.length === 0 ? "" : `Belum lengkap: ${kurang.map((satu) => TEKS_KEKURANGAN[satu]).join(", ")}`;
}

/** The same for a narrow column: `Kurang NIP, golongan`. */
export function singkatKekurangan(kurang: readonly KekuranganPegawai[]): string {
  return kurang.length === 0 ? "" : `Kurang ${kurang.map((satu) => TEKS_KEKURANGAN[satu]).join(", ")}`;
}

/** The page of people. */
export const TEKS_PEGAWAI = {
  judul: "Pegawai",
  penjelasan: "Semua pegawai kantor menurut data terakhir. Bezetting setiap jabatan dihitung dari daftar ini.",
  hal: "pegawai",
  golonganTakDikenal: (golongan: string) => `golongan ${golongan} tidak dikenal`,
  tambah: "Tambah pegawai",
  impor: "Impor daftar",
  cari: "Cari nama, NIP, jabatan, atau unit…",
  cariNama: "Cari pegawai",
  saringUnit: "Unit kerja",
  saringJenis: "Jenis jabatan",
  saringStatus: "Status",
  saringGolongan: "Golongan",
  saringCatatan: "Catatan",
  pilihanCatatan: {
    belumLengkap: "Belum lengkap",
    kurang: (hal: string) => `Belum ada ${hal}`,
    kedudukanAsing: "Kedudukan hukum belum dikenal",
    nipDiterima: "NIP diterima dengan alasan",
  },
  nipDiterima: (alasan: string) => `NIP diterima dengan alasan: ${alasan}`,
  penugasan: {
    judul: "Plt., Plh., dan rangkap",
    kosong: "Tidak ada.",
    jenis: "Jenis",
    pegawai: "Pegawai",
    tambah: "Tambah",
    hapus: (jenis: string, nama: string) => `Hapus ${jenis} ${nama}`,
    dihapus: "Penugasan dihapus.",
    pilihDahulu: (apa: string) => `Pilih dahulu ${apa}nya.`,
    jabatanSendiri: "jabatan ini sudah jabatannya sendiri",
  },
  tanpaJabatan: "Tanpa jabatan",
  kolom: {
    nama: "Nama",
    nip: "NIP",
    status: "Status",
    golongan: "Gol.",
    jabatan: "Jabatan",
    unit: "Unit kerja",
    usia: "Usia",
    catatan: "Catatan",
  },
  cetakan: { nama: "Daftar pegawai", judul: "DAFTAR PEGAWAI", lembar: "Pegawai", nomor: "No" },
  petunjukCatatan: "Yang belum lengkap, NIP yang diterima dengan alasan, dan sebab seseorang tidak dihitung.",
  petunjukNip: "Boleh dikosongkan dan diisi kemudian.",
  petunjukCatatanNip: "NIP ini berbeda dari tanggal lahir atau jenis kelaminnya. Perbaiki, atau tulis alasan NIP ini tetap diterima.",
  petunjukUsia: "Usia genap tahun hari ini.",
  kosong: "Belum ada pegawai",
  kosongPenjelasan: "Impor daftar pegawai dari SIASN atau SIMPEG, atau tambahkan satu per satu.",
  tidakCocok: "Tidak ada pegawai yang cocok dengan saringan ini.",
  jabatanAkan: "Jabatan berikutnya",
  belumBerjabatan: "Belum berjabatan",
  belumBernip: "NIP belum ada",
  rincian: "Rincian pegawai",
  tidakDitemukan: "Pegawai ini tidak ada lagi. Mungkin sudah dihapus.",
  baru: "Pegawai baru",
  ubah: "Ubah pegawai",
  tersimpan: (nama: string) => `${nama} tersimpan.`,
  dihapus: (nama: string) => `${nama} dihapus dari daftar.`,
  usia: (tahun: string) => `${tahun} tahun`,
  masaKerja: (tahun: string, bulan: string) => `${tahun} tahun ${bulan} bulan`,
  bukaJabatan: "Buka jabatan",
  bukaAbk: "Buka ABK",
  kelompok: { pribadi: "Data pribadi", kepegawaian: "Kepegawaian", jabatan: "Jabatan", pendidikan: "Pendidikan" },
  isian: {
    nip: "NIP",
    catatanNip: "Alasan NIP diterima",
    nama: "Nama",
    gelarDepan: "Gelar depan",
    gelarBelakang: "Gelar belakang",
    tempatLahir: "Tempat lahir",
    tanggalLahir: "Tanggal lahir",
    jenisKelamin: "Jenis kelamin",
    usia: "Usia",
    status: "Status",
    tmtStatus: "TMT status",
    golongan: "Golongan",
    tmtGolongan: "TMT golongan",
    masaKerja: "Masa kerja golongan",
    masaKerjaTahun: "Masa kerja (tahun)",
    masaKerjaBulan: "Masa kerja (bulan)",
    kedudukanHukum: "Kedudukan hukum",
    tmtKedudukan: "TMT kedudukan hukum",
    jabatan: "Jabatan",
    unit: "Unit kerja",
    tmtJabatan: "TMT jabatan",
    tingkatPendidikan: "Tingkat pendidikan",
    pendidikan: "Pendidikan",
    tahunLulus: "Tahun lulus",
  },
  pangkat: (pangkat: string, kode: string) => `${pangkat} (${kode})`,
  formatTanggal: "hh-bb-tttt",
} as const;

/** How an NIP is read, part by part. */
export const TEKS_NIP = {
  judul: "Arti NIP",
  lahir: "Tanggal lahir",
  angkat: "TMT CPNS",
  angkatPppk: "Tahun pengangkatan PPPK dan kodenya",
  kelamin: "Jenis kelamin",
  urut: "Nomor urut",
  tidakTerurai: "NIP ini tidak dapat diuraikan menurut susunan 18 digit.",
  cocok: "Tanggal lahir dan jenis kelamin cocok dengan NIP.",
  beda: {
    tanggalLahir: "Tanggal lahir berbeda dari yang tertulis dalam NIP.",
    jenisKelamin: "Jenis kelamin berbeda dari yang tertulis dalam NIP.",
  },
  tidakSah: (nip: string) => `NIP ${nip} bukan 18 digit yang sah`,
  berbeda: { tanggalLahir: "NIP berbeda dari tanggal lahir", jenisKelamin: "NIP berbeda dari jenis kelamin" },
} as const;

/** Sentences under a field of the form that cannot be accepted as typed. */
export const GALAT_PEGAWAI = {
  wajib: "Wajib diisi.",
  nipRusak: "NIP ini kehilangan digit di Excel. Salin 18 digitnya dari SK atau SIASN.",
  nipPanjang: (digit: string) => `NIP terdiri atas 18 digit; yang tertulis ${digit} digit.`,
  nipTidakSah: "NIP memuat bagian yang tidak mungkin (tanggal lahir, bulan, atau jenis kelamin). Periksa dengan SK.",
  nipTanggal: (tanggal: string) => `Menurut NIP tanggal lahirnya ${tanggal}.`,
  nipKelamin: (kelamin: string) => `Menurut NIP jenis kelaminnya ${kelamin.toLowerCase()}.`,
  tanggal: "Tanggal ini tidak ada. Tulis seperti 31-12-1980.",
  golongan: "Golongan tidak dikenal. Tulis seperti III/a, atau IX untuk PPPK.",
  golonganBertentangan: (pangkat: string, kode: string) => `Pangkat dan golongan bertentangan: ${pangkat} adalah ${kode}.`,
  golonganStatus: "Golongan ini bukan untuk status tersebut.",
  bilangan: (terendah: string, tertinggi: string) => `Bilangan bulat ${terendah} sampai ${tertinggi}.`,
} as const;
