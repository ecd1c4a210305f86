import { z } from "zod";
import type { TemuanKelas } from "../anjab/kelas-temuan";
import { FUNGSI_TERBANYAK, PANJANG_FUNGSI, type BarisFungsi, type FungsiUnit } from "../fungsi/fungsi";
import type { Kaitan, TugasFungsi } from "../fungsi/kaitan";
import type { TemuanOrganisasi } from "../fungsi/temuan";
import type { Atasan } from "../jabatan/atasan";
import type { Jabatan, Unit } from "../jabatan/jabatan";
import type { KeadaanAnjab } from "../langkah-berikut";
import { kalimatKemajuanOrganisasi, kalimatMembacaFungsi } from "../text/organisasi";
import { berkasField, id, nameText, nothing, requiredText, revision, text } from "./fields";
import { HURUF_PEMBENARAN, type Pembenaran } from "./norma";
import { command, job, query } from "./procedure";

/** A jabatan as the page of the organisation shows it. */
export interface JabatanOrganisasi extends Pick<Jabatan, "id" | "nama" | "unitId" | "jenis" | "jenjang" | "kelas"> {
  /** What its class comes from, as the informasi jabatan says; empty for nothing. */
  readonly sumberKelas: string;
  readonly atasan: Atasan | null;
}

/** A finding with its sentence, ready to show, and its justification. */
export type TemuanOrganisasiDinilai = TemuanOrganisasi & { readonly kalimat: string; readonly pembenaran: Pembenaran | null };
export type TemuanKelasDinilai = TemuanKelas & { readonly kalimat: string; readonly pembenaran: Pembenaran | null };

/** Functions, classes and wewenang of the whole office. */
export interface HasilOrganisasi {
  readonly unit: readonly Pick<Unit, "id" | "nama" | "indukId">[];
  readonly jabatan: readonly JabatanOrganisasi[];
  readonly fungsi: readonly FungsiUnit[];
  /** Tasks of the units that have functions, of what is below them, and of findings. */
  readonly tugas: readonly TugasFungsi[];
  readonly kaitan: readonly Kaitan[];
  readonly temuan: readonly TemuanOrganisasiDinilai[];
}

/** Findings that one note may speak of. */
const PEMBENARAN_SERENTAK_TERBANYAK = 2_000;
const kunci = z.string().min(1).max(1_000_000);

export const organisasiProcedures = {
  /** How far the informasi jabatan of the office is, in counts. */
  "anjab.keadaan": query(nothing)<KeadaanAnjab>(),
  "organisasi.findings": job(nothing, kalimatKemajuanOrganisasi)<HasilOrganisasi>(),
  /** Findings about classes only, for the marks beside a jabatan. */
  "kelas.findings": query(nothing)<readonly TemuanKelasDinilai[]>(),
  /** Functions from a list in a file (workbook or text), one a line, its source in the next column. Writes nothing. */
  "fungsi.read": job(berkasField, kalimatMembacaFungsi)<readonly BarisFungsi[]>(),
  /** The functions of a unit, in the order in which they are given; those seen and not given again go. One step. */
  "fungsi.save": command(
    z.object({
      unitId: id,
      dilihat: z.array(z.object({ id, revision })).max(FUNGSI_TERBANYAK).readonly(),
      baris: z
        .array(z.object({ id: id.nullable(), uraian: nameText(PANJANG_FUNGSI.uraian), sumber: text(PANJANG_FUNGSI.sumber) }))
        .max(FUNGSI_TERBANYAK)
        .readonly(),
    }),
  )<readonly FungsiUnit[]>(),
  /** Says of tasks that they serve a function, or that they do not, or takes back what was said (null). One step. */
  "fungsi.link": command(
    z.object({
      fungsiId: id,
      tugas: z
        .array(z.object({ tugasId: id, revision: revision.nullable(), hubungan: z.enum(["melayani", "tidak"]).nullable() }))
        .min(1)
        .max(1_000)
        .readonly(),
    }),
  )<null>(),
  /** Silences findings with one note, as they were seen (`ukuran`), or changes their note. `revision` is null while one has none. */
  "organisasi.justify": command(
    z.object({
      temuan: z
        .array(z.object({ kunci, ukuran: z.string().max(1_000_000), revision: revision.nullable() }))
        .min(1)
        .max(PEMBENARAN_SERENTAK_TERBANYAK)
        .readonly(),
      catatan: requiredText(HURUF_PEMBENARAN),
    }),
    "pemeriksa",
  )<null>(),
  "organisasi.unjustify": command(z.object({ kunci, revision }), "pemeriksa")<null>(),
};
