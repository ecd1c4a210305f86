import { ASPEK_SKP, PERSPEKTIF_SKP } from "../skp/skp";
import {
  LABEL_SKP as L,
  TEKS_BERAKHLAK,
  TEKS_JENIS_RHK,
  TEKS_KEADAAN_SKP,
  TEKS_NILAI_SKP,
  TEKS_PENDEKATAN,
  TEKS_PREDIKAT,
  TEKS_PREDIKAT_ORGANISASI,
} from "../text/skp";
import { angka, boleh, bulat, denganBawaan, kode, pemilik, penunjuk, rujukan, tanggal, teks, tersembunyi, yaTidak } from "./kolom";
import { tabel } from "./tabel";

const kataSendiri = <K extends string>(nama: readonly K[]) =>
  Object.fromEntries(nama.map((satu) => [satu, satu])) as Readonly<Record<string, string>> as Readonly<Record<K, string>>;
const kosong = (label: string) => denganBawaan(teks(label), "");

/** Individual performance: one SKP a person and period, its results with their indicators, what was reached, and conduct. */
export const TABEL_SKP = {
  /** The predikat is derived from the two ratings; `predikatLuar` is one that was given elsewhere, also without any form. */
  skp: tabel({
    nama: L.skp,
    sebutan: { lewat: "pegawaiId" },
    buka: ({ id }) => `/skp/${id}`,
    unik: [["pegawaiId", "mulai"]],
    kolom: {
      pegawaiId: pemilik("Pegawai", "pegawai"),
      tahun: bulat(L.tahun, { polos: true }),
      mulai: tanggal(L.mulai),
      selesai: tanggal(L.selesai),
      jabatanId: boleh(rujukan(L.jabatan, "jabatan")),
      /** A post that is not in this office's list. */
      namaJabatan: kosong(L.namaJabatan),
      pendekatan: denganBawaan(kode(L.pendekatan, TEKS_PENDEKATAN), "kuantitatif"),
      atasanId: boleh(penunjuk(L.atasan, "pegawai")),
      keadaan: denganBawaan(kode(L.keadaan, TEKS_KEADAAN_SKP), "disusun"),
      nilaiHasil: boleh(kode(L.nilaiHasil, TEKS_NILAI_SKP)),
      nilaiPerilaku: boleh(kode(L.nilaiPerilaku, TEKS_NILAI_SKP)),
      predikatLuar: boleh(kode(L.predikatLuar, TEKS_PREDIKAT)),
      asalPredikat: kosong(L.asalPredikat),
      dukungan: kosong(L.dukungan),
      skema: kosong(L.skema),
      konsekuensi: kosong(L.konsekuensi),
    },
  }),
  rhk: tabel({
    nama: L.rhk,
    sebutan: { kolom: "uraian" },
    buka: ({ skpId }) => `/skp/${skpId}`,
    kolom: {
      skpId: tersembunyi(pemilik(L.skp, "skp")),
      urutan: tersembunyi(bulat("")),
      jenis: kode(L.jenisRhk, TEKS_JENIS_RHK),
      uraian: teks(L.rhk),
      rhkAtasanId: boleh(penunjuk(L.rhkAtasan, "rhk")),
      dikerjakanSendiri: denganBawaan(yaTidak(L.dikerjakanSendiri), 0),
      tugasId: boleh(penunjuk(L.tugas, "tugas")),
    },
  }),
  indikator: tabel({
    nama: L.indikator,
    sebutan: { kolom: "uraian" },
    kolom: {
      rhkId: tersembunyi(pemilik(L.rhk, "rhk")),
      urutan: tersembunyi(bulat("")),
      aspek: boleh(kode(L.aspek, kataSendiri(ASPEK_SKP))),
      perspektif: boleh(kode(L.perspektif, kataSendiri(PERSPEKTIF_SKP))),
      uraian: kosong(L.indikator),
      target: kosong(L.target),
      targetAngka: boleh(angka(L.targetAngka)),
      satuan: kosong(L.satuan),
    },
  }),
  realisasi: tabel({
    nama: L.realisasi,
    sebutan: { lewat: "indikatorId" },
    unik: [["indikatorId", "triwulan"]],
    kolom: {
      indikatorId: pemilik(L.indikator, "indikator"),
      triwulan: bulat(L.triwulan, { polos: true }),
      nilai: kosong(L.realisasi),
      bukti: kosong(L.bukti),
      umpanBalik: kosong(L.umpanBalik),
    },
  }),
  perilakuSkp: tabel({
    nama: L.perilaku,
    sebutan: { lewat: "skpId" },
    buka: ({ skpId }) => `/skp/${skpId}`,
    unik: [["skpId", "nilai"]],
    kolom: {
      skpId: pemilik(L.skp, "skp"),
      nilai: kode(L.nilai, TEKS_BERAKHLAK),
      ekspektasi: kosong(L.ekspektasi),
      umpanBalik: kosong(L.umpanBalik),
      penilaian: boleh(kode(L.penilaian, TEKS_NILAI_SKP)),
    },
  }),
  /** Of the whole office where no unit is named. */
  predikatOrganisasi: tabel({
    nama: L.predikatOrganisasi,
    sebutan: { kata: ({ tahun }) => String(tahun ?? "") },
    buka: () => "/skp/distribusi",
    unik: [["tahun", "unitId"]],
    kolom: {
      tahun: bulat(L.tahun, { polos: true }),
      unitId: boleh(pemilik("Unit kerja", "unit")),
      predikat: kode(L.predikat, TEKS_PREDIKAT_ORGANISASI),
    },
  }),
  /** Angka kredit as a decree states it on a day: what is reckoned goes on from there. */
  angkaKredit: tabel({
    nama: L.angkaKredit,
    sebutan: { lewat: "pegawaiId" },
    buka: () => "/skp/angka-kredit",
    unik: [["pegawaiId", "tanggal"]],
    kolom: {
      pegawaiId: pemilik("Pegawai", "pegawai"),
      tanggal: tanggal(L.tanggal),
      jumlah: angka(L.jumlah),
      nomor: kosong(L.nomor),
    },
  }),
  /** Last days of a year's SKP. */
  tenggatSkp: tabel({
    nama: L.tenggat,
    sebutan: { kata: ({ tahun }) => String(tahun ?? "") },
    buka: () => "/skp",
    unik: [["tahun"]],
    kolom: {
      tahun: bulat(L.tahun, { polos: true }),
      rencana: boleh(tanggal(L.tenggatRencana)),
      penilaian: boleh(tanggal(L.tenggatPenilaian)),
    },
  }),
} as const;
