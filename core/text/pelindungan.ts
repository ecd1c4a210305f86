import type {
  CaraPemusnahan,
  DasarPemrosesan,
  GolonganRetensi,
  HasilPermintaan,
  JenisCatatanInsiden,
  JenisPermintaan,
  LewatPermintaan,
} from "../pelindungan/jenis";
import { bagianSaat, parseSaat, type Saat } from "../pelindungan/saat";
import { menurut } from "../peraturan/register";
import { formatTanggal, formatTanggalPendek } from "./date";
import { formatAngka } from "./number";

export const TEKS_JENIS_PERMINTAAN: Readonly<Record<JenisPermintaan, string>> = {
  akses: "Akses dan salinan data",
  perbaikan: "Perbaikan data",
  pembatasan: "Penundaan atau pembatasan",
  penghapusan: "Penghapusan atau pemusnahan",
  keberatan: "Keberatan atas putusan otomatis",
};
export const TEKS_LEWAT: Readonly<Record<LewatPermintaan, string>> = {
  surat: "Surat",
  langsung: "Lisan di kantor",
  surel: "Surel",
  pesan: "Pesan singkat",
  lain: "Lainnya",
};
export const TEKS_HASIL_PERMINTAAN: Readonly<Record<HasilPermintaan, string>> = {
  dipenuhi: "Dipenuhi",
  sebagian: "Dipenuhi sebagian",
  ditolak: "Ditolak dengan alasan",
};
export const TEKS_CATATAN_INSIDEN: Readonly<Record<JenisCatatanInsiden, string>> = {
  tindakan: "Tindakan penanganan",
  subjek: "Pemberitahuan kepada subjek data",
  lembaga: "Pemberitahuan kepada lembaga",
  lain: "Pemberitahuan kepada pihak lain",
};
export const TEKS_GOLONGAN: Readonly<Record<GolonganRetensi, string>> = {
  presensi: "Kehadiran harian",
  kinerja: "SKP dan realisasinya",
  kompetensi: "Penilaian kompetensi",
  penempatan: "Usul penempatan dan nilainya",
  disiplin: "Perkara disiplin",
  pegawaiKeluar: "Berkas pegawai yang sudah keluar",
};
export const TEKS_DASAR_PEMROSESAN: Readonly<Record<DasarPemrosesan, string>> = menurut("pdp-dasar-pemrosesan");
export const TEKS_CARA_PEMUSNAHAN: Readonly<Record<CaraPemusnahan, string>> = {
  dicacah: "Kertas dicacah",
  dibakar: "Kertas dibakar",
  dihapus: "Berkas di luar Tepat dihapus",
  ditandai: "Data di Tepat: dicatat saja, belum dimusnahkan",
  lain: "Cara lain",
};

/** Labels of the tables of data protection. */
export const LABEL_PELINDUNGAN = {
  tabel: {
    permintaan: "Permintaan data pribadi",
    insiden: "Insiden data pribadi",
    catatan: "Catatan insiden",
    pemusnahan: "Pemusnahan data pribadi",
    kegiatan: "Kegiatan pemrosesan",
    isian: "Isian pelindungan data",
  },
  pegawai: "Pegawai",
  nama: "Nama pemohon",
  jenis: "Jenis permintaan",
  diterima: "Diterima",
  lewat: "Disampaikan lewat",
  isi: "Yang diminta",
  dijawab: "Dijawab",
  caraJawab: "Dijawab lewat",
  hasil: "Hasil",
  keterangan: "Yang dilakukan atau alasannya",
  nomor: "Nomor surat jawaban",
  judul: "Sebutan insiden",
  terjadi: "Terjadi",
  diketahui: "Diketahui",
  data: "Data yang terungkap",
  banyakOrang: "Banyak orang yang terkena",
  bagaimana: "Bagaimana terungkap",
  penanganan: "Penanganan dan pemulihan",
  ditutup: "Ditutup pada",
  insiden: "Insiden",
  jenisCatatan: "Jenis catatan",
  saat: "Saat",
  kepada: "Kepada",
  banyak: "Banyak orang yang diberi tahu",
  catatan: "Isi",
  golongan: "Golongan data",
  uraian: "Yang dimusnahkan",
  dasarJra: "Dasar (JRA atau keputusan)",
  hingga: "Data sampai dengan",
  banyakBerkas: "Banyak berkas",
  tanggal: "Tanggal pemusnahan",
  cara: "Cara",
  pelaksana: "Pelaksana",
  penyetuju: "Disetujui oleh",
  nomorBa: "Nomor berita acara",
  kegiatan: "Kegiatan",
  tujuan: "Tujuan",
  dasar: "Dasar pemrosesan",
  jenisData: "Jenis data",
  subjek: "Subjek data",
  penerima: "Penerima",
  retensi: "Masa simpan",
  pengamanan: "Pengamanan",
  isian: "Isian",
} as const;

/** `27 November 2026 pukul 23.30`, with the zone behind it. */
export function formatSaat(saat: Saat): string {
  const { hari, jam, zona } = bagianSaat(saat);
  return `${formatTanggal(hari)} pukul ${jam} ${zona}`;
}

/** `27-11-2026 23.30`, as it is typed. */
export function formatSaatPendek(saat: Saat): string {
  const { hari, jam } = bagianSaat(saat);
  return `${formatTanggalPendek(hari)} ${jam}`;
}

/** A stored moment in words; as it stands where it is none. */
export function kalimatSaat(teks: string): string {
  const saat = parseSaat(teks);
  return saat === null ? teks : formatSaat(saat);
}

const SEJAM = 60;
const SEHARI = 24 * SEJAM;

/** `2 hari 3 jam`, `5 jam 20 menit`, `12 menit`. */
export function lamaDalamKata(menit: number): string {
  const [hari, jam, sisa] = [Math.floor(menit / SEHARI), Math.floor((menit % SEHARI) / SEJAM), menit % SEJAM];
  const kata = (nilai: number, satuan: string): readonly string[] => (nilai === 0 ? [] : [`${formatAngka(nilai)} ${satuan}`]);
  if (hari > 0) return [...kata(hari, "hari"), ...kata(jam, "jam")].join(" ");
  if (jam > 0) return [...kata(jam, "jam"), ...kata(sisa, "menit")].join(" ");
  return `${formatAngka(sisa)} menit`;
}

/** How much is left of a clock, or how long it is over. */
export function sisaDalamKata(sisaMenit: number): string {
  return sisaMenit >= 0 ? `sisa ${lamaDalamKata(sisaMenit)}` : `lewat ${lamaDalamKata(-sisaMenit)}`;
}
