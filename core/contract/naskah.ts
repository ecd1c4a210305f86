import { z } from "zod";
import { FORMULIR_TERBANYAK, SATUAN_FORMULIR } from "../formasi/formulir";
import { KERTAS } from "../formasi/kertas";
import { KELOMPOK_PEMULIHAN } from "../kunci/pemulihan";
import { tanpaTerlarang } from "../lolos-xml";
import { BIDANG_RIWAYAT } from "../rantai/bidang";
import type { TandaNaskah } from "../rantai/tanda";
import { SKENARIO_DIBANDING_TERBANYAK } from "../skenario/skenario";
import { KERTAS_NASKAH } from "../naskah/naskah";
import { BENTUK_NASKAH } from "../naskah/bentuk";
import { kalimatKemajuanNaskah } from "../text/naskah";
import { sisiBanding } from "./dokumen-anjab";
import { id, plainDateField, requiredText, text } from "./fields";
import { job } from "./procedure";
import { andaiProyeksi } from "./proyeksi";
import { batasanPenempatan } from "./batasan-penempatan";
import { BANDING_TERBANYAK } from "./profil";
import { nomorTahun } from "./tahun";

const per = plainDateField.optional();
/** Number and day of a signed document; without them it has no number, and dots in place of the day. */
const surat = { nomor: text(100).default(""), tanggal: plainDateField.nullable().default(null) };

/** Longest text of one cell, rows and columns of a list that is handed over as it stands on screen. */
const teksSel = z.string().max(20_000).transform(tanpaTerlarang);
const isiDaftar = z.object({
  judul: requiredText(200),
  keterangan: z.array(text(2_000)).max(12).readonly(),
  kolom: z
    .array(z.object({ kepala: text(200), desimal: z.union([z.number().int().min(0).max(6), z.literal("seperlunya")]).optional() }))
    .min(1)
    .max(60)
    .readonly(),
  baris: z
    .array(
      z.object({
        sel: z
          .array(z.union([teksSel, z.number(), z.null()]))
          .max(60)
          .readonly(),
        kelompok: z.boolean().optional(),
        jumlah: z.boolean().optional(),
      }),
    )
    .max(200_000)
    .readonly(),
});

/** Every document of the product, by its kind with what it is made for. */
export const permintaanNaskah = z.discriminatedUnion("jenis", [
  /** The formasi proposal of a day; with `dokumenId` the frozen figures of that laid-down document, as at its own day. */
  z.object({ jenis: z.literal("formasi"), ...surat, per, dokumenId: id.optional() }),
  /** The forms of the chosen jabatan in the order of the office; of all when absent. */
  z.object({
    jenis: z.literal("formulir"),
    ...surat,
    per,
    jabatan: z.array(id).min(1).max(FORMULIR_TERBANYAK).readonly().optional(),
    satuan: z.enum(SATUAN_FORMULIR).default("menit"),
  }),
  /** The informasi jabatan of the chosen jabatan, of all when absent; with `dokumenId` as that document of a year froze them. */
  z.object({
    jenis: z.literal("informasiJabatan"),
    ...surat,
    per,
    jabatan: z.array(id).min(1).max(FORMULIR_TERBANYAK).readonly().optional(),
    satuan: z.enum(SATUAN_FORMULIR).default("jam"),
    asal: z.boolean().default(true),
    buku: z.boolean().default(false),
    dokumenId: id.optional(),
  }),
  /** Two contents of the anjab element by element. */
  z.object({ jenis: z.literal("bandingAnjab"), lama: sisiBanding, baru: sisiBanding }),
  /** The letter of one step of a case: number and day are those of the step. Refused while cases are closed or the case was not looked at. */
  z.object({ jenis: z.literal("suratPerkara"), ...surat, kasusId: id, langkahId: id }),
  /** Why the need of one jabatan is what it is. */
  z.object({ jenis: z.literal("jejak"), per, jabatanId: id }),
  /** Why the totals of a unit with its sub-units are what they are; of the office when null. */
  z.object({ jenis: z.literal("jejakJumlah"), per, unitId: id.nullable() }),
  /** A list as it stands on screen, of the day that the screen shows: shown columns, filtered rows in their order, and what narrows it. */
  z.object({ jenis: z.literal("daftar"), per, daftar: isiDaftar }),
  /** The sheet that a respondent fills: the tasks of one jabatan. */
  z.object({ jenis: z.literal("lembarResponden"), jabatanId: id }),
  /** The recovery sheet of the data, of its groups as the window was shown them; they are kept nowhere. */
  z.object({
    jenis: z.literal("lembarPemulihan"),
    kelompok: z
      .array(z.string().regex(/^[2-9A-Z]{5}$/u))
      .length(KELOMPOK_PEMULIHAN)
      .readonly(),
  }),
  /** The findings of the quality control of norms, open and justified. */
  z.object({ jenis: z.literal("norma") }),
  /** The standard norms of the task bank. */
  z.object({ jenis: z.literal("bank") }),
  /** The register of rules with what the office set otherwise. */
  z.object({ jenis: z.literal("peraturan") }),
  /** Every step of work, newest first; of imports only when `hanyaImpor`. */
  z.object({ jenis: z.literal("riwayat"), hanyaImpor: z.boolean().default(false) }),
  /** What changed and who did it, step by step with chain values: of some days, by one person, about one employee or jabatan, or in one area. */
  z.object({
    jenis: z.literal("riwayatAudit"),
    dari: plainDateField.nullable().default(null),
    sampai: plainDateField.nullable().default(null),
    pelaku: z.string().max(200).nullable().default(null),
    subjek: z
      .object({ tabel: z.enum(["pegawai", "jabatan"]), id })
      .nullable()
      .default(null),
    bidang: z.enum(BIDANG_RIWAYAT).nullable().default(null),
  }),
  /** Everybody of the office as at a day. */
  z.object({ jenis: z.literal("pegawai"), per }),
  /** The whole file of one person as at the end of a day. */
  z.object({ jenis: z.literal("berkasOrang"), per, pegawaiId: id }),
  /** What the data file holds of one person, with the trace of its processing, for herself. */
  z.object({ jenis: z.literal("dataPribadi"), pegawaiId: id }),
  /** The units and jabatan of the office with their holders. */
  z.object({ jenis: z.literal("jabatan"), per }),
  /** The peta jabatan of the office, or of one unit, on pages of boxes or as a list; `kertasPeta` also takes A3. */
  z.object({
    jenis: z.literal("peta"),
    per,
    unitId: id.optional(),
    rupa: z.enum(["gambar", "daftar"]).default("gambar"),
    kertasPeta: z.enum(KERTAS_NASKAH).default("a4"),
  }),
  /** Two contents of the ABK element by element; null stands for the present state. */
  z.object({ jenis: z.literal("bandingDokumen"), lama: id.nullable(), baru: id.nullable(), hanyaBerubah: z.boolean() }),
  /** Need of every jabatan over five years from `mulai` (next year when absent), with its peak. */
  z.object({ jenis: z.literal("limaTahun"), ...surat, per, mulai: nomorTahun.optional() }),
  /** The office five years ahead, with the names behind each figure and what was tried out. */
  z.object({ jenis: z.literal("proyeksi"), ...surat, per, ...andaiProyeksi }),
  /** One person against the standard of her post as at a day. */
  z.object({ jenis: z.literal("kesenjanganKompetensi"), per, pegawaiId: id }),
  /** Dictionary, standards, assessments and trainings, to be imported again. */
  z.object({ jenis: z.literal("bukuKompetensi") }),
  /** The forms of some SKP: the plan, or the evaluation with what was reached. */
  z.object({
    jenis: z.literal("skp"),
    skpId: z.array(id).min(1).max(5_000).readonly(),
    rupa: z.enum(["rencana", "evaluasi"]).default("rencana"),
  }),
  /** The matrix of roles and results below the owner of an SKP. */
  z.object({ jenis: z.literal("matriksPeran"), skpId: id }),
  /** The SKP of a year (the present one when absent) in the columns of e-Kinerja. */
  z.object({ jenis: z.literal("ekinerja"), tahun: z.number().int().min(2_000).max(2_200).optional() }),
  /** Scenarios beside the ABK in force. */
  z.object({ jenis: z.literal("bandingSkenario"), skenarioId: z.array(id).min(1).max(SKENARIO_DIBANDING_TERBANYAK).readonly() }),
  /**
   * The proposal of a placement under what the analyst insists on; with `rencanaId` that of a kept plan under its own limits, with what was decided: one
   * in use with the moves that it keeps. @throws AppError notFound
   */
  z.object({ jenis: z.literal("usulPenempatan"), ...surat, per, ...batasanPenempatan, rencanaId: id.optional() }),
  /** The moves of the same, a row each with its reason, for the check from outside. */
  z.object({ jenis: z.literal("alasanMutasi"), ...surat, per, ...batasanPenempatan, rencanaId: id.optional() }),
  /** The letter that proposes to move one person by such a plan, with the check list of its documents. Refused where nothing is proposed for her. */
  z.object({ jenis: z.literal("usulMutasi"), ...surat, per, pegawaiId: id, ...batasanPenempatan, rencanaId: id.optional() }),
  /** What a placement under such limits did with one person, for herself: nothing of anybody else stands in it. */
  z.object({ jenis: z.literal("penjelasanPenempatan"), per, pegawaiId: id, ...batasanPenempatan }),
  /** The reply to somebody who asked about her own data. */
  z.object({ jenis: z.literal("jawabanPdp"), ...surat, permintaanId: id }),
  /** The notice of a failure to protect data, to those whom it is about or to the lembaga. */
  z.object({ jenis: z.literal("pemberitahuanPdp"), ...surat, insidenId: id, kepada: z.enum(["subjek", "lembaga"]) }),
  /** The minutes of a destruction. */
  z.object({ jenis: z.literal("pemusnahanPdp"), ...surat, pemusnahanId: id }),
  /** What the office does with personal data. */
  z.object({ jenis: z.literal("registerPdp"), ...surat }),
  /** The assessment of what placement and talent do to those whose data they use. */
  z.object({ jenis: z.literal("dampakPdp"), ...surat }),
  /** The effect of several profiles on every jabatan, side by side. */
  z.object({ jenis: z.literal("bandingProfil"), per, profilId: z.array(id).min(1).max(BANDING_TERBANYAK).readonly() }),
]);

/** What is asked for, as the interface says it. */
export type PermintaanNaskah = z.input<typeof permintaanNaskah>;
/** The same, read. */
export type NaskahDiminta = z.output<typeof permintaanNaskah>;

export const naskahProcedures = {
  /**
   * A document in one of its forms; a workbook is already read back and compared. `keadaan` is the state of the data that it bears; `takTercatat` when it
   * bears one and could not be recorded, so that nobody can tell later whether it was changed.
   */
  "naskah.buat": job(
    z.object({ naskah: permintaanNaskah, bentuk: z.enum(BENTUK_NASKAH), kertas: z.enum(KERTAS).optional() }),
    kalimatKemajuanNaskah,
  )<{ readonly nama: string; readonly isi: Uint8Array; readonly keadaan: TandaNaskah | null; readonly takTercatat: boolean }>(),
};
