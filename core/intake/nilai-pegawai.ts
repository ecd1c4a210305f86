import { bacaGolongan, golonganCocokStatus } from "../pegawai/golongan";
import { bacaNip, pertentanganNip, type UraianNip } from "../pegawai/nip";
import type { JenisKelamin, Pegawai, StatusPegawai } from "../pegawai/pegawai";
import { tebakJenisJabatan } from "../jabatan/jenis";
import { nameKey } from "../name";
import type { PlainDate } from "../date";
import { formatTanggalPendek } from "../text/date";
import { PembacaBaris } from "./bacaan";
import { selKosong, teksSel } from "./lembar";
import {
  kunciTempat,
  TANPA_PERUBAHAN,
  tempatSel,
  type BarisDinilai,
  type LembarDinilai,
  type LembarDraf,
  type Penilaian,
} from "./penilaian";
import { perubahanPegawai } from "./perubahan-pegawai";
import type { UnitDraf } from "./susunan";
import { AWALAN_KUNCI_BARU } from "./rencana";

const STATUS: ReadonlyMap<string, StatusPegawai> = new Map([
  ...["pns", "p"].map((kunci): [string, StatusPegawai] => [kunci, "PNS"]),
  ...["cpns", "c pns", "calon pns", "c"].map((kunci): [string, StatusPegawai] => [kunci, "CPNS"]),
  ...["pppk", "p3k", "pppk penuh waktu"].map((kunci): [string, StatusPegawai] => [kunci, "PPPK"]),
  ...["pppk paruh waktu", "p3k paruh waktu"].map((kunci): [string, StatusPegawai] => [kunci, "PPPK paruh waktu"]),
]);

const KELAMIN: ReadonlyMap<string, JenisKelamin> = new Map([
  ...["pria", "laki laki", "laki", "l", "lk", "m", "1"].map((kunci): [string, JenisKelamin] => [kunci, "pria"]),
  ...["wanita", "perempuan", "p", "pr", "w", "f", "2"].map((kunci): [string, JenisKelamin] => [kunci, "wanita"]),
]);

type IsianPegawai = Omit<Pegawai, "id" | "revision" | "jabatanId"> & { readonly nip: string };

interface NipTerbaca {
  readonly nip: string;
  readonly uraian: UraianNip;
}

/** Where a row says that its person works. */
interface TempatOrang {
  readonly unit: string;
  readonly unitInduk: string;
  readonly jabatan: string;
  readonly jenisJabatan: string;
}

/** Judges a daftar pegawai row by row: each person is known by the NIP, new, changed, unchanged or refused. */
export function nilaiLembarPegawai(lembar: LembarDraf, penilaian: Penilaian): LembarDinilai {
  const { lembar: mentah, pengenalan } = lembar;
  const baris: BarisDinilai[] = [];
  for (let indeks = pengenalan.awalData; indeks < mentah.baris.length; indeks += 1) {
    const satu = mentah.baris[indeks];
    if (!satu) continue;
    const pembaca = new PembacaBaris(mentah.nama, pengenalan.pemetaan, satu);
    if (selKosong(pembaca.isi("nip")) && selKosong(pembaca.isi("nama"))) continue;
    baris.push({ indeks, ...nilaiBaris(pembaca, lembar, penilaian) });
  }
  return { baris, masalah: [], keterangan: "", abk: null };
}

function nilaiBaris(pembaca: PembacaBaris, lembar: LembarDraf, penilaian: Penilaian): Omit<BarisDinilai, "indeks"> {
  if (lembar.dikeluarkan.has(pembaca.nomor)) return { status: "dikecualikan", masalah: [], perubahan: [] };
  const { susunan } = penilaian;
  const nip = bacaSelNip(pembaca);
  if (nip) {
    const pertama = penilaian.nipDisebut.get(nip.nip);
    if (pertama) pembaca.lapor("nip", "nipGanda", { nilai: nip.nip, tempat: pertama });
    else penilaian.nipDisebut.set(nip.nip, tempatSel(lembar, pembaca.alamat("nip")));
  }
  const nama = pembaca.teks("nama", 200);
  if (nama === "") pembaca.lapor("nama", "wajibKosong");
  const isian = bacaIsian(pembaca, nip, nama);
  const tempat = bacaTempat(pembaca);
  const unit = pembaca.ditolak ? null : unitOrang(pembaca, tempat, penilaian);
  if (!isian || pembaca.ditolak) {
    penilaian.namaDitolak.add(nameKey(nama));
    return { status: "ditolak", masalah: pembaca.masalah, perubahan: [] };
  }
  if (unit) penilaian.puncakDisebut.add(susunan.puncak(unit).kunci);
  const jabatanId = unit && tempat.jabatan !== "" ? jabatanOrang({ pembaca, tempat, unit, penilaian }) : null;
  const lama = penilaian.pegawaiMenurutNip.get(isian.nip);
  if (!lama) {
    penilaian.pegawaiTambah.push({ kunci: `${AWALAN_KUNCI_BARU}${isian.nip}`, isi: { ...isian, jabatanId } });
    return { status: "baru", masalah: pembaca.masalah, perubahan: TANPA_PERUBAHAN };
  }
  const { isi, perubahan } = perubahanPegawai({ lama, baru: { ...isian, jabatanId }, pembaca, susunan });
  if (perubahan.length === 0) return { status: "tetap", masalah: pembaca.masalah, perubahan };
  penilaian.pegawaiUbah.push({ id: lama.id, revision: lama.revision, isi });
  return { status: "berubah", masalah: pembaca.masalah, perubahan };
}

function bacaSelNip(pembaca: PembacaBaris): NipTerbaca | null {
  const isi = pembaca.isi("nip");
  if (selKosong(isi)) {
    pembaca.lapor("nip", "wajibKosong");
    return null;
  }
  if (!pembaca.selBerguna("nip", isi)) return null;
  const nilai = teksSel(isi);
  const bacaan = typeof isi === "string" ? bacaNip(isi) : { keadaan: "rusak" as const, digit: nilai.length };
  switch (bacaan.keadaan) {
    case "utuh":
      return bacaan;
    case "rusak":
      pembaca.lapor("nip", "nipRusak", { nilai });
      return null;
    case "panjang":
      pembaca.lapor("nip", "nipPanjang", { nilai, digit: bacaan.digit });
      return null;
    case "tidakSah":
      pembaca.lapor("nip", "nipTidakSah", { nilai });
      return null;
  }
}

/** The fields of one row; what it leaves open is taken from the NIP where that says so. Null without a readable NIP. */
function bacaIsian(pembaca: PembacaBaris, nip: NipTerbaca | null, nama: string): IsianPegawai | null {
  const tanggalLahir = pembaca.tanggal("tanggalLahir");
  const jenisKelamin = pembaca.pilihan("jenisKelamin", (teks) => KELAMIN.get(nameKey(teks)) ?? null, "Pria, Wanita");
  const statusTertulis = pembaca.pilihan("status", (teks) => STATUS.get(nameKey(teks)) ?? null, "PNS, CPNS, PPPK, PPPK paruh waktu");
  const golongan = bacaSelGolongan(pembaca, statusTertulis);
  const lainnya = {
    gelarDepan: pembaca.teks("gelarDepan", 50),
    gelarBelakang: pembaca.teks("gelarBelakang", 100),
    tempatLahir: pembaca.teks("tempatLahir", 100),
    tmtGolongan: pembaca.tanggal("tmtGolongan"),
    masaKerjaTahun: pembaca.angka("masaKerjaTahun", { terkecil: 0, terbesar: 60, desimal: 0 }),
    masaKerjaBulan: pembaca.angka("masaKerjaBulan", { terkecil: 0, terbesar: 11, desimal: 0 }),
    tingkatPendidikan: pembaca.teks("tingkatPendidikan", 100),
    pendidikan: pembaca.teks("pendidikan", 200),
    tahunLulus: pembaca.angka("tahunLulus", { terkecil: 1940, terbesar: 2200, desimal: 0 }),
    kedudukanHukum: pembaca.teks("kedudukanHukum", 100),
    tmtJabatan: pembaca.tanggal("tmtJabatan"),
  };
  if (!nip) return null;
  const { uraian } = nip;
  const pppk = uraian.bulanPengangkatan === null || (golongan !== null && !golonganCocokStatus(golongan, "PNS"));
  const status = statusTertulis ?? (pppk ? "PPPK" : "PNS");
  laporPertentangan(pembaca, uraian, { tanggalLahir, jenisKelamin, status });
  return {
    nip: nip.nip,
    nama,
    tanggalLahir: tanggalLahir ?? uraian.tanggalLahir,
    jenisKelamin: jenisKelamin ?? uraian.jenisKelamin,
    status,
    golongan,
    catatanNip: "",
    ...lainnya,
  };
}

function bacaSelGolongan(pembaca: PembacaBaris, status: StatusPegawai | null): string | null {
  const teks = pembaca.teks("golongan", 100);
  if (teks === "") return null;
  const golongan = bacaGolongan(teks, status);
  if (golongan !== null && (status === null || golonganCocokStatus(golongan, status))) return golongan;
  pembaca.lapor("golongan", "golonganTidakDikenal", { nilai: teks, status: golongan === null ? "" : (status ?? "") });
  return null;
}

/** What the other columns say against the NIP; only the number of a PPPK may carry a code instead of the month of appointment. */
function laporPertentangan(
  pembaca: PembacaBaris,
  uraian: UraianNip,
  orang: { readonly tanggalLahir: PlainDate | null; readonly jenisKelamin: JenisKelamin | null; readonly status: StatusPegawai },
): void {
  if (uraian.bulanPengangkatan === null && (orang.status === "PNS" || orang.status === "CPNS")) {
    pembaca.lapor("nip", "nipTidakSah", { nilai: teksSel(pembaca.isi("nip")) });
  }
  for (const beda of pertentanganNip(uraian, orang)) {
    if (beda === "jenisKelamin") pembaca.lapor(beda, "nipBedaJenisKelamin", { nip: uraian.jenisKelamin, kolom: orang.jenisKelamin ?? "" });
    else {
      const kolom = orang.tanggalLahir === null ? "" : formatTanggalPendek(orang.tanggalLahir);
      pembaca.lapor(beda, "nipBedaTanggalLahir", { nip: formatTanggalPendek(uraian.tanggalLahir), kolom });
    }
  }
}

function bacaTempat(pembaca: PembacaBaris): TempatOrang {
  return {
    unit: pembaca.sebutan("unit"),
    unitInduk: pembaca.sebutan("unitInduk"),
    jabatan: pembaca.sebutan("jabatan"),
    jenisJabatan: pembaca.teks("jenisJabatan", 100),
  };
}

function unitOrang(pembaca: PembacaBaris, tempat: TempatOrang, penilaian: Penilaian): UnitDraf | null {
  const nama = tempat.unit || tempat.unitInduk;
  if (nama === "") {
    if (tempat.jabatan !== "") pembaca.lapor("unit", "wajibKosong");
    return null;
  }
  const temuan = penilaian.susunan.unitUntuk(nama, tempat.unitInduk);
  if ("unit" in temuan) return temuan.unit;
  pembaca.lapor("unit", "unitTaksa", { unit: nama, tempat: temuan.taksa.map((unit) => penilaian.susunan.jalur(unit)).join("; ") });
  return null;
}

interface BahanJabatan {
  readonly pembaca: PembacaBaris;
  readonly tempat: TempatOrang;
  readonly unit: UnitDraf;
  readonly penilaian: Penilaian;
}

/** The jabatan that a person holds, made when her unit has none of that name. */
function jabatanOrang({ pembaca, tempat, unit, penilaian }: BahanJabatan): string {
  const nama = tempat.jabatan;
  const { susunan, disebutAbk } = penilaian;
  const ada = susunan.jabatanDi(unit, nama);
  if (ada) return ada.kunci;
  const kunciUnit = susunan.kunci(unit.nama);
  const unitDikenal = susunan.punyaJabatan(unit) || disebutAbk.has(kunciUnit);
  if (unitDikenal && !disebutAbk.has(kunciTempat(kunciUnit, susunan.kunci(nama)))) {
    pembaca.lapor("jabatan", "jabatanTidakDikenal", { nama, unit: unit.nama });
  }
  const tebakan = tebakJenisJabatan(nama, tempat.jenisJabatan);
  return susunan.tambahJabatan(unit, { nama, ...tebakan, kelas: null, kode: null }).kunci;
}
