import { TEKS_CATATAN_ORANG } from "../../../../core/text/orang";
import { TEKS_BERKAS_ORANG } from "../../../../core/text/orang-berkas";
import { TEKS_TALENTA } from "../../../../core/text/talenta";
import { TEKS_SKP } from "../../../../core/text/skp-halaman";
import { TEKS_KASUS } from "../../../../core/text/kasus-halaman";
import type { Bagian } from "./bagian";
import { BagianDiklat, BagianKgb, BagianPenghargaan, BagianTim } from "./bagian-catatan";
import { BagianKeluarga } from "./bagian-keluarga";
import { BagianDisiplin } from "./bagian-disiplin";
import { BagianIdentitas } from "./bagian-identitas";
import { BagianKinerja } from "./bagian-kinerja";
import { BagianLinimasa } from "./bagian-linimasa";
import { BagianPembatasan, BagianPermohonan } from "./bagian-permohonan";
import { BagianRingkasan } from "./bagian-ringkasan";
import { BagianRiwayat } from "./bagian-riwayat";
import { BagianTalenta } from "./bagian-talenta";

const { tabel } = TEKS_CATATAN_ORANG;

/** The sections of a person's file, in the order in which they stand. A part of the program that knows more of her adds a line. */
export const BAGIAN_BERKAS: readonly Bagian[] = [
  { kunci: "ringkasan", judul: TEKS_BERKAS_ORANG.ringkasan, Isi: BagianRingkasan },
  { kunci: "linimasa", judul: TEKS_BERKAS_ORANG.linimasa, Isi: BagianLinimasa },
  { kunci: "identitas", judul: TEKS_BERKAS_ORANG.identitas, Isi: BagianIdentitas },
  { kunci: "riwayat", judul: TEKS_BERKAS_ORANG.riwayat, Isi: BagianRiwayat },
  { kunci: "kinerja", judul: TEKS_SKP.judul, Isi: BagianKinerja },
  { kunci: "talenta", judul: TEKS_TALENTA.judul, Isi: BagianTalenta },
  { kunci: "diklat", judul: tabel.diklat, Isi: BagianDiklat },
  { kunci: "penghargaan", judul: tabel.penghargaan, Isi: BagianPenghargaan },
  { kunci: "tim", judul: tabel.penugasanTim, Isi: BagianTim },
  { kunci: "kgb", judul: tabel.kgb, Isi: BagianKgb },
  { kunci: "keluarga", judul: tabel.keluarga, Isi: BagianKeluarga },
  { kunci: "permohonan", judul: tabel.permohonanMutasi, Isi: BagianPermohonan },
  { kunci: "pembatasan", judul: tabel.pembatasanData, Isi: BagianPembatasan },
  { kunci: "disiplin", judul: TEKS_KASUS.pegawaiBagian, Isi: BagianDisiplin },
];
