import { z } from "zod";
import type { JejakKebutuhan } from "../abk/jejak";
import type { ProfilAbk } from "../abk/profil";
import { FORMULIR_TERBANYAK, SATUAN_FORMULIR } from "../formasi/formulir";
import { KERTAS } from "../formasi/kertas";
import type { RekapJabatan } from "../formasi/rekap";
import type { Kantor } from "../kantor";
import { id, plainDateField } from "./fields";
import { command, query } from "./procedure";

/** The jabatan whose forms are wanted; all of the office when absent. */
const pilihan = { jabatan: z.array(id).min(1).max(FORMULIR_TERBANYAK).optional(), per: plainDateField.optional() };

/** Forms ABK as they are printed. */
export interface FormulirAbk {
  readonly kantor: Kantor;
  readonly profil: ProfilAbk;
  readonly per: string;
  readonly contoh: boolean;
  readonly jabatan: readonly { readonly rekap: RekapJabatan; readonly jejak: JejakKebutuhan }[];
}

export const formulirProcedures = {
  /** The forms of the chosen jabatan in the order of the office, for printing. */
  "formulir.get": query(z.object(pilihan))<FormulirAbk>(),
  /** The same as a workbook: recap and a sheet for each jabatan, read back and compared. `pekerjaan` names the work, so that its progress can be asked. */
  "formulir.export": query(
    z.object({
      ...pilihan,
      satuan: z.enum(SATUAN_FORMULIR).default("menit"),
      kertas: z.enum(KERTAS).optional(),
      pekerjaan: id.optional(),
    }),
  )<{ readonly nama: string; readonly isi: Uint8Array }>(),
  /** How far a long answer is; null when it has not begun or has ended. */
  "pekerjaan.status": query(z.object({ pekerjaan: id }))<{ readonly selesai: number; readonly dari: number } | null>(),
  /** Stops a long answer at its next step. */
  "pekerjaan.batal": command(z.object({ pekerjaan: id }))<null>(),
};
