import type { TabelDiselamatkan } from "../selamat/hasil";
import { nothing } from "./fields";
import { command, query } from "./procedure";

/** A data file that could not be opened, and the ways on. */
export interface KeadaanDarurat {
  /** What is the matter, in words. */
  readonly pesan: string;
  /** Where the file lies. */
  readonly berkas: string;
  /** Whether there is a file, which stays as it is. */
  readonly ada: boolean;
  /** Whether its content is damaged, so that salvaging is offered. */
  readonly rusak: boolean;
  /** Whether a snapshot may take its place: its content is damaged, or it is gone. */
  readonly gantikan: boolean;
  /** The latest snapshot that is whole; null when there is none. */
  readonly cadangan: {
    readonly dibuat: string;
    readonly pegawai: number;
    readonly jabatan: number;
    readonly langkah: number;
  } | null;
  /** A later snapshot, or the only one, of another time or computer, which its own password opens; null when there is none. */
  readonly berkunci: { readonly tempat: "sini" | "kedua"; readonly nama: string; readonly dibuat: string } | null;
  /** Whether the file is whole and only its key file is gone. */
  readonly kunciHilang: boolean;
  /** The key file that a snapshot carries, when the data file has lost its own: where it is and when the snapshot was taken. */
  readonly kunci: { readonly berkas: string; readonly dibuat: string } | null;
}

/** A salvage in words. */
export interface HasilDarurat {
  /** Where the damaged file is kept, as it was. */
  readonly lama: string;
  readonly kalimat: readonly string[];
  readonly tabel: readonly (TabelDiselamatkan & { readonly nama: string })[];
}

export const daruratProcedures = {
  /** Why no data file is open; null while one is, or while it is only locked. */
  "darurat.keadaan": query(nothing)<KeadaanDarurat | null>(),
  /** Tries once more to open the file, after its user did something about it. */
  "darurat.cobaLagi": command(nothing, "pembaca")<null>(),
  /**
   * Puts what can be read of the damaged file in its place and opens it; the damaged one is kept under a dated name.
   *
   * @throws AppError salvageImpossible, diskFull; the file is as it was then
   */
  "darurat.selamatkan": command(nothing)<HasilDarurat>(),
  /** Lays the key file of the latest snapshot beside the data file that has lost its own. @throws AppError notFound, and what opening refuses */
  "darurat.kunci": command(nothing, "pembaca")<null>(),
  /** Puts the latest snapshot in the place of the damaged or missing file, which is kept under a dated name. @throws AppError notFound, diskFull */
  "darurat.cadangan": command(nothing)<{ readonly lama: string }>(),
};
