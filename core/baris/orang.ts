import { TEKS_ALASAN_PERMOHONAN, TEKS_CATATAN_ORANG, TEKS_HUBUNGAN, TEKS_JENIS_DIKLAT, TEKS_KEADAAN_PERMOHONAN } from "../text/orang";
import { angka, boleh, denganBawaan, kode, pemilik, penunjuk, tanggal, teks, type Baris } from "./kolom";
import { tabel } from "./tabel";

const { tabel: T, isian } = TEKS_CATATAN_ORANG;
const PEGAWAI_ID = pemilik("Pegawai", "pegawai");
const bukaBerkas = ({ pegawaiId }: Baris): string => `/pegawai/${pegawaiId ?? ""}/berkas`;
const kosong = (label: string) => denganBawaan(teks(label), "");

/** What stands in a person's file beside the dated facts: tables of the data file. */
export const TABEL_ORANG = {
  diklat: tabel({
    nama: T.diklat,
    sebutan: { kolom: "nama" },
    buka: bukaBerkas,
    kolom: {
      pegawaiId: PEGAWAI_ID,
      jenis: kode(isian.jenis, TEKS_JENIS_DIKLAT),
      nama: teks(isian.nama),
      jp: angka(isian.jp, "JP"),
      mulai: boleh(tanggal(isian.mulai)),
      selesai: boleh(tanggal(isian.selesai)),
      penyelenggara: kosong(isian.penyelenggara),
      nomorSertifikat: kosong(isian.nomorSertifikat),
    },
  }),
  penghargaan: tabel({
    nama: T.penghargaan,
    sebutan: { kolom: "nama" },
    buka: bukaBerkas,
    kolom: {
      pegawaiId: PEGAWAI_ID,
      nama: teks(isian.nama),
      tanggal: boleh(tanggal(isian.tanggal)),
      pemberi: kosong(isian.pemberi),
      nomor: kosong(isian.nomor),
    },
  }),
  keluarga: tabel({
    nama: T.keluarga,
    sebutan: { lewat: "pegawaiId" },
    buka: bukaBerkas,
    unik: [["pegawaiId", "kerabatId", "nama"]],
    kolom: {
      pegawaiId: PEGAWAI_ID,
      /** A relative in this office: the relation is hers as well. */
      kerabatId: boleh(pemilik(isian.kerabat, "pegawai")),
      nama: kosong(isian.namaKerabat),
      hubungan: kode(isian.hubungan, TEKS_HUBUNGAN),
      catatan: kosong(isian.catatan),
    },
  }),
  penugasanTim: tabel({
    nama: T.penugasanTim,
    sebutan: { kolom: "tim" },
    buka: bukaBerkas,
    kolom: {
      pegawaiId: PEGAWAI_ID,
      tim: teks(isian.tim),
      peran: kosong(isian.peran),
      nomorSk: kosong(isian.nomorSk),
      mulai: boleh(tanggal(isian.mulai)),
      selesai: boleh(tanggal(isian.selesai)),
    },
  }),
  kgb: tabel({
    nama: T.kgb,
    sebutan: { lewat: "pegawaiId" },
    buka: bukaBerkas,
    unik: [["pegawaiId", "sejak"]],
    kolom: {
      pegawaiId: PEGAWAI_ID,
      sejak: tanggal(isian.tmtKgb),
      nomorSk: kosong(isian.nomorSk),
    },
  }),
  permohonanMutasi: tabel({
    nama: T.permohonanMutasi,
    sebutan: { lewat: "pegawaiId" },
    buka: bukaBerkas,
    kolom: {
      pegawaiId: PEGAWAI_ID,
      tanggal: tanggal(isian.tanggalPermohonan),
      // The request stays as it was made when the post or the unit goes.
      jabatanId: boleh(penunjuk(isian.jabatanDiminta, "jabatan")),
      unitId: boleh(penunjuk(isian.unitDiminta, "unit")),
      tempat: kosong(isian.tempatDiminta),
      alasan: kode(isian.alasan, TEKS_ALASAN_PERMOHONAN),
      keadaan: kode(isian.keadaan, TEKS_KEADAAN_PERMOHONAN),
      nomor: kosong(isian.nomorSurat),
      berlakuSampai: boleh(tanggal(isian.berlakuSampai)),
      catatan: kosong(isian.catatan),
    },
  }),
  pembatasanData: tabel({
    nama: T.pembatasanData,
    sebutan: { lewat: "pegawaiId" },
    buka: bukaBerkas,
    kolom: {
      pegawaiId: PEGAWAI_ID,
      sejak: tanggal(isian.sejak),
      sampai: boleh(tanggal(isian.sampai)),
      alasan: teks(isian.alasan),
      nomor: kosong(isian.nomorSurat),
    },
  }),
} as const;
