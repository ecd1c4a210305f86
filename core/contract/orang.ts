import { z } from "zod";
import { ALASAN_PERMOHONAN, JENIS_DIKLAT, KEADAAN_PERMOHONAN, TABEL_CATATAN } from "../orang/catatan";
import { HUBUNGAN_KELUARGA } from "../orang/keluarga";
import type { BerkasOrang } from "../orang/berkas";
import type { DataPribadi } from "../orang/data-pribadi";
import type { Piramida } from "../orang/piramida";
import { TEKS_DATA_PRIBADI } from "../text/orang-berkas";
import { id, nothing, plainDateField, requiredText, revision, text } from "./fields";
import { command, job, query } from "./procedure";

const per = plainDateField.optional();
const tanggal = plainDateField.nullable();
/** Of what person a record is, and which one when it is known. */
const milik = { id: id.optional(), revision: revision.optional(), pegawaiId: id };
/** Hours of one training; more are a slip. */
const JP_TERBANYAK = 2_000;

/** What was saved, by its id. */
export interface CatatanTersimpan {
  readonly id: string;
}

/** What stands in a person's file beside the dated facts. */
export const orangProcedures = {
  /** Everything that the office keeps of a person as at the end of a day; of today when absent. @throws AppError notFound */
  "orang.get": query(z.object({ id, per }))<BerkasOrang>(),
  /** Everything that the data file holds of a person with the trace of its processing, in words, for herself. @throws AppError notFound */
  "orang.data": job(z.object({ id }), () => TEKS_DATA_PRIBADI.kemajuan)<DataPribadi>(),
  /** Everybody by age and sex, and who reaches BUP in the years ahead, as at the end of a day. */
  "orang.piramida": query(nothing.extend({ per }))<Piramida>(),
  /** Adds a training (no id) or changes one. */
  "diklat.save": command(
    z.object({
      ...milik,
      jenis: z.enum(JENIS_DIKLAT),
      nama: requiredText(250),
      jp: z.number().min(0).max(JP_TERBANYAK),
      mulai: tanggal,
      selesai: tanggal,
      penyelenggara: text(200),
      nomorSertifikat: text(100),
    }),
  )<CatatanTersimpan>(),
  /** Adds an award or changes one. */
  "penghargaan.save": command(
    z.object({ ...milik, nama: requiredText(250), tanggal, pemberi: text(200), nomor: text(100) }),
  )<CatatanTersimpan>(),
  /**
   * Adds a family relation or changes one: a relative of this office (`kerabatId`) or one outside it (`nama`), and what the relative is to
   * the person. The relative reads it from the other side.
   */
  "keluarga.save": command(
    z.object({ ...milik, kerabatId: id.nullable(), nama: text(200), hubungan: z.enum(HUBUNGAN_KELUARGA), catatan: text(500) }),
  )<CatatanTersimpan>(),
  /** Adds a place in a team or committee, or changes one. */
  "penugasanTim.save": command(
    z.object({ ...milik, tim: requiredText(250), peran: text(100), nomorSk: text(100), mulai: tanggal, selesai: tanggal }),
  )<CatatanTersimpan>(),
  /** Adds a periodic rise of salary, or changes one. */
  "kgb.save": command(z.object({ ...milik, sejak: plainDateField, nomorSk: text(100) }))<CatatanTersimpan>(),
  /** Adds a request to be moved, or changes one. It names a post, a unit or a place, at least one of them. @throws AppError notFound, invalidInput */
  "permohonanMutasi.save": command(
    z.object({
      ...milik,
      tanggal: plainDateField,
      jabatanId: id.nullable(),
      unitId: id.nullable(),
      tempat: text(200),
      alasan: z.enum(ALASAN_PERMOHONAN),
      keadaan: z.enum(KEADAAN_PERMOHONAN),
      nomor: text(100),
      berlakuSampai: tanggal,
      catatan: text(500),
    }),
  )<CatatanTersimpan>(),
  /** Adds a time in which the data of a person are not used for proposals, or changes one. @throws AppError notFound, invalidInput */
  "pembatasanData.save": command(
    z.object({ ...milik, sejak: plainDateField, sampai: tanggal, alasan: requiredText(500), nomor: text(100) }),
  )<CatatanTersimpan>(),
  /** Takes a record out of a person's file. */
  "catatan.remove": command(z.object({ tabel: z.enum(TABEL_CATATAN), id, revision }))<null>(),
};
