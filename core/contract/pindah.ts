import { z } from "zod";
import type { SlotTampak } from "../kunci/slot";
import { caraMasaItu } from "./cadangan";
import { requiredText, text } from "./fields";
import { command, query } from "./procedure";

/** A package that was written for another computer. */
export interface PaketPindah {
  readonly folder: string;
  readonly pegawai: number;
  readonly jabatan: number;
  readonly langkah: number;
}

/** Data of another computer that was found in a folder. */
export interface SumberPindah {
  /** Within the folder that was looked through. */
  readonly nama: string;
  /** UTC moment, ISO 8601. */
  readonly dibuat: string;
  readonly pegawai: number;
  readonly jabatan: number;
  readonly langkah: number;
  /** Who can open it; none where it is not protected. */
  readonly slot: readonly SlotTampak[];
}

/** A folder that the desktop asked for, or one that was typed. */
const tempat = z.object({ pegangan: z.string().max(100).nullable().default(null), folder: text(500).default("") });

export const pindahProcedures = {
  /** Writes the data, its key file, what else the new computer needs and what to do there into a folder, and opens what it wrote. @throws AppError cadanganGagal, cadanganDitolak */
  "pindah.keluar": command(tempat)<PaketPindah>(),
  /** The data of another computer in a folder, as a package, as snapshots or as a data file with its key file; the latest first. @throws AppError cadanganGagal */
  "pindah.cari": query(tempat)<readonly SumberPindah[]>(),
  /**
   * Brings such data into the place of a file in which nothing was done yet, with its own protection, and opens it with what opened it there.
   *
   * @throws AppError pindahTerisi, cadanganDitolak, databaseNewer, cadanganGagal, sandiSalah, tungguSandi, pemulihanSalah, slotLama, berkasKunciRusak; nothing
   * has changed then
   */
  "pindah.masuk": command(tempat.extend({ nama: requiredText(300), cara: caraMasaItu.nullable() }))<null>(),
};
