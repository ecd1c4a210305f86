import { formatAngka } from "./number";

interface Kemajuan {
  readonly done: number;
  readonly total: number;
}

/** Columns of the competency tables, as the history says them. */
export const TEKS_BARIS_KOMPETENSI = {
  tabel: {
    kompetensiTeknis: "Kompetensi teknis",
    standarKompetensi: "Standar kompetensi",
    penilaianKompetensi: "Penilaian kompetensi",
    pelatihan: "Pelatihan",
    sasaranPelatihan: "Sasaran pelatihan",
    rencanaPengembangan: "Rencana pengembangan",
  },
  kompetensi: "Kompetensi",
  kompetensiTeknis: "Kompetensi teknis",
  kodeTeknis: "Kode",
  nama: "Nama",
  urusan: "Urusan",
  level: (level: number) => `Tingkat ${level}`,
  levelStandar: "Tingkat yang disyaratkan",
  levelDinilai: "Tingkat",
  sejak: "Berlaku sejak",
  tanggal: "Tanggal",
  sampai: "Berlaku sampai",
  bukti: "Bukti",
  sumber: "Sumber",
  jp: "JP",
  biaya: "Biaya setiap peserta",
  biayaKelas: "Biaya setiap kelas",
  kuota: "Kuota",
  penyelenggara: "Penyelenggara",
  dariLevel: "Dari tingkat",
  keLevel: "Ke tingkat",
  tahun: "Tahun",
  kegiatan: "Kegiatan",
  keadaan: "Keadaan",
  jenis: "Jenis",
  pilihan: "Pilihan kompetensi",
  skala: "Skala JPM",
  cara: "Penilaian yang dipakai",
} as const;

export const TEKS_JENIS_KOMPETENSI = { manajerial: "Manajerial", sosialKultural: "Sosial kultural", teknis: "Teknis" } as const;
export const TEKS_SKALA_JPM = { pengisian: "Pengisian jabatan", pemetaan: "Pemetaan pegawai" } as const;
export const TEKS_CARA_PILIH = { terbaru: "Yang terbaru", buktiTerkuat: "Yang buktinya terkuat" } as const;
export const TEKS_KATEGORI_JPM = {
  MS: "Memenuhi Syarat",
  MMS: "Masih Memenuhi Syarat",
  KMS: "Kurang Memenuhi Syarat",
  O: "Optimal",
  CO: "Cukup Optimal",
  KO: "Kurang Optimal",
} as const;
export const TEKS_KESIAPAN = {
  siap: "Siap sekarang",
  setahun: "Siap dalam setahun",
  belumDinilai: "Belum dinilai lengkap",
  belum: "Belum siap",
  tertahan: "Terhalang syarat",
} as const;

export const kalimatMenghitungKompetensi = (): string => "Membandingkan penilaian dengan standar jabatan";
export const kalimatKemajuanKesiapan = ({ done, total }: Kemajuan): string =>
  total === 0 ? "Mencari calon" : `Mencari calon: ${formatAngka(done)} dari ${formatAngka(total)}`;
export const kalimatKemajuanTermurah = ({ done, total }: Kemajuan): string =>
  total === 0 ? "Mencari pelatihan termurah" : `Mencari pelatihan termurah: ${formatAngka(done)} dari ${formatAngka(total)} kemungkinan`;
export const kalimatMembacaKompetensi = (): string => "Membaca kompetensi";

export const TEKS_KEADAAN_RENCANA = {
  direncanakan: "Direncanakan",
  berjalan: "Berjalan",
  selesai: "Selesai",
  batal: "Batal",
} as const;

/** The page of competency. */
export const TEKS_KOMPETENSI = {
  tempelan: "Tempelan",
  banyakJabatan: (banyak: string) => `${banyak} jabatan`,
  banyakOrang: (banyak: string) => `${banyak} orang`,
  banyakSel: (banyak: string) => `${banyak} tingkat`,
  sampaiSebelum: "masa berlaku berakhir sebelum tanggal penilaiannya",
  belumTerjadi: "tanggal penilaian belum terjadi",
} as const;

/** Printed documents of competency. */
export const TEKS_NASKAH_KOMPETENSI = {
  judul: "Laporan kesenjangan kompetensi",
  buku: "Kompetensi kantor",
  lembar: "Kesenjangan",
  per: (tanggal: string) => `Keadaan per ${tanggal}`,
  nomor: "No",
  kompetensi: "Kompetensi",
  standar: "Standar",
  dinilai: "Dinilai",
  senjang: "Kesenjangan",
  bukti: "Bukti",
  arti: "Yang diharapkan pada tingkat standar",
  usang: "usang",
  nama: "Nama",
  nip: "NIP",
  jabatan: "Jabatan",
  unit: "Unit kerja",
  jpm: "JPM",
  kategori: (skala: string) => `Kategori (${skala})`,
  belumDinilai: "belum dinilai",
  belumLengkap: "belum ada, karena penilaiannya belum lengkap",
  jpmBelum: (jpm: string, ada: string, dari: string) => `${jpm}, dari ${ada} dari ${dari} kompetensi`,
  tanpaStandar: "Jabatan ini belum mempunyai standar kompetensi.",
  catatan:
    "Kelebihan pada satu kompetensi tidak menutup kekurangan pada kompetensi lain. Tingkat standar bawaan dan arti tingkat belum terverifikasi; cocokkan dengan standar kompetensi yang ditetapkan instansi.",
  kosong: "Belum ada isinya.",
} as const;
