import { z } from "zod";
import { JENIS_PENUGASAN, type Penugasan } from "../pegawai/penugasan";
import { id, nothing, revision } from "./fields";
import { command, query } from "./procedure";

/** An acting or second post with the names that a page shows. */
export interface PenugasanBaris extends Penugasan {
  /** Full name of the person, with titles. */
  readonly pegawai: string;
  readonly jabatan: string;
  readonly unit: string;
}

export const penugasanProcedures = {
  /** Every post beside somebody's own (Plt., Plh., rangkap). None of them counts in bezetting. */
  "penugasan.list": query(nothing)<readonly PenugasanBaris[]>(),
  /** Gives a person a post beside her own; refused for her own jabatan and for the same post twice. */
  "penugasan.add": command(z.object({ pegawaiId: id, jabatanId: id, jenis: z.enum(JENIS_PENUGASAN) }))<null>(),
  "penugasan.remove": command(z.object({ id, revision }))<null>(),
};
