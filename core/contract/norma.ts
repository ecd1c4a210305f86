import { z } from "zod";
import type { ProfilAbk } from "../abk/profil";
import type { JabatanDiperiksa, KelompokTugas, Temuan, TugasDiperiksa } from "../norma/temuan";
import { kalimatKemajuanNorma } from "../text/periksa-norma";
import { nothing, requiredText, revision } from "./fields";
import { command, job } from "./procedure";

/** Why a finding is no fault, in the analyst's words. */
export interface Pembenaran {
  readonly catatan: string;
  readonly revision: number;
  /** False when the measures changed since: the finding is open again and the note only tells what was said of the former ones. */
  readonly berlaku: boolean;
}

/** A finding with its sentence, ready to show, and its justification. */
export type TemuanDinilai = Temuan & { readonly kalimat: string; readonly pembenaran: Pembenaran | null };

/** The quality control of the whole office. Tasks and jabatan that neither a finding nor a group names are left out. */
export interface HasilNorma {
  readonly profil: ProfilAbk;
  readonly per: string;
  readonly jumlahTugas: number;
  readonly jabatan: readonly JabatanDiperiksa[];
  readonly tugas: readonly TugasDiperiksa[];
  readonly temuan: readonly TemuanDinilai[];
  readonly kelompok: readonly KelompokTugas[];
}

/** Room for a sentence or three. */
export const HURUF_PEMBENARAN = 1_000;
/** Findings that one note may speak of. */
const PEMBENARAN_SERENTAK_TERBANYAK = 2_000;

/** Kind and tasks of a finding; long when a group is. */
const kunci = z.string().min(1).max(1_000_000);

export const normaProcedures = {
  "norma.findings": job(nothing, kalimatKemajuanNorma)<HasilNorma>(),
  /** Silences findings with one note, or changes their note, as one step. `revision` is null while a finding has none. */
  "norma.justify": command(
    z.object({
      temuan: z
        .array(z.object({ kunci, revision: revision.nullable() }))
        .min(1)
        .max(PEMBENARAN_SERENTAK_TERBANYAK)
        .readonly(),
      catatan: requiredText(HURUF_PEMBENARAN),
    }),
    "pemeriksa",
  )<null>(),
  /** Takes a justification back. */
  "norma.unjustify": command(z.object({ kunci, revision }), "pemeriksa")<null>(),
};
