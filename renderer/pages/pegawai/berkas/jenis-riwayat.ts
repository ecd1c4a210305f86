import { KOLOM_RIWAYAT } from "../../../../core/orang/kolom-riwayat";
import type { RiwayatOrang } from "../../../../core/orang/berkas";
import { TINGKAT_PENDIDIKAN } from "../../../../core/anjab/tingkat";
import { uraikanGolongan } from "../../../../core/pegawai/golongan";
import { KEDUDUKAN_HUKUM } from "../../../../core/pegawai/kedudukan-hukum";
import { STATUS_PEGAWAI } from "../../../../core/pegawai/pegawai";
import { JENIS_PENUGASAN } from "../../../../core/pegawai/penugasan";
import { menurut } from "../../../../core/peraturan/register";
import { TEKS_BERKAS_ORANG as T } from "../../../../core/text/orang-berkas";
import { GALAT_PEGAWAI, TEKS_PEGAWAI } from "../../../../core/text/pegawai";
import { TEKS_JENIS_PEMANGKUAN, TEKS_RIWAYAT_PEGAWAI as R } from "../../../../core/text/riwayat-pegawai";
import type { BidangCatatan, IsianCatatan, JenisCatatan } from "./catatan";
import { periksaBulat, teksDari, teksHari } from "./isian-catatan";

type Baris<N extends keyof RiwayatOrang> = RiwayatOrang[N][number];
type Pilihan = NonNullable<BidangCatatan["pilihan"]>;

const { isian } = TEKS_PEGAWAI;
const apaAdanya = (nilai: readonly string[]): Pilihan => nilai.map((value) => ({ value, label: value }));
const SEJAK: BidangCatatan = { nama: "sejak", label: R.sejak, jenis: "tanggal", petunjuk: T.kosongSejak };
const SAMPAI: BidangCatatan = { nama: "sampai", label: R.sampai, jenis: "tanggal" };
const NOMOR_SK: BidangCatatan = { nama: "nomorSk", label: R.nomorSk, jenis: "teks" };

/** How a post is held, in the order in which it is offered. */
export const JENIS_PEMANGKUAN = ["definitif", ...JENIS_PENUGASAN] as const;

/** One of the two fields: a row of the list, or a name outside it. */
function salahSatu(data: IsianCatatan, id: string, nama: string): IsianCatatan {
  const banyak = [id, nama].filter((satu) => teksDari(data, satu).trim() !== "").length;
  return banyak === 1 ? {} : { [id]: T.galatSatu };
}

export function jenisJabatan(jabatan: Pilihan): JenisCatatan<Baris<"riwayatJabatan">> {
  return {
    kunci: "riwayat-jabatan",
    hal: R.tabel.jabatan,
    kolom: KOLOM_RIWAYAT.riwayatJabatan,
    bidang: [
      { nama: "jabatanId", label: isian.jabatan, jenis: "cari", pilihan: jabatan },
      { nama: "namaJabatan", label: R.namaJabatan, jenis: "teks" },
      {
        nama: "jenis",
        label: R.jenis,
        jenis: "pilihan",
        pilihan: JENIS_PEMANGKUAN.map((value) => ({ value, label: TEKS_JENIS_PEMANGKUAN[value] })),
      },
      SEJAK,
      SAMPAI,
      NOMOR_SK,
    ],
    isianDari: (baris) => ({
      jabatanId: baris?.jabatanId ?? "",
      namaJabatan: baris?.namaJabatan ?? "",
      jenis: baris?.jenis ?? "definitif",
      sejak: teksHari(baris?.sejak),
      sampai: teksHari(baris?.sampai),
      nomorSk: baris?.nomorSk ?? "",
    }),
    periksa: (data) => salahSatu(data, "jabatanId", "namaJabatan"),
    sebutan: ({ jabatan: nama }) => nama || TEKS_PEGAWAI.belumBerjabatan,
  };
}

/** A golongan that no list knows. */
function periksaGolongan(data: IsianCatatan): IsianCatatan {
  const { keadaan } = uraikanGolongan(teksDari(data, "golongan"));
  return keadaan === "utuh" || keadaan === "kosong" ? {} : { golongan: GALAT_PEGAWAI.golongan };
}

export const JENIS_GOLONGAN: JenisCatatan<Baris<"riwayatGolongan">> = {
  kunci: "riwayat-golongan",
  hal: R.tabel.golongan,
  kolom: KOLOM_RIWAYAT.riwayatGolongan,
  bidang: [
    { nama: "golongan", label: isian.golongan, jenis: "teks", wajib: true },
    SEJAK,
    { nama: "masaKerjaTahun", label: isian.masaKerjaTahun, jenis: "teks" },
    { nama: "masaKerjaBulan", label: isian.masaKerjaBulan, jenis: "teks" },
    NOMOR_SK,
  ],
  isianDari: (baris) => ({
    golongan: baris?.golongan ?? "",
    sejak: teksHari(baris?.sejak),
    masaKerjaTahun: baris?.masaKerjaTahun?.toString() ?? "",
    masaKerjaBulan: baris?.masaKerjaBulan?.toString() ?? "",
    nomorSk: baris?.nomorSk ?? "",
  }),
  periksa: (data) => ({
    ...periksaGolongan(data),
    ...periksaBulat(data, "masaKerjaTahun", [0, menurut("masa-kerja-terlama")]),
    ...periksaBulat(data, "masaKerjaBulan", [0, 11]),
  }),
  sebutan: ({ golongan }) => golongan ?? "",
};

export const JENIS_STATUS: JenisCatatan<Baris<"riwayatStatus">> = {
  kunci: "riwayat-status",
  hal: R.tabel.status,
  kolom: KOLOM_RIWAYAT.riwayatStatus,
  bidang: [
    { nama: "status", label: isian.status, jenis: "pilihan", pilihan: apaAdanya(STATUS_PEGAWAI) },
    SEJAK,
    { nama: "akhirKontrak", label: R.akhirKontrak, jenis: "tanggal" },
    NOMOR_SK,
  ],
  isianDari: (baris) => ({
    status: baris?.status ?? "PNS",
    sejak: teksHari(baris?.sejak),
    akhirKontrak: teksHari(baris?.akhirKontrak),
    nomorSk: baris?.nomorSk ?? "",
  }),
  sebutan: ({ status }) => status,
};

export const JENIS_KEDUDUKAN: JenisCatatan<Baris<"riwayatKedudukan">> = {
  kunci: "riwayat-kedudukan",
  hal: R.tabel.kedudukan,
  kolom: KOLOM_RIWAYAT.riwayatKedudukan,
  bidang: [
    {
      nama: "kedudukanHukum",
      label: isian.kedudukanHukum,
      jenis: "saran",
      wajib: true,
      pilihan: apaAdanya(KEDUDUKAN_HUKUM.map(({ nama }) => nama)),
    },
    SEJAK,
    NOMOR_SK,
    { nama: "catatan", label: R.catatan, jenis: "teks" },
  ],
  isianDari: (baris) => ({
    kedudukanHukum: baris?.kedudukanHukum ?? "",
    sejak: teksHari(baris?.sejak),
    nomorSk: baris?.nomorSk ?? "",
    catatan: baris?.catatan ?? "",
  }),
  sebutan: ({ kedudukanHukum }) => kedudukanHukum,
};

export const JENIS_PENDIDIKAN: JenisCatatan<Baris<"riwayatPendidikan">> = {
  kunci: "riwayat-pendidikan",
  hal: R.tabel.pendidikan,
  kolom: KOLOM_RIWAYAT.riwayatPendidikan,
  bidang: [
    { nama: "tingkatPendidikan", label: isian.tingkatPendidikan, jenis: "saran", wajib: true, pilihan: apaAdanya(TINGKAT_PENDIDIKAN) },
    { nama: "pendidikan", label: isian.pendidikan, jenis: "teks" },
    { nama: "tahunLulus", label: isian.tahunLulus, jenis: "teks" },
    { nama: "lembaga", label: R.lembaga, jenis: "teks" },
    { nama: "sejak", label: R.sejak, jenis: "tanggal" },
  ],
  isianDari: (baris) => ({
    tingkatPendidikan: baris?.tingkatPendidikan ?? "",
    pendidikan: baris?.pendidikan ?? "",
    tahunLulus: baris?.tahunLulus?.toString() ?? "",
    lembaga: baris?.lembaga ?? "",
    sejak: teksHari(baris?.sejak),
  }),
  periksa: (data) => periksaBulat(data, "tahunLulus", menurut("tahun-lulus").tahun),
  sebutan: ({ tingkatPendidikan, pendidikan }) => pendidikan || tingkatPendidikan,
};

export function jenisAtasan(orang: Pilihan): JenisCatatan<Baris<"riwayatAtasan">> {
  return {
    kunci: "riwayat-atasan",
    hal: R.tabel.atasan,
    kolom: KOLOM_RIWAYAT.riwayatAtasan,
    bidang: [
      { nama: "atasanId", label: R.atasan, jenis: "cari", pilihan: orang },
      { nama: "namaAtasan", label: R.namaAtasan, jenis: "teks" },
      SEJAK,
      SAMPAI,
    ],
    isianDari: (baris) => ({
      atasanId: baris?.atasanId ?? "",
      namaAtasan: baris?.namaAtasan ?? "",
      sejak: teksHari(baris?.sejak),
      sampai: teksHari(baris?.sampai),
    }),
    periksa: (data) => salahSatu(data, "atasanId", "namaAtasan"),
    sebutan: ({ atasan }) => atasan,
  };
}
