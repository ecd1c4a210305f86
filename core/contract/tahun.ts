import { z } from "zod";
import type { ProfilAbk } from "../abk/profil";
import { JENIS_TAHUN, TAHUN_TERAKHIR, TAHUN_TERAWAL, type TahunKantor, type VolumeTahun } from "../abk/tahun";
import { VOLUME_TERBESAR } from "../abk/tugas";
import type { PlainDate } from "../date";
import type { KebutuhanTahunan } from "../formasi/kebutuhan-tahunan";
import type { TugasBaris } from "./abk";
import { hinggaPerseribu, id, nothing, plainDateField, revision, text } from "./fields";
import { command, query } from "./procedure";

/** Need over the years under the profile in force, beside the bezetting as at a day. */
export interface KebutuhanLimaTahun extends KebutuhanTahunan {
  readonly profil: ProfilAbk;
  readonly per: PlainDate;
}

/** A task with its volumes by year. */
export interface TugasBertahun {
  readonly tugas: TugasBaris;
  readonly volume: readonly VolumeTahun[];
}

/** A year that can be planned. */
export const nomorTahun = z.number().int().min(TAHUN_TERAWAL).max(TAHUN_TERAKHIR);
const tahun = z.string().regex(/^20[2-9]\d$/);

export const tahunProcedures = {
  "tahun.list": query(nothing)<readonly TahunKantor[]>(),
  /** Marks a year as one with or without stages of an election; `jenis: null` takes the mark away. */
  "tahun.save": command(
    z.object({ id: tahun, revision: revision.nullable(), jenis: z.enum(JENIS_TAHUN).nullable(), catatan: text(300).default("") }),
  )<null>(),
  /** Tasks of one jabatan with their volumes by year. */
  "volumeTahun.list": query(z.object({ jabatanId: id }))<readonly TugasBertahun[]>(),
  /** Sets volumes by year in one step; `volume: null` returns a task to its volume of the ABK. */
  "volumeTahun.save": command(
    z.object({
      jabatanId: id,
      volume: z
        .array(
          z.object({
            tugasId: id,
            berlakuUntuk: z.union([z.enum(JENIS_TAHUN), tahun]),
            revision: revision.nullable(),
            volume: hinggaPerseribu(VOLUME_TERBESAR).nullable(),
          }),
        )
        .min(1)
        .max(5_000),
    }),
  )<null>(),
  /** Need of every jabatan over five years from `mulai` (next year when absent), with its peak. */
  "kebutuhan.lima": query(z.object({ mulai: nomorTahun.optional(), per: plainDateField.optional() }))<KebutuhanLimaTahun>(),
};
