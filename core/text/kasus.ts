import type {
  Dampak,
  HasilLangkah,
  JenisKasus,
  JenisLangkahKasus,
  KodePutusan,
  PeranTim,
  PerbuatanAkses,
  SanksiMoral,
  UnsurTim,
} from "../disiplin/kasus";
import type { PerangkatHukuman, TingkatHukuman } from "../disiplin/hukuman";
import { menurut } from "../peraturan/register";

export const TEKS_JENIS_KASUS: Readonly<Record<JenisKasus, string>> = {
  disiplin: "Disiplin",
  kodeEtik: "Kode etik",
  kodePerilaku: "Kode perilaku",
  netralitas: "Netralitas",
};

export const TEKS_DAMPAK: Readonly<Record<Dampak, string>> = {
  unitKerja: "Unit kerja",
  instansi: "Instansi",
  negara: "Negara atau pemerintah",
};

export const TEKS_LANGKAH_KASUS: Readonly<Record<JenisLangkahKasus, string>> = {
  timPemeriksa: "Pembentukan tim pemeriksa",
  pembebasanSementara: "Pembebasan sementara dari tugas jabatan",
  panggilan1: "Panggilan I",
  panggilan2: "Panggilan II",
  pemeriksaan: "Pemeriksaan",
  bap: "Berita acara pemeriksaan",
  laporan: "Laporan hasil pemeriksaan",
  keputusan: "Keputusan",
  penyampaian: "Penyampaian keputusan",
  pengiriman: "Pengiriman keputusan",
  penerimaan: "Keputusan yang dikirim diterima",
  keberatan: "Keberatan",
  putusanKeberatan: "Putusan keberatan",
  banding: "Banding administratif",
  putusanBanding: "Putusan banding administratif",
  penghentian: "Penghentian pemeriksaan",
};

export const TEKS_HASIL: Readonly<Record<HasilLangkah, string>> = {
  hadir: "Hadir",
  tidakHadir: "Tidak hadir",
  ditandatangani: "Ditandatangani keduanya",
  menolakTandaTangan: "Yang diperiksa menolak menandatangani",
  dijatuhi: "Dijatuhi hukuman atau sanksi",
  tidakTerbukti: "Tidak terbukti",
  dikuatkan: "Dikuatkan",
  diubah: "Diubah",
  dibatalkan: "Dibatalkan",
};

export const TEKS_TINGKAT_HUKUMAN: Readonly<Record<TingkatHukuman, string>> = { ringan: "Ringan", sedang: "Sedang", berat: "Berat" };

export const TEKS_PERANGKAT: Readonly<Record<PerangkatHukuman, string>> = {
  pp53: "PP 53/2010",
  pp94Peralihan: "PP 94/2021, hukuman sedang peralihan",
  pp94: "PP 94/2021",
  pppk: "PPPK",
};

export const TEKS_UNSUR_TIM: Readonly<Record<UnsurTim, string>> = {
  atasanLangsung: "Atasan langsung",
  pengawasan: "Unsur pengawasan",
  kepegawaian: "Unsur kepegawaian",
};

export const TEKS_PERAN_TIM: Readonly<Record<PeranTim, string>> = { ketua: "Ketua", sekretaris: "Sekretaris", anggota: "Anggota" };

export const TEKS_PERBUATAN: Readonly<Record<PerbuatanAkses, string>> = {
  masuk: "Membuka",
  ditolak: "Salah PIN",
  keluar: "Menutup",
  lihat: "Melihat berkas",
  cetak: "Mencetak",
};

export const TEKS_SANKSI: Readonly<Record<SanksiMoral, string>> = menurut("etik-sanksi-moral");

/** Codes as history and lists show them; what a code is called depends on the law of its day. */
export const KATA_KODE_PUTUSAN: Readonly<Record<KodePutusan, string>> = {
  R1: "R1",
  R2: "R2",
  R3: "R3",
  S1: "S1",
  S2: "S2",
  S3: "S3",
  B1: "B1",
  B2: "B2",
  B3: "B3",
  B4: "B4",
  B5: "B5",
  ...TEKS_SANKSI,
};

/** Labels of what a case consists of. */
export const LABEL_KASUS = {
  tabel: {
    kasus: "Berkas perkara",
    langkah: "Langkah perkara",
    tim: "Anggota tim pemeriksa",
    akses: "Catatan pembukaan",
    petugas: "Petugas berkas perkara",
  },
  pegawai: "Pegawai",
  jenis: "Jenis",
  tanggalPelanggaran: "Tanggal pelanggaran",
  tanggalDiketahui: "Diketahui atasan",
  uraian: "Uraian",
  pasal: "Ketentuan yang dilanggar",
  bentuk: "Bentuk pelanggaran netralitas",
  hariTanpaKeterangan: "Hari tanpa keterangan",
  dampak: "Dampak negatif pada",
  usulan: "Usulan",
  alasanUsulan: "Alasan usulan",
  tanggal: "Tanggal",
  nomorSurat: "Nomor surat",
  tanggalPeriksa: "Dipanggil untuk tanggal",
  tempat: "Waktu dan tempat",
  pejabat: "Pejabat",
  hasil: "Hasil",
  kode: "Putusan",
  perangkat: "Jenis hukuman menurut",
  isi: "Isi",
  nama: "Nama",
  unsur: "Unsur",
  peran: "Peran",
  waktu: "Waktu",
  petugas: "Petugas",
  perbuatan: "Perbuatan",
  berkas: "Berkas",
} as const;
