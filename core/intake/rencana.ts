import type { Ingatan } from "../ingatan";
import type { Jabatan, Unit } from "../jabatan/jabatan";
import type { Pegawai } from "../pegawai/pegawai";
import type { Penugasan } from "../pegawai/penugasan";
import type { PemetaanTersimpan, TugasTersimpan } from "./keadaan";

/** How the temporary key of a row that a plan adds begins. No id begins so. */
export const AWALAN_KUNCI_BARU = "baru:";

/** A row to add. `indukId`, `unitId` and `jabatanId` in it hold an id, or the `kunci` of a row that this same plan adds before it. */
export interface BarisTambah<T> {
  readonly kunci: string;
  readonly isi: Omit<T, "id" | "revision">;
}

/** A row to change: only the fields that differ, and the revision that was seen. References as in `BarisTambah`. */
export interface BarisUbah<T> {
  readonly id: string;
  readonly revision: number;
  readonly isi: Partial<Omit<T, "id" | "revision">>;
}

export interface RencanaTabel<T> {
  readonly tambah: readonly BarisTambah<T>[];
  readonly ubah: readonly BarisUbah<T>[];
}

/**
 * Everything that accepting a draft writes, in the order in which it must be written: unit, jabatan, tugas, pegawai; within a
 * table first `tambah` (a parent stands before its children), then `ubah`. An import never removes a row.
 */
export interface RencanaTulis {
  readonly unit: RencanaTabel<Unit>;
  readonly jabatan: RencanaTabel<Jabatan>;
  readonly tugas: RencanaTabel<TugasTersimpan>;
  readonly pegawai: RencanaTabel<Pegawai>;
  /** `pegawaiId` and `jabatanId` in it hold an id or a `kunci`. */
  readonly penugasan: RencanaTabel<Penugasan>;
  /** Answers to keep for later imports; `nilai` of an alias holds an id or a `kunci`. */
  readonly ingatan: readonly Ingatan[];
  /** Corrected column mappings to remember. */
  readonly pemetaan: readonly PemetaanTersimpan[];
}

/** The row that a reference means once the keys of the added rows have become ids. */
export function rujukanNyata(rujukan: string | null, idMenurutKunci: ReadonlyMap<string, string>): string | null {
  return rujukan === null ? null : (idMenurutKunci.get(rujukan) ?? rujukan);
}
