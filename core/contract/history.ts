import { z } from "zod";
import type { NamaTabel } from "../baris/semua";
import type { KodeLangkah } from "../text/kode-langkah";
import { id, nothing } from "./fields";
import { command, query } from "./procedure";

/** One step of work as the history lists it. */
export interface LangkahRingkas {
  readonly id: string;
  /** Its place in the history: later steps have higher numbers. */
  readonly nomor: number;
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
  readonly pelaku: string;
  readonly jenis: "ubah" | "impor" | "urung" | "ulang";
  readonly kode: KodeLangkah;
  /** The step in words, ready to show. */
  readonly kalimat: string;
  /** An undoing or a redoing holds until the step that it was about is undone or redone once more. */
  readonly keadaan: "berlaku" | "dibatalkan";
  /** What can be done by the name of this step, or of the one that it undid or redid; null for the first content of a file. */
  readonly dapat: "batal" | "ulang" | null;
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
  /** Names, one for each change that was left alone. */
  readonly dipertahankan: readonly string[];
  /** Where to look: the first rows put back with the columns that changed; no columns for a row that came or went. */
  readonly berubah: readonly { readonly tabel: NamaTabel; readonly barisId: string; readonly kolom: readonly string[] }[];
}

/** So many rows of one table that would come, change or go. */
export interface HitunganBaris {
  readonly tabel: NamaTabel;
  readonly aksi: "tambah" | "ubah" | "hapus";
  readonly jumlah: number;
}

/** What undoing or redoing a step would do if it were done now. */
export interface PratinjauUrung {
  readonly langkah: LangkahRingkas;
  readonly arah: "batal" | "ulang";
  readonly hitungan: readonly HitunganBaris[];
  /** Names of the rows that would be left alone, because somebody changed them since or uses them, each once. */
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
  /** What Ctrl+Z and Ctrl+Y would take in a place of the window. */
  "history.here": query(z.object({ tempat: z.string().max(200) }))<{
    readonly urung: LangkahRingkas | null;
    readonly ulang: LangkahRingkas | null;
  }>(),
  /** Undoes the latest step in force of the place that asks. Nothing of any other place, and nothing that only Riwayat takes back. */
  "history.undo": command(nothing)<HasilUrung>(),
  /** Redoes the step of the place that asks which was undone last, unless other work followed in that place. */
  "history.redo": command(nothing)<HasilUrung>(),
  /** What `history.revert` or `history.repeat` of a step would do, found by trying it and taking it all back. */
  "history.preview": query(z.object({ id }))<PratinjauUrung>(),
  /**
   * Undoes one named step or import batch, whatever came after it; rows edited since are kept. The name of an undoing or redoing stands
   * for the step that it was about.
   */
  "history.revert": command(z.object({ id }))<HasilUrung>(),
  /** Does a step again that was undone, whatever came after it, by its own name or that of its undoing. */
  "history.repeat": command(z.object({ id }))<HasilUrung>(),
};
