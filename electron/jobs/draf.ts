import type { AppError } from "../../core/errors";
import type { TempatLembar } from "../../core/intake/draf";
import type { KeadaanData, PemetaanTersimpan } from "../../core/intake/keadaan";
import type { JenisLembar } from "../../core/intake/jenis-lembar";
import type { RingkasanBerkas } from "../../core/intake/pratinjau";
import type { Pertanyaan } from "../../core/intake/pertanyaan";
import type { HalamanBaris, PermintaanHalaman, SisaLembar } from "../../core/intake/tampilan";
import type { DampakImpor, RencanaTulis } from "../../core/intake/rencana";

/** A file as the user gave it. */
export interface BerkasMasuk {
  readonly nama: string;
  readonly isi: Uint8Array;
  /** The sentence for a file whose reading had to be stopped: it is shown in place of the sheets, and not tried again. */
  readonly galat?: string | undefined;
}

/** What a draft needs to begin. */
export interface BahanDraf {
  readonly berkas: readonly BerkasMasuk[];
  readonly keadaan: KeadaanData;
  readonly pemetaan: readonly PemetaanTersimpan[];
}

/** Where a draft stands. A file that cannot be read does not fail the draft: its summary carries the sentence. */
export type TahapDraf =
  | { readonly tahap: "membaca"; readonly berkas: string; readonly keBerapa: number; readonly dari: number; readonly persen: number }
  | { readonly tahap: "siap" }
  | { readonly tahap: "gagal"; readonly galat: AppError };

export interface PermintaanPetakan extends TempatLembar {
  readonly jenis: JenisLembar;
  readonly kolom: Readonly<Record<string, number>>;
  /** Row of the headings, from 1; as recognised when absent. */
  readonly barisJudul?: number | undefined;
  /** For an ABK sheet: the jabatan and unit that it describes, where its own head block does not say so or says it wrongly. */
  readonly abk?: { readonly jabatan: string; readonly unit: string } | undefined;
}

/** The draft in counts, problems and questions. */
export interface RingkasanDraf {
  readonly berkas: readonly RingkasanBerkas[];
  readonly dampak: DampakImpor;
  readonly pertanyaan: readonly Pertanyaan[];
  /** What can be taken back and done again, in words; null when nothing can. */
  readonly dapatKembali: string | null;
  readonly dapatUlang: string | null;
}

/**
 * An import before it is accepted: the files as read, the analyst's corrections, and the judgement of both against the data
 * file. Lives in a worker thread under the desktop and browser hosts, in the process itself for the command line.
 * After `siap()` every method answers from the finished judgement; before it they reject with `previewNotReady`.
 */
export interface DrafImpor {
  /** Latest known stage, without waiting. */
  status(): TahapDraf;
  /** Resolves when the draft can be asked; rejects with the AppError that stopped it. */
  siap(): Promise<void>;
  ringkasan(): Promise<RingkasanDraf>;
  baris(permintaan: PermintaanHalaman): Promise<HalamanBaris>;
  /** Mends one cell (`sel` such as B7); empty text clears it. */
  perbaiki(permintaan: TempatLembar & { readonly sel: string; readonly nilai: string }): Promise<void>;
  keluarkan(permintaan: TempatLembar & { readonly baris: readonly number[]; readonly keluarkan: boolean }): Promise<void>;
  /** Leaves all rows of a group of problems out, or takes them back in. */
  keluarkanKelompok(permintaan: TempatLembar & { readonly kelompok: string }): Promise<void>;
  petakan(permintaan: PermintaanPetakan): Promise<void>;
  /** Answers a question by its key; null takes the answer back. */
  jawab(permintaan: { readonly kunci: string; readonly nilai: string | null }): Promise<void>;
  /** Takes the last change of the draft back, and does it again. */
  kembali(): Promise<void>;
  ulangi(): Promise<void>;
  /** Rows that accepting would leave, with their reasons. */
  sisa(): Promise<readonly SisaLembar[]>;
  /** Judges the same files and corrections against a newer state of the data file. */
  segarkan(keadaan: KeadaanData): Promise<void>;
  /** What accepting would write. Rejects with `nothingToApply` when that is nothing. */
  rencana(): Promise<RencanaTulis>;
  /** Ends the draft and frees its memory, also while it is still reading. */
  tutup(): Promise<void>;
}
