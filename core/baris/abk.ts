import { jenisKunci } from "../fungsi/temuan";
import { JENIS_METODE, type JenisMetode } from "../abk/metode";
import type { IsianMetode } from "../abk/metode-jabatan";
import type { PerhitunganWke } from "../abk/perhitungan-wke";
import { WAKTU_1250 } from "../abk/profil";
import { TEKS_KEYAKINAN, TEKS_PEMBULATAN, TEKS_PERIODE } from "../text/abk";
import { TEKS_ASAL_NORMA } from "../text/asal";
import { namaDokumen } from "../text/keadaan-dokumen";
import { TEKS_JENIS_LIBUR } from "../text/libur";
import { kalimatIsianMetode, TEKS_METODE } from "../text/metode";
import { kalimatPerhitungan, TEKS_KONVERSI } from "../text/profil";
import { TEKS_JENIS_TAHUN } from "../text/tahun";
import {
  angka,
  boleh,
  bulat,
  denganBawaan,
  kode,
  naskah,
  pemilik,
  rujukan,
  tanggal,
  teks,
  teksBerkata,
  tersembunyi,
  yaTidak,
} from "./kolom";
import { KOLOM_DOKUMEN } from "./dokumen";
import { tabel } from "./tabel";

/** Rows of the ABK form: `TugasBaris`. */
export const TUGAS = tabel({
  nama: "Uraian tugas",
  sebutan: { kolom: "uraian" },
  buka: ({ jabatanId }) => `/abk/${jabatanId}`,
  kolom: {
    jabatanId: pemilik("Jabatan", "jabatan"),
    urutan: tersembunyi(bulat("")),
    uraian: teks("Uraian tugas"),
    satuanHasil: teks("Satuan hasil"),
    volume: angka("Volume"),
    periode: kode("Periode", TEKS_PERIODE),
    normaWaktuMenit: angka("Norma waktu", "menit"),
    keterangan: teks("Keterangan"),
    asalNorma: denganBawaan(kode("Asal norma", TEKS_ASAL_NORMA), "belumDinyatakan"),
    asalOleh: denganBawaan(teks("Asal norma: oleh"), ""),
    asalTanggal: boleh(tanggal("Asal norma: tanggal")),
    buktiVolume: denganBawaan(teks("Bukti volume"), ""),
    buktiPeriode: denganBawaan(teks("Periode bukti"), ""),
    bankId: boleh(rujukan("Bank tugas", "bankTugas")),
  },
});

/** Regulation profiles: `ProfilAbk` as it is stored. */
export const PROFIL = tabel({
  nama: "Aturan hitung",
  sebutan: { kolom: "nama" },
  buka: () => "/pengaturan/profil",
  kolom: {
    nama: teks("Nama"),
    dasar: teks("Dasar"),
    berlakuSejak: tanggal("Berlaku sejak"),
    keyakinan: kode("Keyakinan", TEKS_KEYAKINAN),
    waktuKerjaEfektifMenit: bulat("Waktu kerja efektif", { satuan: "menit" }),
    hariPerTahun: bulat("Hari per tahun"),
    mingguPerTahun: bulat("Minggu per tahun"),
    pembulatan: kode("Pembulatan", TEKS_PEMBULATAN),
    minimumSatu: yaTidak("Paling sedikit satu"),
    konversi: denganBawaan(kode("Perlakuan periode", TEKS_KONVERSI), "setahunkan"),
    wkeHariMenit: denganBawaan(bulat("WKE sehari", { satuan: "menit" }), WAKTU_1250.wkeHariMenit),
    wkeMingguMenit: denganBawaan(bulat("WKE seminggu", { satuan: "menit" }), WAKTU_1250.wkeMingguMenit),
    wkeBulanMenit: denganBawaan(bulat("WKE sebulan", { satuan: "menit" }), WAKTU_1250.wkeBulanMenit),
    // Written by the program only, from what passed the contract.
    perhitungan: boleh(naskah("Perhitungan waktu kerja", (json) => kalimatPerhitungan(JSON.parse(json) as PerhitunganWke))),
  },
});

/** The method chosen for a jabatan, under its id. */
export const METODE = tabel({
  nama: "Metode ABK",
  sebutan: { lewat: "id" },
  buka: ({ id }) => `/abk/${id}`,
  kolom: {
    id: tersembunyi(pemilik("Jabatan", "jabatan")),
    jenis: kode("Jenis", Object.fromEntries(JENIS_METODE.map((jenis) => [jenis, TEKS_METODE[jenis]])) as Record<JenisMetode, string>),
    // Written by the program only, from what passed the contract.
    isian: naskah("Isian metode", (json) => kalimatIsianMetode(JSON.parse(json) as IsianMetode)),
  },
});

export const HARI_LIBUR = tabel({
  nama: "Hari libur",
  sebutan: { kolom: "nama" },
  buka: () => "/pengaturan/libur",
  unik: [["tanggal"]],
  kolom: {
    tanggal: tanggal("Tanggal"),
    nama: teks("Nama"),
    jenis: kode("Jenis", TEKS_JENIS_LIBUR),
  },
});

/** Standard norms to pick from: `BankTugas`. */
export const BANK_TUGAS = tabel({
  nama: "Bank tugas",
  sebutan: { kolom: "uraian" },
  buka: () => "/bank",
  unik: [["uraianKunci"]],
  kolom: {
    uraian: teks("Uraian tugas"),
    uraianKunci: tersembunyi(teks("")),
    satuanHasil: teks("Satuan hasil"),
    normaWaktuMenit: angka("Norma waktu", "menit"),
    asalNorma: kode("Asal norma", TEKS_ASAL_NORMA),
    sumber: teks("Sumber"),
  },
});

/** Years that the office marked; the id is the year. */
export const TAHUN = tabel({
  nama: "Tahun",
  sebutan: { kolom: "id" },
  buka: () => "/lima-tahun",
  kolom: {
    jenis: kode("Jenis", TEKS_JENIS_TAHUN),
    catatan: teks("Catatan"),
  },
});

/** Volumes that a task has in one kind of year or in one year: `VolumeTahun`. */
export const VOLUME_TAHUN = tabel({
  nama: "Volume per tahun",
  sebutan: { lewat: "tugasId" },
  unik: [["tugasId", "berlakuUntuk"]],
  kolom: {
    tugasId: tersembunyi(pemilik("Tugas", "tugas")),
    berlakuUntuk: teksBerkata("Berlaku untuk", TEKS_JENIS_TAHUN),
    volume: angka("Volume"),
  },
});

/** Why a finding of the quality control is no fault; `ukuran` holds the measures that were justified. */
export const PEMBENARAN = tabel({
  nama: "Pembenaran temuan",
  sebutan: { kolom: "catatan" },
  buka: ({ id }) => (jenisKunci(String(id ?? "")) === null ? "/norma" : "/fungsi"),
  kolom: {
    catatan: teks("Catatan"),
    ukuran: teks("Keadaan yang dibenarkan"),
  },
});

/** The ABK of a year as a document: why it was opened again, the note it came back with, and its content once it was submitted. */
export const DOKUMEN_ABK = tabel({
  nama: "Dokumen ABK",
  sebutan: { kata: ({ tahun, urutan }) => namaDokumen({ tahun: String(tahun ?? ""), urutan: Number(urutan ?? 1) }) },
  buka: () => "/dokumen",
  unik: [["tahun", "urutan"]],
  kolom: KOLOM_DOKUMEN,
});
