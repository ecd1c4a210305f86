import { z } from "zod";
import type { BacaanSkp } from "../skp/baca-berkas";
import { NILAI_SKP, PREDIKAT, PREDIKAT_ORGANISASI } from "../skp/predikat";
import { ASPEK_SKP, JENIS_RHK, KEADAAN_SKP, NILAI_BERAKHLAK, PENDEKATAN_SKP, PERSPEKTIF_SKP } from "../skp/skp";
import { kalimatMembacaSkp } from "../text/skp-halaman";
import type { DaftarSkp, IsiSkp, HasilBerjenjang, HasilDistribusi, KreditPegawai, KinerjaPegawai } from "./skp-hasil";
import { berkasField, id, linesText, nothing, plainDateField, requiredText, revision, text } from "./fields";
import { command, job, query } from "./procedure";
import { TAHUN_TERAKHIR, TAHUN_TERAWAL } from "../abk/tahun";

/** A year of performance. */
const tahunSkp = z.number().int().min(TAHUN_TERAWAL).max(TAHUN_TERAKHIR);
const per = plainDateField.optional();
const nilaiField = z.enum(NILAI_SKP).nullable();
const predikatField = z.enum(PREDIKAT).nullable();

/** Longest texts of an SKP, and how many rows one takes. */
export const PANJANG_SKP = { uraian: 1_000, target: 200, bukti: 500, umpanBalik: 1_000, lampiran: 4_000 } as const;
const RHK_TERBANYAK = 60;
const INDIKATOR_TERBANYAK = 12;

const realisasiField = z.object({
  triwulan: z.number().int().min(1).max(4),
  nilai: text(PANJANG_SKP.target),
  bukti: text(PANJANG_SKP.bukti),
  umpanBalik: text(PANJANG_SKP.umpanBalik),
});
const indikatorField = z.object({
  id,
  aspek: z.enum(ASPEK_SKP).nullable(),
  perspektif: z.enum(PERSPEKTIF_SKP).nullable(),
  uraian: text(PANJANG_SKP.uraian),
  target: text(PANJANG_SKP.target),
  targetAngka: z.number().min(0).max(1e12).nullable(),
  satuan: text(100),
  realisasi: z.array(realisasiField).max(4).readonly(),
});
const rhkField = z.object({
  id,
  jenis: z.enum(JENIS_RHK),
  uraian: requiredText(PANJANG_SKP.uraian),
  rhkAtasanId: id.nullable(),
  dikerjakanSendiri: z.boolean(),
  tugasId: id.nullable(),
  indikator: z.array(indikatorField).max(INDIKATOR_TERBANYAK).readonly(),
});
const perilakuField = z.object({
  nilai: z.enum(NILAI_BERAKHLAK),
  ekspektasi: text(PANJANG_SKP.uraian),
  umpanBalik: text(PANJANG_SKP.umpanBalik),
  penilaian: nilaiField,
});
const lampiran = linesText(PANJANG_SKP.lampiran);

/** An SKP that a file brings: of a person and year, with its results or with the predikat alone. */
const skpImpor = z.object({
  pegawaiId: id,
  tahun: tahunSkp,
  nilaiHasil: nilaiField,
  nilaiPerilaku: nilaiField,
  predikat: predikatField,
  rhk: z
    .array(
      rhkField.omit({ id: true, indikator: true, rhkAtasanId: true, tugasId: true, dikerjakanSendiri: true }).extend({
        rhkAtasan: text(PANJANG_SKP.uraian),
        indikator: z
          .array(indikatorField.omit({ id: true, realisasi: true, perspektif: true }))
          .max(INDIKATOR_TERBANYAK)
          .readonly(),
      }),
    )
    .max(RHK_TERBANYAK)
    .readonly(),
});

export const skpProcedures = {
  /** SKP of a year (the present one when absent) with how far each unit is; superiors as on a day. */
  "skp.list": query(z.object({ tahun: tahunSkp.optional(), per }))<DaftarSkp>(),
  /** @throws AppError notFound */
  "skp.get": query(z.object({ id, per }))<IsiSkp>(),
  /** Begins the SKP of people for a period: empty, from the tasks of their jabatan, or from their SKP of the year before. */
  "skp.tambah": command(
    z.object({
      pegawaiId: z.array(id).min(1).max(5_000).readonly(),
      tahun: tahunSkp,
      mulai: plainDateField,
      selesai: plainDateField,
      dari: z.enum(["kosong", "tugas", "tahunLalu"]),
    }),
  )<{ readonly dibuat: readonly string[]; readonly dilewati: number }>(),
  /**
   * Saves a whole form in one step. `dilihat` names every row that was seen; rows that are not given again go.
   * @throws AppError staleRevision when anything in it was changed since
   */
  "skp.simpan": command(
    z.object({
      id,
      dilihat: z.array(z.object({ id, revision })).max(2_000).readonly(),
      pendekatan: z.enum(PENDEKATAN_SKP),
      mulai: plainDateField,
      selesai: plainDateField,
      atasanId: id.nullable(),
      keadaan: z.enum(KEADAAN_SKP),
      nilaiHasil: nilaiField,
      nilaiPerilaku: nilaiField,
      predikatLuar: predikatField,
      asalPredikat: text(200),
      dukungan: lampiran,
      skema: lampiran,
      konsekuensi: lampiran,
      rhk: z.array(rhkField).max(RHK_TERBANYAK).readonly(),
      perilaku: z.array(perilakuField).max(NILAI_BERAKHLAK.length).readonly(),
    }),
  )<IsiSkp>(),
  "skp.hapus": command(z.object({ id, revision }))<null>(),
  /**
   * A predikat that was given elsewhere, without a form. Puts it on the SKP of the year that was seen (`dilihat`, see `skpPenerima`), or on a
   * new one where there was none. @throws AppError staleRevision when another stands there by now
   */
  "skp.predikat": command(
    z.object({
      pegawaiId: id,
      tahun: tahunSkp,
      predikat: z.enum(PREDIKAT),
      asal: text(200),
      dilihat: z.object({ id, revision }).nullable(),
    }),
  )<null>(),
  "skp.berjenjang": query(z.object({ tahun: tahunSkp.optional(), per }))<HasilBerjenjang>(),
  /** One cell of the matrix of roles and results: words, link and whether its owner does it alone. `rhkId` null adds a result. */
  "skp.bagi": command(
    z.object({
      skpId: id,
      rhkId: id.nullable(),
      revision: revision.nullable(),
      uraian: requiredText(PANJANG_SKP.uraian),
      rhkAtasanId: id.nullable(),
      dikerjakanSendiri: z.boolean(),
    }),
  )<null>(),
  "skp.distribusi": query(z.object({ tahun: tahunSkp.optional(), per }))<HasilDistribusi>(),
  /** Predikat of the office (`unitId` null) or a unit in a year; null takes it away. `revision` null says that none was seen. */
  "skp.organisasi": command(
    z.object({ tahun: tahunSkp, unitId: id.nullable(), predikat: z.enum(PREDIKAT_ORGANISASI).nullable(), revision: revision.nullable() }),
  )<null>(),
  "skp.tenggat": command(
    z.object({
      tahun: tahunSkp,
      rencana: plainDateField.nullable(),
      penilaian: plainDateField.nullable(),
      revision: revision.nullable(),
    }),
  )<null>(),
  /** Angka kredit of everybody in a jabatan fungsional as on a day. */
  "skp.kredit": query(z.object({ per }))<readonly KreditPegawai[]>(),
  /** Adds a decree's figure (no id) or changes one. */
  "skp.kreditSimpan": command(
    z.object({
      id: id.optional(),
      revision: revision.optional(),
      pegawaiId: id,
      tanggal: plainDateField,
      jumlah: z.number().min(0).max(100_000),
      nomor: text(120),
    }),
  )<null>(),
  "skp.kreditHapus": command(z.object({ id, revision }))<null>(),
  "skp.pegawai": query(z.object({ pegawaiId: id, per }))<KinerjaPegawai>(),
  /** The order of columns in which SKP are handed to e-Kinerja, by the keys of the register. */
  "skp.kolom": query(nothing)<readonly string[]>(),
  "skp.kolomSimpan": command(z.object({ kolom: z.array(z.string().max(40)).min(1).max(20).readonly() }))<null>(),
  /** Reads a recap of predikat or rows of SKP from a file. Writes nothing. */
  "skp.baca": job(berkasField.extend({ tahun: tahunSkp }), kalimatMembacaSkp)<BacaanSkp>(),
  /** Takes what was read: one step. An SKP that has a form already keeps its form and takes the predikat alone. */
  "skp.impor": command(z.object({ berkas: requiredText(255), skp: z.array(skpImpor).min(1).max(20_000).readonly() }))<{
    readonly baru: number;
    readonly berubah: number;
    readonly tetap: number;
  }>(),
};
