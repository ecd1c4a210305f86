import { z } from "zod";
import type { FaktaOrang } from "../pegawai/fakta";
import { JENIS_PENUGASAN } from "../pegawai/penugasan";
import { STATUS_PEGAWAI } from "../pegawai/pegawai";
import { menurut } from "../peraturan/register";
import { id, plainDateField, revision, text } from "./fields";
import { command } from "./procedure";

const TAHUN_LULUS = menurut("tahun-lulus").tahun;

/** Kinds of dated facts, by the name of their table. */
const TABEL_FAKTA = [
  "riwayatJabatan",
  "riwayatGolongan",
  "riwayatStatus",
  "riwayatKedudukan",
  "riwayatPendidikan",
  "riwayatAtasan",
] as const satisfies readonly (keyof FaktaOrang)[];

const tanggal = plainDateField.nullable();
const nomorSk = text(100).default("");
/** Whose fact it is, since when, and which one when it is changed. */
const fakta = { id: id.optional(), revision: revision.optional(), pegawaiId: id, sejak: tanggal };

export const riwayatPegawaiProcedures = {
  /**
   * Adds a holding of a post (no id) or changes one: of this office's list, or by name where it is none of it. `sampai` is its last day.
   */
  "riwayatJabatan.save": command(
    z.object({
      ...fakta,
      jenis: z.enum(["definitif", ...JENIS_PENUGASAN]),
      jabatanId: id.nullable(),
      namaJabatan: text(250).default(""),
      sampai: tanggal.default(null),
      nomorSk,
    }),
  )<{ readonly id: string }>(),
  "riwayatGolongan.save": command(
    z.object({
      ...fakta,
      golongan: text(10).nullable(),
      masaKerjaTahun: z.number().int().min(0).max(menurut("masa-kerja-terlama")).nullable(),
      masaKerjaBulan: z.number().int().min(0).max(11).nullable(),
      nomorSk,
    }),
  )<{ readonly id: string }>(),
  "riwayatStatus.save": command(z.object({ ...fakta, status: z.enum(STATUS_PEGAWAI), akhirKontrak: tanggal.default(null), nomorSk }))<{
    readonly id: string;
  }>(),
  "riwayatKedudukan.save": command(z.object({ ...fakta, kedudukanHukum: text(100), nomorSk, catatan: text(500).default("") }))<{
    readonly id: string;
  }>(),
  "riwayatPendidikan.save": command(
    z.object({
      ...fakta,
      tingkatPendidikan: text(100),
      pendidikan: text(200),
      tahunLulus: z.number().int().min(TAHUN_LULUS[0]).max(TAHUN_LULUS[1]).nullable(),
      lembaga: text(200).default(""),
    }),
  )<{ readonly id: string }>(),
  /** A superior of this office, or by name where he is none of it. */
  "riwayatAtasan.save": command(
    z.object({ ...fakta, atasanId: id.nullable(), namaAtasan: text(200).default(""), sampai: tanggal.default(null) }),
  )<{ readonly id: string }>(),
  /** Takes one fact away; the only status of a person stays. */
  "riwayat.remove": command(z.object({ tabel: z.enum(TABEL_FAKTA), id, revision }))<null>(),
};
