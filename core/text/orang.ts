import type { AlasanPermohonan, JenisDiklat, KeadaanPermohonan } from "../orang/catatan";
import type { HubunganKeluarga } from "../orang/keluarga";

export const TEKS_JENIS_DIKLAT: Readonly<Record<JenisDiklat, string>> = {
  kepemimpinan: "Kepemimpinan",
  fungsional: "Fungsional",
  teknis: "Teknis",
  seminar: "Seminar",
};

export const TEKS_HUBUNGAN: Readonly<Record<HubunganKeluarga, string>> = {
  suamiIstri: "Suami/istri",
  anak: "Anak",
  orangTua: "Orang tua",
  saudara: "Saudara",
  ipar: "Ipar",
  lainnya: "Lainnya",
};

export const TEKS_ALASAN_PERMOHONAN: Readonly<Record<AlasanPermohonan, string>> = {
  suamiIstri: "Mengikuti suami/istri",
  keluarga: "Keluarga",
  kesehatan: "Kesehatan",
  dekatDomisili: "Dekat domisili",
  karier: "Pengembangan karier",
  lainnya: "Lainnya",
};

export const TEKS_KEADAAN_PERMOHONAN: Readonly<Record<KeadaanPermohonan, string>> = {
  diajukan: "Diajukan",
  ditarik: "Ditarik",
  selesai: "Selesai",
};

/** The records of a person's file beside the dated facts. */
export const TEKS_CATATAN_ORANG = {
  tabel: {
    diklat: "Diklat",
    penghargaan: "Penghargaan",
    keluarga: "Keluarga",
    penugasanTim: "Penugasan tim",
    kgb: "KGB",
    permohonanMutasi: "Permohonan mutasi",
    pembatasanData: "Pembatasan data pribadi",
  },
  isian: {
    jenis: "Jenis",
    nama: "Nama",
    jp: "Jam pelajaran",
    mulai: "Mulai",
    selesai: "Selesai",
    penyelenggara: "Penyelenggara",
    nomorSertifikat: "Nomor sertifikat",
    tanggal: "Tanggal",
    pemberi: "Pemberi",
    nomor: "Nomor",
    kerabat: "Kerabat di kantor ini",
    namaKerabat: "Kerabat di luar daftar",
    hubungan: "Hubungan",
    catatan: "Catatan",
    tim: "Tim atau panitia",
    peran: "Peran",
    nomorSk: "Nomor SK",
    tmtKgb: "TMT KGB",
    jpSingkat: "JP",
    tempatKerja: "Tempat",
    diKantor: "Kantor ini",
    luarKantor: "Di luar kantor",
    tanggalPermohonan: "Tanggal permohonan",
    jabatanDiminta: "Jabatan yang diminta",
    unitDiminta: "Unit yang diminta",
    tempatDiminta: "Tempat yang diminta",
    alasan: "Alasan",
    keadaan: "Keadaan",
    nomorSurat: "Nomor surat",
    berlakuSampai: "Berlaku sampai",
    sejak: "Sejak",
    sampai: "Sampai",
  },
  /** The records as a sentence of the history calls them. */
  hal: {
    diklat: "diklat",
    penghargaan: "penghargaan",
    keluarga: "keluarga",
    penugasanTim: "penugasan tim",
    kgb: "KGB",
    permohonanMutasi: "permohonan mutasi",
    pembatasanData: "pembatasan data pribadi",
  },
  galat: {
    urutan: "selesai tidak boleh sebelum mulai",
    kerabatSendiri: "kerabatId tidak boleh orang itu sendiri",
    kerabatSatu: "kerabatId atau nama: isi salah satu",
    kerabatGanda: (nama: string) => `berkas ${nama}`,
    permohonanTanpaTujuan: "jabatanId, unitId, atau tempat: isi paling sedikit satu",
    berlakuTerbalik: "berlakuSampai tidak boleh sebelum tanggal",
    sampaiTerbalik: "sampai tidak boleh sebelum sejak",
  },
} as const;
