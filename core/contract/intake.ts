import { z } from "zod";
import type { BarisPratinjau, KepalaKolom, RingkasanBerkas } from "../intake/pratinjau";
import type { DampakImpor } from "../intake/rencana";
import type { Pertanyaan } from "../intake/pertanyaan";
import { JENIS_DIPETAKAN } from "../intake/jenis-lembar";
import { STATUS_BARIS } from "../intake/pratinjau";
import { kalimatKemajuanSisa } from "../text/intake-sisa";
import { berkasField, id, nothing, text } from "./fields";
import { command, control, job, query } from "./procedure";

/** Where an import stands. `siap` carries the whole summary; rows are asked for page by page. */
export type KeadaanImpor =
  | { readonly tahap: "membaca"; readonly berkas: string; readonly keBerapa: number; readonly dari: number; readonly persen: number }
  | {
      readonly tahap: "siap";
      readonly berkas: readonly RingkasanBerkas[];
      readonly dampak: DampakImpor;
      readonly pertanyaan: readonly Pertanyaan[];
      /** What was last mended or answered here and can be taken back, in words; null when nothing was. */
      readonly dapatKembali: string | null;
      readonly dapatUlang: string | null;
    }
  | { readonly tahap: "menerapkan"; readonly persen: number }
  /** `tersisa`: rows that were refused or left out; `intake.leftovers` gives them as a workbook. */
  | { readonly tahap: "selesai"; readonly batch: string; readonly dampak: DampakImpor; readonly tersisa: number }
  | { readonly tahap: "gagal"; readonly pesan: string }
  | { readonly tahap: "dibatalkan" };

const draf = z.object({ draf: id });
const lembar = { berkas: z.number().int().min(0), lembar: z.number().int().min(0) };

export const intakeProcedures = {
  /** Starts reading files in the background; nothing is written before `intake.apply`. `isi` is null for a file that could not be opened. */
  "intake.start": command(
    z.object({
      berkas: z
        .array(berkasField.extend({ isi: berkasField.shape.isi.nullable() }))
        .min(1)
        .max(50),
    }),
  )<{ readonly draf: string }>(),
  "intake.status": control(draf)<KeadaanImpor>(),
  /** The import still open, if any, so that the page can be left and come back to. */
  "intake.current": control(nothing)<{ readonly draf: string | null }>(),
  /** One page of a sheet's rows with what would happen to each. */
  "intake.rows": query(
    draf.extend({
      ...lembar,
      status: z
        .enum([...STATUS_BARIS, "bermasalah"])
        .nullable()
        .default(null),
      /** Rows of one group of problems only, by `KelompokMasalah.kunci`. */
      kelompok: z.string().max(2_500).nullable().default(null),
      lewati: z.number().int().min(0).default(0),
      jumlah: z.number().int().min(1).max(500).default(100),
    }),
  )<{ readonly kolom: readonly KepalaKolom[]; readonly baris: readonly BarisPratinjau[]; readonly total: number }>(),
  /** Mends one cell in the preview; the sheet is judged again. `sel` is an address such as B7. */
  "intake.mend": command(draf.extend({ ...lembar, sel: z.string().regex(/^[A-Z]{1,3}\d{1,7}$/), nilai: z.string().max(2_000) }))<null>(),
  /** Leaves rows out of the import, or takes them back in. `baris` are sheet row numbers from 1. */
  "intake.exclude": command(
    draf.extend({ ...lembar, baris: z.array(z.number().int().min(1)).min(1).max(10_000), keluarkan: z.boolean() }),
  )<null>(),
  /** Leaves all rows of one group of problems out. A row that is left out has no problems: it is taken in again by its number. */
  "intake.excludeGroup": command(draf.extend({ ...lembar, kelompok: z.string().max(2_500) }))<null>(),
  /** Answers a question of the draft by its key; null takes the answer back. */
  "intake.answer": command(draf.extend({ kunci: z.string().max(2_500), nilai: z.string().max(500).nullable() }))<null>(),
  /** Takes back the last mending, leaving out, mapping or answer of the draft. Never touches what an import has written. */
  "intake.undo": command(draf)<null>(),
  "intake.redo": command(draf)<null>(),
  /** The rows that were refused or left out, with the reason beside each, as a workbook to give back; also after accepting. */
  "intake.leftovers": job(draf, kalimatKemajuanSisa)<{ readonly nama: string; readonly isi: Uint8Array }>(),
  /** Corrects how a sheet is read: its kind, heading row and which column is which field. Remembered for sheets with the same headings. */
  "intake.map": command(
    draf.extend({
      ...lembar,
      jenis: z.enum(JENIS_DIPETAKAN),
      /** Field name -> column index from 0; a field left out is not read. */
      kolom: z.record(z.string(), z.number().int().min(0).max(16_383)),
      /** Row of the headings, from 1; as recognised when absent. */
      barisJudul: z.number().int().min(1).optional(),
      /** For an ABK sheet: jabatan and unit that it describes; empty text leaves what the sheet says. */
      abk: z.object({ jabatan: text(300), unit: text(300) }).optional(),
    }),
  )<null>(),
  /** Writes the accepted rows as one batch in one transaction; progress and end are seen through `intake.status`. */
  "intake.apply": command(draf)<null>(),
  /** Stops reading or writing; whatever was not committed is gone. */
  "intake.cancel": control(draf)<null>(),
};
