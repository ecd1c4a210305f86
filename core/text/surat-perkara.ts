import type { JenisKasus } from "../disiplin/kasus";
import type { SuratPerkara } from "../disiplin/surat-perkara";
import { dayOfWeek, type PlainDate } from "../date";
import { DAFTAR_PERATURAN } from "../peraturan/daftar-peraturan";
import { menurut } from "../peraturan/register";
import { formatTanggal } from "./date";

const HARI = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"] as const;
const TITIK = "........................";

/** `Selasa, 14 Juli 2026`; dots for a day that is not known. */
export function hariTanggal(tanggal: PlainDate | null): string {
  return tanggal === null ? TITIK : `${HARI[dayOfWeek(tanggal)] ?? ""}, ${formatTanggal(tanggal)}`;
}

/** Titles of the letters of a case, as lists of them say. */
export const NAMA_SURAT_PERKARA: Readonly<Record<SuratPerkara, string>> = {
  timPemeriksa: "Surat perintah pemeriksaan",
  pembebasanSementara: "Keputusan pembebasan sementara",
  panggilan1: "Surat panggilan I",
  panggilan2: "Surat panggilan II",
  bap: "Berita acara pemeriksaan",
  laporan: "Laporan hasil pemeriksaan",
  keputusan: "Keputusan hukuman disiplin",
  penyampaian: "Berita acara penyampaian keputusan",
};

const DUGAAN: Readonly<Record<JenisKasus, string>> = {
  disiplin: "pelanggaran disiplin",
  kodeEtik: "pelanggaran kode etik",
  kodePerilaku: "pelanggaran kode perilaku",
  netralitas: "pelanggaran netralitas",
};

const pp94 = DAFTAR_PERATURAN["pp-94-2021"].nama;
const perBkn = DAFTAR_PERATURAN["per-bkn-6-2022"].nama;

/** A name within a sentence: its first letter is small. */
const sambungan = (nama: string): string => nama.slice(0, 1).toLowerCase() + nama.slice(1);

/** Words of the letters of a case. Every figure is a rule's. */
export const TEKS_SURAT_PERKARA = {
  rahasia: "RAHASIA",
  keputusanEtik: "Keputusan sanksi moral",
  titik: TITIK,
  /** A line to write on, as wide as a letter. */
  garisTitik: TITIK.repeat(5),
  identitas: { nama: "Nama", nip: "NIP", pangkat: "Pangkat/gol. ruang", jabatan: "Jabatan", unit: "Unit kerja" },
  dugaan: (jenis: JenisKasus, tanggal: PlainDate | null) =>
    `dugaan ${DUGAAN[jenis]}${tanggal === null ? "" : ` pada tanggal ${formatTanggal(tanggal)}`}`,
  uraian: (uraian: string) => `Uraian: ${uraian}`,
  pasal: (pasal: string) => `Ketentuan yang diduga dilanggar: ${pasal}`,
  panggilan: {
    pembuka: "Bersama ini diminta dengan hormat kehadiran Saudara:",
    menghadap: "untuk menghadap dan diperiksa:",
    kepada: "Kepada",
    hari: "Hari, tanggal",
    tempat: "Waktu dan tempat",
    sehubungan: (dugaan: string) => `Pemeriksaan dilakukan secara tertutup sehubungan dengan ${dugaan}.`,
    kedua: (tanggal: string) =>
      `Surat ini panggilan kedua, karena Saudara tidak hadir pada pemeriksaan ${tanggal}. Bila Saudara tetap tidak hadir, keputusan dijatuhkan berdasarkan bukti yang ada tanpa pemeriksaan (${pp94} Pasal 26 ayat (4)).`,
    penutup: "Demikian untuk dilaksanakan.",
  },
  tim: {
    dasar: `Berdasarkan ${pp94} dan ${perBkn} Pasal 29, diperintahkan kepada:`,
    kolom: { nomor: "No", nama: "Nama", unsur: "Unsur", peran: "Kedudukan dalam tim" },
    tugas: (dugaan: string) => `untuk memeriksa, secara tertutup, ${dugaan} oleh:`,
    laporan: "Hasil pemeriksaan dilaporkan kepada pejabat yang memerintahkan dalam laporan hasil pemeriksaan.",
  },
  pembebasan: {
    menimbang: (dugaan: string) =>
      `bahwa untuk kelancaran pemeriksaan atas ${dugaan}, yang diancam hukuman disiplin berat, yang bersangkutan perlu dibebaskan sementara dari tugas jabatannya`,
    kesatu: "Membebaskan sementara dari tugas jabatannya:",
    kedua: (tanggal: string) => `Pembebasan sementara berlaku sejak ${tanggal} sampai ditetapkannya keputusan hukuman disiplin.`,
    ketiga: "Selama dibebaskan sementara, yang bersangkutan tetap masuk kerja dan menerima penghasilan menurut ketentuan.",
  },
  bap: {
    pembuka: (hari: string, pemeriksa: string) => `Pada hari ini, ${hari}, ${pemeriksa} telah memeriksa:`,
    tim: "tim pemeriksa",
    atas: (dugaan: string) => `Pemeriksaan dilakukan secara tertutup atas ${dugaan}.`,
    tanyaJawab: "Pertanyaan dan jawaban",
    penutup: "Demikian berita acara ini dibuat, dibaca kembali, dan ditandatangani oleh yang diperiksa dan pemeriksa.",
    menolak: "Yang diperiksa menolak menandatangani berita acara ini; penolakannya dicatat pemeriksa.",
    kolomTanya: { nomor: "No", pertanyaan: "Pertanyaan", jawaban: "Jawaban" },
    kolom: { nomor: "No", nama: "Nama atau jabatan", sebagai: "Sebagai", tandaTangan: "Tanda tangan" },
    diperiksa: "Yang diperiksa",
    pemeriksa: "Pemeriksa",
  },
  laporan: {
    kepada: (berwenang: string) => `Disampaikan kepada ${berwenang || TITIK}.`,
    diperiksa: "Yang diperiksa",
    dugaan: "Dugaan pelanggaran",
    jalannya: "Jalannya pemeriksaan",
    hasil: "Hasil pemeriksaan",
    usulan: "Usulan",
    usul: (putusan: string) => `Pemeriksa mengusulkan: ${putusan}. Usulan ini bukan keputusan; pejabat yang berwenang yang memutuskan.`,
    tanpaUsulan: "Pemeriksa belum mengusulkan hukuman atau sanksi.",
    alasan: (alasan: string) => `Alasan: ${alasan}`,
    kolom: { tanggal: "Tanggal", langkah: "Langkah", hasil: "Hasil" },
  },
  keputusan: {
    menimbang: "Menimbang",
    mengingat: "Mengingat",
    bahwa: (dugaan: string, uraian: string) => `a. bahwa yang bersangkutan diperiksa atas ${dugaan}: ${uraian}`,
    terbukti: (pasal: string) =>
      `b. bahwa perbuatan itu terbukti${pasal === "" ? "" : ` melanggar ${pasal}`} sehingga perlu dijatuhi hukuman atau sanksi yang setimpal`,
    dasar: [`1. ${pp94} tentang Disiplin Pegawai Negeri Sipil`, `2. ${perBkn} tentang pelaksanaannya`],
    dasarLama: [`1. ${DAFTAR_PERATURAN["pp-53-2010"].nama} tentang Disiplin Pegawai Negeri Sipil`, `2. ${pp94} (ketentuan peralihan)`],
    dasarPppk: [
      `1. ${DAFTAR_PERATURAN["pp-49-2018"].nama} tentang Manajemen PPPK`,
      "2. peraturan disiplin PPPK yang berlaku pada instansi",
    ],
    dasarEtik: [`1. ${DAFTAR_PERATURAN["pp-42-2004"].nama} tentang Pembinaan Jiwa Korps dan Kode Etik PNS`],
    memutuskan: "MEMUTUSKAN:",
    menetapkan: "Menetapkan",
    kesatu: (putusan: string) => `Menjatuhkan hukuman disiplin berupa ${sambungan(putusan)} kepada:`,
    kesatuEtik: (putusan: string) => `Menjatuhkan ${sambungan(putusan).replace(": ", " berupa ")} kepada:`,
    berlaku: `Keputusan ini berlaku pada hari kerja ke-${menurut("hukdis-berlaku")} sesudah diterima yang bersangkutan, kecuali ditentukan lain oleh upaya administratif.`,
    upaya: (nama: string) => `Terhadap keputusan ini dapat diajukan ${nama} menurut PP 79/2021.`,
    keberatan: "keberatan",
    banding: "banding administratif",
    disampaikan: "Keputusan ini disampaikan kepada yang bersangkutan untuk dilaksanakan.",
    berlakuEtik: "Sanksi ini disampaikan kepada yang bersangkutan untuk dilaksanakan.",
    butir: ["KESATU", "KEDUA", "KETIGA", "KEEMPAT"],
  },
  penyampaian: {
    pembuka: (hari: string, pejabat: string) => `Pada hari ini, ${hari}, ${pejabat || TITIK} telah menyampaikan keputusan kepada:`,
    keputusan: "Keputusan",
    nomor: (nomor: string, tanggal: PlainDate | null) =>
      `Nomor ${nomor || TITIK} tanggal ${tanggal === null ? TITIK : formatTanggal(tanggal)}`,
    isi: "Isi putusan",
    hadir: "Yang bersangkutan hadir dan menerima keputusan.",
    tidakHadir: `Yang bersangkutan tidak hadir. Keputusan dikirimkan kepadanya paling lambat ${menurut("hukdis-pengiriman")} hari kerja sesudah hari ini.`,
    berlaku: (tanggal: string) => `Keputusan berlaku pada ${tanggal}, hari kerja ke-${menurut("hukdis-berlaku")} sesudah diterima.`,
    batas: (upaya: string, tanggal: string) => `Batas mengajukan ${upaya}: ${tanggal} (tenggatnya belum terverifikasi).`,
    menyerahkan: "Yang menyampaikan",
    menerima: "Yang menerima",
  },
} as const;
