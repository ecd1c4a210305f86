import { useState } from "react";
import { isTerbuka } from "../../../core/norma/temuan";
import type { Pembenaran } from "../../../core/contract/norma";

/** A finding that may be justified with a note: what tells it from others, its sentence, and its justification. */
export interface TemuanDibenarkan {
  readonly kunci: string;
  readonly jenis: string;
  readonly kalimat: string;
  readonly pembenaran: Pembenaran | null;
}

/** The finding whose note is being written, and what can be done with justifications. One note at a time. */
export interface SuntinganPembenaran<T extends TemuanDibenarkan> {
  readonly ditulis: T | null;
  readonly mulai: (temuan: T) => void;
  readonly tutup: () => void;
  /** Saves a note for findings as one step. A refusal has been shown as a notice. */
  readonly benarkan: (temuan: readonly T[], catatan: string) => Promise<unknown>;
  readonly bukaLagi: (temuan: T) => void;
  readonly menyimpan: boolean;
  /** Name of the draft of the note of one finding. */
  readonly idDraf: (kunci: string) => string;
}

/** One note at a time, saved and taken back as the page does it. */
export function useSuntinganPembenaran<T extends TemuanDibenarkan>(
  perbuatan: Pick<SuntinganPembenaran<T>, "benarkan" | "bukaLagi" | "menyimpan" | "idDraf">,
): SuntinganPembenaran<T> {
  const [ditulis, setDitulis] = useState<T | null>(null);
  return { ...perbuatan, ditulis, mulai: setDitulis, tutup: () => setDitulis(null) };
}

export const KEADAAN_TEMUAN = ["terbuka", "dibenarkan"] as const;
export type KeadaanTemuan = (typeof KEADAAN_TEMUAN)[number];

/** A finding is silenced as long as its justification speaks of the measures as they are. */
export function keadaanTemuan(temuan: Pick<TemuanDibenarkan, "pembenaran">): KeadaanTemuan {
  return isTerbuka(temuan) ? "terbuka" : "dibenarkan";
}

/**
 * Other findings that the same reason may speak for: open ones of the same kind; for a justified finding those that were justified in the
 * same words.
 */
export function temuanSerupa<T extends TemuanDibenarkan>(temuan: T, semua: readonly T[]): T[] {
  const keadaan = keadaanTemuan(temuan);
  return semua.filter(
    (satu) =>
      satu.kunci !== temuan.kunci &&
      satu.jenis === temuan.jenis &&
      keadaanTemuan(satu) === keadaan &&
      (keadaan === "terbuka" || satu.pembenaran?.catatan === temuan.pembenaran?.catatan),
  );
}
