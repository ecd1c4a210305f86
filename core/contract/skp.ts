import { z } from "zod";
import type { JalanKredit, JenjangKredit } from "../skp/angka-kredit";
import type { BedaTahun } from "../skp/banding-tahun";
import type { BedaTugas } from "../skp/banding-tugas";
import type { BacaanSkp } from "../skp/baca-berkas";
import type { TemuanBerjenjang } from "../skp/berjenjang";
import type { BedaPola, HitunganPredikat } from "../skp/distribusi";
import { NILAI_SKP, PREDIKAT, PREDIKAT_ORGANISASI, type NilaiSkp, type Predikat, type PredikatOrganisasi } from "../skp/predikat";
import {
  ASPEK_SKP,
  JENIS_RHK,
  KEADAAN_SKP,
  NILAI_BERAKHLAK,
  PENDEKATAN_SKP,
  PERSPEKTIF_SKP,
  type Indikator,
  type KeadaanSkp,
  type PendekatanSkp,
  type PerilakuSkp,
  type Realisasi,
  type Rhk,
} from "../skp/skp";
import type { PlainDate } from "../date";
import { kalimatMembacaSkp } from "../text/skp-halaman";
import { berkasField, id, nothing, plainDateField, requiredText, revision, text } from "./fields";
import { command, job, query } from "./procedure";
import { TAHUN_TERAKHIR, TAHUN_TERAWAL } from "../abk/tahun";

/** A year of performance. */
export const tahunSkp = z.number().int().min(TAHUN_TERAWAL).max(TAHUN_TERAKHIR);
const per = plainDateField.optional();
const nilaiField = z.enum(NILAI_SKP).nullable();
const predikatField = z.enum(PREDIKAT).nullable();

/** Longest texts of an SKP, and how many rows one takes. */
export const PANJANG_SKP = { uraian: 1_000, target: 200, bukti: 500, umpanBalik: 1_000, lampiran: 4_000 } as const;
const RHK_TERBANYAK = 60;
const INDIKATOR_TERBANYAK = 12;

/** A superior of an SKP as on the day that is asked about. */
export interface AtasanSkp {
  readonly pegawaiId: string;
  /** Empty when the person is not in the office's list any more. */
  readonly nama: string;
  /** Why she is no superior any more on that day; null while she is. */
  readonly pergi: "tidakAda" | "tidakAktif" | null;
  /** Who is the superior now, when the one named has left; null when nobody is known. */
  readonly kini: { readonly pegawaiId: string; readonly nama: string } | null;
}

/** One SKP of a list. */
export interface SkpBaris {
  readonly id: string;
  readonly revision: number;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string;
  readonly unitId: string | null;
  readonly unit: string;
  readonly jabatanId: string | null;
  readonly jabatan: string;
  readonly tahun: number;
  readonly mulai: PlainDate;
  readonly selesai: PlainDate;
  readonly pendekatan: PendekatanSkp;
  readonly atasan: AtasanSkp | null;
  readonly keadaan: KeadaanSkp;
  readonly nilaiHasil: NilaiSkp | null;
  readonly nilaiPerilaku: NilaiSkp | null;
  readonly predikatLuar: Predikat | null;
  readonly predikat: Predikat | null;
  /** Results in its form; 0 for a predikat without a form. */
  readonly jumlahRhk: number;
  /** Findings of the cascade about it. */
  readonly temuan: number;
}

/** Somebody who has no SKP in the year. */
export interface TanpaSkp {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string;
  readonly unitId: string | null;
  readonly unit: string;
  readonly jabatan: string;
}

/** How far a unit is: people, and those whose SKP is there, agreed and evaluated (each counts in those before it). */
export interface KemajuanUnit {
  readonly unitId: string | null;
  readonly unit: string;
  readonly orang: number;
  readonly ada: number;
  readonly disepakati: number;
  readonly dinilai: number;
}

export interface TenggatSkp {
  readonly id: string;
  readonly revision: number;
  readonly rencana: PlainDate | null;
  readonly penilaian: PlainDate | null;
}

export interface DaftarSkp {
  readonly tahun: number;
  readonly per: PlainDate;
  /** Years that have an SKP, and the present one; latest first. */
  readonly tahunAda: readonly number[];
  readonly baris: readonly SkpBaris[];
  readonly belum: readonly TanpaSkp[];
  readonly unit: readonly KemajuanUnit[];
  readonly tenggat: TenggatSkp | null;
}

export interface IndikatorIsi extends Indikator {
  readonly realisasi: readonly Realisasi[];
}

export interface RhkIsi extends Rhk {
  readonly indikator: readonly IndikatorIsi[];
}

/** A task of the jabatan beside the SKP; `volume` is that of a year for one holder. */
export interface TugasSkp {
  readonly id: string;
  readonly uraian: string;
  readonly satuanHasil: string;
  readonly volume: number;
}

/** One SKP as its form shows it. */
export interface IsiSkp {
  readonly skp: SkpBaris;
  readonly lampiran: { readonly dukungan: string; readonly skema: string; readonly konsekuensi: string; readonly asalPredikat: string };
  readonly rhk: readonly RhkIsi[];
  readonly perilaku: readonly PerilakuSkp[];
  /** Results of the superior in the same year that may be served. */
  readonly rhkAtasan: readonly { readonly id: string; readonly uraian: string }[];
  readonly tugas: readonly TugasSkp[];
  readonly bedaTugas: readonly BedaTugas[];
  readonly temuan: readonly TemuanBerjenjang[];
  /** The SKP of the year before with what differs; null without one. */
  readonly tahunLalu: { readonly id: string; readonly tahun: number; readonly beda: readonly BedaTahun[] } | null;
}

/** A person in the cascade with her results. */
export interface SimpulBerjenjang {
  readonly skpId: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly atasanId: string | null;
  readonly rhk: readonly Rhk[];
}

export interface HasilBerjenjang {
  readonly tahun: number;
  readonly tahunAda: readonly number[];
  readonly simpul: readonly SimpulBerjenjang[];
  readonly temuan: readonly TemuanBerjenjang[];
  /** SKP whose superior has left. */
  readonly atasanPergi: readonly { readonly skpId: string; readonly nama: string; readonly atasan: AtasanSkp }[];
}

/** Distribution of a unit, or of the whole office (`unitId` null). */
export interface DistribusiUnit {
  readonly unitId: string | null;
  readonly unit: string;
  readonly hitungan: HitunganPredikat;
  /** People of the unit without a predikat in the year. */
  readonly belum: number;
  readonly organisasi: { readonly id: string; readonly revision: number; readonly predikat: PredikatOrganisasi } | null;
  /** By the unit's own predikat, or by the office's where it has none. */
  readonly beda: readonly BedaPola[];
}

export interface HasilDistribusi {
  readonly tahun: number;
  readonly tahunAda: readonly number[];
  readonly unit: readonly DistribusiUnit[];
  /** People of each predikat in every year that has one. */
  readonly menurutTahun: readonly { readonly tahun: number; readonly hitungan: HitunganPredikat }[];
}

export interface KreditTersimpan {
  readonly id: string;
  readonly revision: number;
  readonly tanggal: PlainDate;
  readonly jumlah: number;
  readonly nomor: string;
}

/** Angka kredit of one holder of a jabatan fungsional. */
export interface KreditPegawai {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string;
  readonly unit: string;
  readonly jabatan: string;
  readonly jenjang: JenjangKredit;
  readonly jalan: JalanKredit;
  readonly ditetapkan: readonly KreditTersimpan[];
}

/** Predikat and SKP of one person, for the person's own page. */
export interface KinerjaPegawai {
  readonly predikat: readonly { readonly tahun: number; readonly skpId: string; readonly predikat: Predikat }[];
  readonly skp: SkpBaris | null;
  readonly kredit: KreditPegawai | null;
}

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
const lampiran = text(PANJANG_SKP.lampiran);

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
  /** A predikat that was given elsewhere, without a form. Puts it on the SKP of the year when there is one. */
  "skp.predikat": command(z.object({ pegawaiId: id, tahun: tahunSkp, predikat: z.enum(PREDIKAT), asal: text(200) }))<null>(),
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
