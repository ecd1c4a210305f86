import { z } from "zod";
import type { PlainDate } from "../date";
import type { JabatanAcuan } from "../penempatan/unit-rencana";
import { RENCANA_DIBANDING_TERBANYAK, type BandingRencana } from "../penempatan/banding-rencana";
import type { PerbandinganUsul } from "../penempatan/beda-usul";
import type { BobotMenurutKeputusan } from "../penempatan/bobot-sepaham";
import type { StatistikKeputusan } from "../penempatan/statistik-keputusan";
import type { BatasanTersimpan, DiterimaLain, RencanaTersimpan, UsulTersimpan } from "../penempatan/rencana-tersimpan";
import { id, nothing, plainDateField, requiredText, revision, text } from "./fields";
import { batasanPenempatan } from "./batasan-penempatan";
import type { RencanaPenempatan } from "./penempatan";
import { kalimatMenghitungBobot } from "../text/bobot-sepaham";
import { kalimatMenghitungPenempatan } from "../text/penempatan";
import { command, job, query } from "./procedure";

/** A plan in the list, with how many limits it has and what was decided. */
export interface RingkasanRencanaTersimpan extends RencanaTersimpan {
  readonly kunci: number;
  readonly coret: number;
  readonly penting: number;
  readonly diterima: number;
  readonly ditolak: number;
  readonly belum: number;
  readonly bersk: number;
  /** Whom it accepted and another plan, a draft or the one in use, accepted too. */
  readonly ganda: readonly DiterimaLain[];
}

/** A plan as it was kept, beside what is computed under its limits. */
export interface IsiRencana {
  readonly rencana: RencanaTersimpan;
  readonly batasan: BatasanTersimpan;
  /** Moves that were decided on, or that an adopted plan keeps; by name. */
  readonly tersimpan: readonly UsulTersimpan[];
  readonly hasil: RencanaPenempatan;
  /** Whom another plan, a draft or the one in use, accepted for a post without a decree yet. */
  readonly diterimaLain: readonly DiterimaLain[];
  /** How what is kept stands to what is computed; null where the limits contradict each other. */
  readonly beda: PerbandinganUsul | null;
}

/** Plans side by side, with the names of everybody and every post that is spoken of. */
export interface PerbandinganRencana extends BandingRencana {
  readonly rencana: readonly RencanaTersimpan[];
  /** The day as at which each is computed. */
  readonly per: readonly PlainDate[];
  readonly nama: Readonly<Record<string, string>>;
  readonly jabatan: Readonly<Record<string, JabatanAcuan>>;
}

const per = plainDateField.optional();

export const rencanaPenempatanProcedures = {
  /** Kept plans: the adopted one first, then drafts, then those that were replaced; each by name. */
  "rencanaPenempatan.list": query(nothing)<readonly RingkasanRencanaTersimpan[]>(),
  /**
   * One plan, computed under its limits. As at which day it is computed, here and in what follows: `per`; today when absent, or the day of the plan
   * where that is still to come. @throws AppError notFound
   */
  "rencanaPenempatan.get": job(z.object({ id, per }), kalimatMenghitungPenempatan)<IsiRencana>(),
  /** Up to three plans side by side. @throws AppError notFound */
  "rencanaPenempatan.compare": job(
    z.object({ id: z.array(id).min(1).max(RENCANA_DIBANDING_TERBANYAK), per }),
    kalimatMenghitungPenempatan,
  )<PerbandinganRencana>(),
  /** How often proposals were kept or turned down, in every plan together. */
  "rencanaPenempatan.statistik": query(nothing)<StatistikKeputusan>(),
  /** The weights nearest to the office's own of a day that agree with most decisions, and which decisions none agree with. Changes nothing. */
  "rencanaPenempatan.bobot": job(z.object({ per }), kalimatMenghitungBobot)<BobotMenurutKeputusan>(),
  /** Keeps a new plan (no id) with its limits, or renames one; with `batasan`, its limits become those. @throws AppError planAdopted */
  "rencanaPenempatan.save": command(
    z.object({
      id: id.optional(),
      revision: revision.optional(),
      nama: requiredText(120),
      catatan: text(1_000),
      batasan: z.object({ per, ...batasanPenempatan }).optional(),
    }),
  )<RencanaTersimpan>(),
  "rencanaPenempatan.remove": command(z.object({ id, revision }))<null>(),
  /**
   * Says what an official decided about a proposed move; null takes it back. `dilihat` is the kept move that was seen, null when there was
   * none: then the plan is computed and the move kept as it is proposed, provided that the plan is the one that was seen. @throws AppError staleRevision, invalidInput
   */
  "rencanaPenempatan.putuskan": command(
    z.object({
      rencanaId: id,
      rencanaRevision: revision,
      pegawaiId: id,
      jabatanId: id,
      keputusan: z.enum(["terima", "tolak"]).nullable(),
      alasan: text(1_000).default(""),
      per,
      dilihat: z.object({ id, revision }).nullable(),
    }),
  )<null>(),
  /** Makes a draft the plan that the office goes by, and keeps every move as it is proposed now. They are proposals, not facts. */
  "rencanaPenempatan.pakai": command(z.object({ id, revision, per }))<null>(),
  /**
   * Makes a plan that was adopted or replaced a draft again: moves that nobody decided on are computed anew, the others stay as they were kept. Not
   * once the decree of one of them was recorded. No other plan comes in its place. @throws AppError notFound, staleRevision, invalidInput
   */
  "rencanaPenempatan.lepas": command(z.object({ id, revision }))<null>(),
  /** The decree of an accepted move of the plan in use: from its TMT on the person holds the post. @throws AppError staleRevision, invalidInput */
  "rencanaPenempatan.sk": command(z.object({ id, revision, nomorSk: requiredText(100), tmt: plainDateField }))<null>(),
};
