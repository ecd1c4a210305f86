import { z } from "zod";
import { JENIS_PENUGASAN, type Penugasan } from "../pegawai/penugasan";
import { id, plainDateField, revision, text } from "./fields";
import { command, query } from "./procedure";

/** An acting or second post with the names that a page shows. */
export interface PenugasanBaris extends Penugasan {
  /** Full name of the person, with titles. */
  readonly pegawai: string;
  readonly jabatan: string;
  readonly unit: string;
}

const tanggal = plainDateField.nullable().default(null);

export const penugasanProcedures = {
  /** Every post beside somebody's own (Plt., Plh., rangkap) on a day; today when absent. None of them counts in bezetting. */
  "penugasan.list": query(z.object({ per: plainDateField.optional() }))<readonly PenugasanBaris[]>(),
  /** Gives a person a post beside her own; refused for her own jabatan and for the same post twice. */
  "penugasan.add": command(
    z.object({
      pegawaiId: id,
      jabatanId: id,
      jenis: z.enum(JENIS_PENUGASAN),
      sejak: tanggal,
      sampai: tanggal,
      nomorSk: text(100).default(""),
    }),
  )<null>(),
  "penugasan.remove": command(z.object({ id, revision }))<null>(),
};
