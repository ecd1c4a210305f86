import { PERIODE, type Periode } from "../abk/tugas";
import { plainDate, type PlainDate } from "../date";
import { AppError } from "../errors";
import type { TugasTersimpan } from "../intake/keadaan";
import { JENIS_JABATAN, type Jabatan, type Unit } from "../jabatan/jabatan";
import { JENIS_KELAMIN } from "../pegawai/pegawai";
import { acakDari, type Acak } from "../acak";
import type { IsiKantor } from "./isi-kantor";
import type { PegawaiLengkap } from "./pegawai-lengkap";
import { nipContoh } from "./nip-contoh";

/** How large an office to make up. The same wish always gives the same office. */
export interface UkuranKantor {
  readonly benih: number;
  readonly jumlahJabatan: number;
  readonly tugasPerJabatan: number;
  readonly jumlahPegawai: number;
}

const JABATAN_PER_UNIT = 20;
const KATA_KERJA = ["Menyusun", "Memeriksa", "Mengelola", "Merekap", "Menelaah", "Mengarsipkan", "Memantau", "Melaporkan"] as const;
const OBJEK = [
  "data pemilih",
  "anggaran",
  "naskah dinas",
  "logistik pemilu",
  "barang negara",
  "daftar hadir",
  "berkas pencalonan",
  "rapat pleno",
] as const;
const SATUAN = ["dokumen", "laporan", "berkas", "kegiatan", "naskah"] as const;
const NAMA_DEPAN = [
  "Adinata",
  "Bramasta",
  "Candrika",
  "Darmawangsa",
  "Elistari",
  "Fatmawari",
  "Gandewa",
  "Harsanti",
  "Indrayasa",
  "Kirananti",
] as const;
const NAMA_BELAKANG = ["Wijayasena", "Lestarini", "Purnawirya", "Saraswani", "Mahendrata", "Widuratma", "Kusumadipa", "Nararyani"] as const;

/** Largest volume of one task in a period, so that a made-up task stays between minutes and some months of work. */
const VOLUME_TERTINGGI: Readonly<Record<Periode, number>> = { hari: 3, minggu: 8, bulan: 20, triwulan: 40, semester: 60, tahun: 120 };

/** An office of any size for tests and measurements: plausible, plainly repetitive, every reference whole, every NIP unique and valid. */
export function kantorBuatan(ukuran: UkuranKantor): IsiKantor {
  const acak = acakDari(ukuran.benih);
  const unit = Array.from({ length: 1 + Math.ceil(ukuran.jumlahJabatan / JABATAN_PER_UNIT) }, (_, nomor) => unitKe(nomor));
  const jabatan = Array.from({ length: ukuran.jumlahJabatan }, (_, nomor) => jabatanKe(nomor, acak));
  return {
    kantor: KANTOR_BUATAN,
    unit,
    jabatan,
    tugas: jabatan.flatMap((satu) => Array.from({ length: ukuran.tugasPerJabatan }, (_, nomor) => tugasKe(satu.id, nomor, acak))),
    pegawai: Array.from({ length: ukuran.jumlahPegawai }, (_, nomor) => pegawaiKe(nomor, jabatan, acak)),
  };
}

const KANTOR_BUATAN: IsiKantor["kantor"] = {
  namaInstansi: "KOMISI PEMILIHAN UMUM",
  namaKantor: "SEKRETARIAT BUATAN UNTUK PENGUKURAN",
  alamat: "",
  kota: "Kota Contoh",
  penandatanganJabatan: "Sekretaris",
  penandatanganNama: "",
  penandatanganNip: "",
  penandatanganPangkat: "",
};

function unitKe(nomor: number): Unit {
  const nama = nomor === 0 ? "Sekretariat Buatan" : `Subbagian Buatan ${nomor}`;
  return { id: idUnit(nomor), nama, indukId: nomor === 0 ? null : idUnit(0), kode: null, urutan: nomor, revision: 1 };
}

function jabatanKe(nomor: number, acak: Acak): Jabatan {
  const jenis = acak.pilih(JENIS_JABATAN);
  return {
    id: `buatan-jabatan-${nomor + 1}`,
    unitId: idUnit(1 + Math.floor(nomor / JABATAN_PER_UNIT)),
    nama: `Jabatan Buatan ${nomor + 1}`,
    jenis,
    jenjang: jenis === "fungsional" ? "ahliPertama" : null,
    kelas: acak.bilangan(3, 12),
    kode: null,
    kursi: null,
    indukId: null,
    urutan: nomor % JABATAN_PER_UNIT,
    revision: 1,
  };
}

function tugasKe(jabatanId: string, nomor: number, acak: Acak): TugasTersimpan {
  const periode = acak.pilih(PERIODE);
  return {
    id: `${jabatanId}-tugas-${nomor + 1}`,
    jabatanId,
    uraian: `${acak.pilih(KATA_KERJA)} ${acak.pilih(OBJEK)}`,
    satuanHasil: acak.pilih(SATUAN),
    volume: acak.bilangan(1, VOLUME_TERTINGGI[periode]),
    periode,
    normaWaktuMenit: acak.bilangan(10, 480) / 2,
    keterangan: "",
    urutan: nomor,
    revision: 1,
  };
}

/** Birth days run on person by person and the serial counts the rounds, so that no two NIP are alike. */
function pegawaiKe(nomor: number, jabatan: readonly Jabatan[], acak: Acak): PegawaiLengkap {
  const jenisKelamin = acak.pilih(JENIS_KELAMIN);
  const tanggalLahir = tanggalKe(nomor % HARI_LAHIR);
  const mulaiKerja = hariNyata(Number(tanggalLahir.slice(0, 4)) + acak.bilangan(23, 27), acak.bilangan(1, 12), 1);
  return {
    id: `buatan-pegawai-${nomor + 1}`,
    nip: nipContoh({ tanggalLahir, mulaiKerja, jenisKelamin, status: "PNS", nomorUrut: 1 + Math.floor(nomor / HARI_LAHIR) }),
    nama: `${acak.pilih(NAMA_DEPAN)} ${acak.pilih(NAMA_BELAKANG)}`,
    gelarDepan: "",
    gelarBelakang: "",
    tempatLahir: "Kota Contoh",
    tanggalLahir,
    jenisKelamin,
    status: "PNS",
    golongan: acak.pilih(["III/a", "III/b", "III/c", "III/d"]),
    tmtGolongan: mulaiKerja,
    masaKerjaTahun: null,
    masaKerjaBulan: null,
    tingkatPendidikan: "S-1/Sarjana",
    pendidikan: "S-1 ADMINISTRASI NEGARA",
    tahunLulus: null,
    kedudukanHukum: "Aktif",
    jabatanId: jabatan.length === 0 ? null : (jabatan[acak.bilangan(0, jabatan.length - 1)]?.id ?? null),
    tmtJabatan: mulaiKerja,
    catatanNip: "",
    revision: 1,
  };
}

/** Birth days used: 28 a month from January 1970 to December 1999. */
const HARI_LAHIR = 30 * 12 * 28;

function tanggalKe(nomor: number): PlainDate {
  const bulan = Math.floor(nomor / 28);
  return hariNyata(1970 + Math.floor(bulan / 12), 1 + (bulan % 12), 1 + (nomor % 28));
}

function hariNyata(year: number, month: number, day: number): PlainDate {
  const tanggal = plainDate(year, month, day);
  if (tanggal === null) throw new AppError("internal", { rincian: `${year}-${month}-${day}` });
  return tanggal;
}

function idUnit(nomor: number): string {
  return `buatan-unit-${nomor}`;
}
