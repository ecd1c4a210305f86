import { AppError, failureOf, type Failure } from "../../core/errors";
import type { TahapDraf } from "./draf";

type TahapTerkirim = Exclude<TahapDraf, { tahap: "gagal" }> | { readonly tahap: "gagal"; readonly galat: Failure };

/** What a draft tells of itself across the thread. */
export type KabarDraf =
  | { readonly jenis: "tahap"; readonly tahap: TahapTerkirim }
  /** A file is about to be read; null: all are. */
  | { readonly jenis: "membaca"; readonly nomor: number | null };

export function kirimTahap(tahap: TahapDraf): TahapTerkirim {
  return tahap.tahap === "gagal" ? { tahap: "gagal", galat: failureOf(tahap.galat) } : tahap;
}

export function terimaTahap(tahap: TahapTerkirim): TahapDraf {
  return tahap.tahap === "gagal" ? { tahap: "gagal", galat: AppError.of(tahap.galat) } : tahap;
}
