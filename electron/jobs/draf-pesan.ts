import { AppError, failureOf, type Failure } from "../../core/errors";
import type { DrafImpor, TahapDraf } from "./draf";

/** Methods of a draft that are asked across the thread. */
export type MetodeDraf = Exclude<keyof DrafImpor, "status" | "siap" | "tutup">;

export interface PesanKePekerja {
  readonly nomor: number;
  readonly metode: MetodeDraf;
  readonly permintaan: unknown;
}

type TahapTerkirim = Exclude<TahapDraf, { tahap: "gagal" }> | { readonly tahap: "gagal"; readonly galat: Failure };

export type PesanDariPekerja =
  | { readonly jenis: "tahap"; readonly tahap: TahapTerkirim }
  /** A file is about to be read; null: all are. */
  | { readonly jenis: "membaca"; readonly nomor: number | null }
  | { readonly jenis: "jawaban"; readonly nomor: number; readonly hasil: unknown }
  | { readonly jenis: "galat"; readonly nomor: number; readonly galat: Failure };

export function kirimTahap(tahap: TahapDraf): TahapTerkirim {
  return tahap.tahap === "gagal" ? { tahap: "gagal", galat: failureOf(tahap.galat) } : tahap;
}

export function terimaTahap(tahap: TahapTerkirim): TahapDraf {
  return tahap.tahap === "gagal" ? { tahap: "gagal", galat: AppError.of(tahap.galat) } : tahap;
}
