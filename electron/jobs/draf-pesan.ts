import { AppError, type ErrorCode, type ErrorData } from "../../core/errors";
import type { DrafImpor, TahapDraf } from "./draf";

/** Methods of a draft that are asked across the thread. */
export type MetodeDraf = Exclude<keyof DrafImpor, "status" | "siap" | "tutup">;

/** An error on its way between threads, where classes get lost. */
export interface GalatTerkirim {
  readonly code: ErrorCode;
  readonly data: ErrorData;
}

export interface PesanKePekerja {
  readonly nomor: number;
  readonly metode: MetodeDraf;
  readonly permintaan: unknown;
}

type TahapTerkirim = Exclude<TahapDraf, { tahap: "gagal" }> | { readonly tahap: "gagal"; readonly galat: GalatTerkirim };

export type PesanDariPekerja =
  | { readonly jenis: "tahap"; readonly tahap: TahapTerkirim }
  /** A file is about to be read; null: all are. */
  | { readonly jenis: "membaca"; readonly nomor: number | null }
  | { readonly jenis: "jawaban"; readonly nomor: number; readonly hasil: unknown }
  | { readonly jenis: "galat"; readonly nomor: number; readonly galat: GalatTerkirim };

export function kirimGalat(galat: unknown): GalatTerkirim {
  return galat instanceof AppError ? { code: galat.code, data: galat.data } : { code: "internal", data: {} };
}

export function terimaGalat({ code, data }: GalatTerkirim): AppError {
  return new AppError(code, data);
}

export function kirimTahap(tahap: TahapDraf): TahapTerkirim {
  return tahap.tahap === "gagal" ? { tahap: "gagal", galat: kirimGalat(tahap.galat) } : tahap;
}

export function terimaTahap(tahap: TahapTerkirim): TahapDraf {
  return tahap.tahap === "gagal" ? { tahap: "gagal", galat: terimaGalat(tahap.galat) } : tahap;
}
