import { z } from "zod";
import type { NamaTabel } from "../baris/semua";
import type { KodeLangkah } from "../text/langkah";
import { id, nothing } from "./fields";
import { command, query } from "./procedure";

/** One step of work as the history lists it. */
export interface LangkahRingkas {
  readonly id: string;
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
  readonly pelaku: string;
  readonly jenis: "ubah" | "impor" | "urung" | "ulang";
  readonly kode: KodeLangkah;
  /** The step in words, ready to show. */
  readonly kalimat: string;
  readonly keadaan: "berlaku" | "dibatalkan";
  readonly jumlahPerubahan: number;
}

/** One row changed by a step, with the fields old -> new. */
export interface PerubahanBaris {
  readonly tabel: NamaTabel;
  readonly barisId: string;
  /** What the row is called; empty when it has no name. */
  readonly sebutan: string;
  /** Address of the page on which the row stands; null when it is gone or no page shows it. */
  readonly buka: string | null;
  readonly aksi: "tambah" | "ubah" | "hapus";
  /** Fields in words; null for an empty one. */
  readonly isian: readonly { readonly nama: string; readonly label: string; readonly lama: string | null; readonly baru: string | null }[];
}

/** What undoing a step did: rows put back, and rows kept because somebody edited them since. */
export interface HasilUrung {
  readonly langkah: LangkahRingkas;
  readonly dikembalikan: number;
  readonly dipertahankan: readonly string[];
}

export const historyProcedures = {
  /** Steps, newest first; of one kind only when `jenis` says so. */
  "history.list": query(
    z.object({
      lewati: z.number().int().min(0).default(0),
      jumlah: z.number().int().min(1).max(500).default(100),
      jenis: z.enum(["ubah", "impor", "urung", "ulang"]).nullable().default(null),
    }),
  )<{
    readonly langkah: readonly LangkahRingkas[];
    readonly total: number;
  }>(),
  "history.detail": query(z.object({ id }))<readonly PerubahanBaris[]>(),
  /** Undoes the latest step still in force. */
  "history.undo": command(nothing)<HasilUrung>(),
  /** Redoes the step undone last, unless other work followed. */
  "history.redo": command(nothing)<HasilUrung>(),
  /** Undoes one named step or import batch, whatever came after it; rows edited since are kept. */
  "history.revert": command(z.object({ id }))<HasilUrung>(),
};
