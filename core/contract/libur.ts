import { z } from "zod";
import { JENIS_LIBUR, type HariLibur } from "../abk/kalender";
import { PANJANG_NAMA_LIBUR } from "../intake/libur";
import { id, nothing, plainDateField, requiredText, revision } from "./fields";
import { command, query } from "./procedure";

export interface HariLiburTersimpan extends HariLibur {
  readonly id: string;
  readonly revision: number;
}

/** What a list of days did to the calendar. */
export interface HasilTambahLibur {
  readonly tambah: number;
  readonly ubah: number;
  readonly tetap: number;
}

const hari = z.object({ tanggal: plainDateField, nama: requiredText(PANJANG_NAMA_LIBUR), jenis: z.enum(JENIS_LIBUR) });

export const liburProcedures = {
  /** Every holiday of every year, by date. */
  "libur.list": query(nothing)<readonly HariLiburTersimpan[]>(),
  /** Changes one day. */
  "libur.save": command(hari.extend({ id, revision }))<null>(),
  /** Adds days in one step; a date that is already there takes the new name and kind. */
  "libur.add": command(z.object({ hari: z.array(hari).min(1).max(1_000) }))<HasilTambahLibur>(),
  "libur.remove": command(z.object({ hari: z.array(z.object({ id, revision })).min(1).max(1_000) }))<null>(),
};
