import type { JenisDiklat } from "../orang/catatan";
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

/** The records of a person's file beside the dated facts. */
export const TEKS_CATATAN_ORANG = {
  tabel: { diklat: "Diklat", penghargaan: "Penghargaan", keluarga: "Keluarga", penugasanTim: "Penugasan tim", kgb: "KGB" },
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
  },
  /** The records as a sentence of the history calls them. */
  hal: { diklat: "diklat", penghargaan: "penghargaan", keluarga: "keluarga", penugasanTim: "penugasan tim", kgb: "KGB" },
  galat: {
    urutan: "selesai tidak boleh sebelum mulai",
    kerabatSendiri: "kerabatId tidak boleh orang itu sendiri",
    kerabatSatu: "kerabatId atau nama: isi salah satu",
    kerabatGanda: (nama: string) => `berkas ${nama}`,
  },
} as const;
