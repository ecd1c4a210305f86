import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import { menurut } from "../peraturan/register";

/** Kinds of jabatan as tables print them. */
export const TEKS_JENIS_JABATAN: Readonly<Record<JenisJabatan, string>> = menurut("jenis-jabatan");

/** Levels of a jabatan fungsional as tables print them. */
export const TEKS_JENJANG: Readonly<Record<Jenjang, string>> = menurut("jenjang-fungsional");

/** `Fungsional · Ahli Muda`: kind and level on one line. */
export function kalimatJenis(jabatan: { readonly jenis: JenisJabatan; readonly jenjang: Jenjang | null }): string {
  const jenis = TEKS_JENIS_JABATAN[jabatan.jenis];
  return jabatan.jenjang === null ? jenis : `${jenis} · ${TEKS_JENJANG[jabatan.jenjang]}`;
}

/** The page of units and jabatan. */
export const TEKS_JABATAN = {
  judul: "Jabatan",
  cetakan: { nama: "Daftar jabatan", judul: "DAFTAR JABATAN", jenis: "Jenis dan jenjang", tugas: "Uraian tugas" },
  penjelasan: "Unit kerja dan jabatannya. Jabatan senama di unit lain adalah jabatan lain.",
  hal: "jabatan",
  tambahUnit: "Tambah unit",
  tambahJabatan: "Tambah jabatan",
  cari: "Cari jabatan, unit, atau kode…",
  cariNama: "Cari jabatan",
  semuaUnit: "Semua unit",
  pohon: "Susunan unit kerja",
  saringJenis: "Jenis jabatan",
  saringKeadaan: "Keadaan",
  keadaan: {
    tanpaTugas: "Belum ada tugas",
    tanpaKelas: "Belum ada kelas",
    kosong: "Tanpa pemangku",
    kurang: "Kekurangan pegawai",
    lebih: "Kelebihan pegawai",
  },
  kolom: {
    nama: "Nama jabatan",
    unit: "Unit kerja",
    jenis: "Jenis",
    kelas: "Kelas",
    kursi: "Kursi",
    pemangku: "Pemangku",
    tugas: "Tugas",
    kebutuhanMentah: "Hitungan",
    kebutuhan: "Dibulatkan",
    selisih: "+/−",
  },
  petunjukKolom: {
    kursi: "Banyaknya jabatan ini dalam unit menurut peta jabatan; bukan kebutuhan.",
    pemangku: "Pegawai yang memangku jabatan ini hari ini (PNS dan PPPK).",
    kebutuhanMentah: "Beban kerja dibagi waktu kerja efektif, belum dibulatkan.",
    kebutuhan: "Kebutuhan setelah dibulatkan menurut aturan hitung yang berlaku.",
    selisih: "Pemangku dikurangi kebutuhan: negatif berarti kekurangan.",
  },
  kosong: "Belum ada unit dan jabatan",
  kosongPenjelasan: "Impor berkas ABK atau peta jabatan, atau tambahkan unit yang pertama.",
  impor: "Impor berkas",
  tidakCocok: "Tidak ada jabatan yang cocok dengan saringan ini.",
  unitTanpaJabatan: "Unit ini belum mempunyai jabatan.",
  tindakanUnit: (nama: string) => `Tindakan untuk unit ${nama}`,
  bentang: (nama: string) => `Bentangkan ${nama}`,
  ciut: (nama: string) => `Ciutkan ${nama}`,
  ubahUnit: "Ubah unit",
  hapusUnit: "Hapus unit",
  subunit: "Tambah unit di bawahnya",
  ubahJabatan: "Ubah jabatan",
  bukaBangku: "Bangku penempatan",
  bukaAbk: "Buka ABK",
  rincian: "Rincian jabatan",
  pemangku: "Pemangku",
  tanpaPemangku: "Belum ada pegawai yang memangku jabatan ini.",
  bebanKerja: "Beban kerja",
  kebutuhan: "Kebutuhan",
  bezetting: "Bezetting",
  selisih: "+/−",
  atasan: "Jabatan atasan",
  tidakDitemukan: "Jabatan ini tidak ada lagi. Mungkin sudah dihapus.",
  dihapus: (nama: string) => `${nama} dihapus.`,
  tersimpan: (nama: string) => `${nama} tersimpan.`,
  isian: {
    nama: "Nama",
    induk: "Unit induk",
    tanpaInduk: "Tidak ada (unit tertinggi)",
    kode: "Kode",
    unit: "Unit kerja",
    jenis: "Jenis jabatan",
    jenjang: "Jenjang",
    kelas: "Kelas jabatan",
    kelasPetunjuk: "1 sampai 19; kosongkan bila belum ditetapkan.",
    kelasGalat: "Kelas jabatan berupa bilangan bulat 1 sampai 19.",
    kursi: "Kursi menurut peta jabatan",
    kursiPetunjuk: "Banyaknya jabatan ini dalam unit; bukan kebutuhan.",
    kursiGalat: "Kursi berupa bilangan bulat mulai dari 1.",
    atasan: "Jabatan atasan",
    tanpaAtasan: "Belum ditetapkan",
  },
} as const;
