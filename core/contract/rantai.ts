import { z } from "zod";
import type { HasilBerkas, HasilCatatanBerkas, HasilIsi, HasilRantai, HasilTanda, KepalaRantai } from "../rantai/hasil";
import { kalimatKemajuanRantai } from "../text/rantai";
import { berkasField, nothing, requiredText } from "./fields";
import { command, job, query } from "./procedure";

/** When this machine last walked the history, and how far it was whole. */
export interface PeriksaTerakhir {
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
  /** Last step of then. */
  readonly langkah: number;
  readonly utuh: boolean;
}

/** The head of the chain as this machine last saw it, kept beside the data file; `mac` where the data is protected. */
export const catatanRantai = z
  .object({
    bentuk: z.literal(1),
    kepala: z.object({ langkah: z.number().int(), sidik: z.string().length(64), waktu: z.string() }).readonly(),
    /** Null since a snapshot took the place of what was checked. */
    periksa: z.object({ waktu: z.string(), langkah: z.number().int(), utuh: z.boolean() }).readonly().nullable(),
    /** Whether an earlier note was not as this program wrote it, and nobody has said yet that she knows. */
    takSah: z.boolean(),
    mac: z.string().nullable(),
  })
  .readonly();
export type CatatanRantai = z.output<typeof catatanRantai>;

/** What a check of the history found. */
export interface HasilPeriksa {
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
  readonly rantai: HasilRantai;
  readonly isi: HasilIsi;
  /** The records of the files that were written. */
  readonly berkas: HasilCatatanBerkas;
  /** Whether nothing at all was found. */
  readonly utuh: boolean;
  /** A head that this machine kept and that the history does not hold any more; null when there is none. */
  readonly kepalaHilang: { readonly langkah: number; readonly waktu: string } | null;
  /** Whether the heads that were kept beside the data file are not as this program wrote them. */
  readonly catatanTakSah: boolean;
}

export const rantaiProcedures = {
  /** The last step of now, and the last check on this machine; null for what there is none of. */
  "rantai.keadaan": query(nothing)<{ readonly kepala: KepalaRantai | null; readonly terakhir: PeriksaTerakhir | null }>(),
  /** Everybody who did a step, by name. */
  "rantai.pelaku": query(nothing)<readonly string[]>(),
  /** Walks the history from its first step, and holds the rows of now against it. */
  "rantai.periksa": job(z.object({}), kalimatKemajuanRantai)<HasilPeriksa>(),
  /** Takes the present history for the one to go on from, by somebody who knows what was found: a lost head, a note that was changed. Why stands in the history. */
  "rantai.akui": command(z.object({ alasan: requiredText(200) }))<null>(),
  /** Whether a file is one that was written from this data, and from which state of it. */
  "rantai.berkas": query(berkasField)<HasilBerkas>(),
  /** Whether a printed mark is one of this history. */
  "rantai.tanda": query(z.object({ tanda: requiredText(80) }))<HasilTanda>(),
};
