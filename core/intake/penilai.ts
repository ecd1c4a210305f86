import { nilaiSemuaAnjab, nilaiSemuaSiasn } from "./anjab/nilai-anjab";
import type { JenisDibaca } from "./jenis-lembar";
import type { LembarDraf } from "./lembar-draf";
import { nilaiSemuaJabatan } from "./nilai-jabatan";
import { nilaiSemuaPegawai } from "./nilai-pegawai";
import { nilaiSemuaAbk } from "./nilai-semua-abk";
import type { LembarDinilai, Penilaian } from "./penilaian";

/** Judges all sheets of one kind in an import together; what they would write goes into `Penilaian.tulis` and its office. */
type Penilai = (lembar: readonly LembarDraf[], penilaian: Penilaian) => ReadonlyMap<LembarDraf, LembarDinilai>;

/**
 * The judge of every kind of sheet, in the order in which they judge: lists of units and peta jabatan come first, then people, then ABK, then informasi jabatan, so
 * that a unit or jabatan that several files name is made once and holders can be compared with the people of the same import.
 */
export const PENILAI: Readonly<Record<JenisDibaca, Penilai>> = {
  jabatan: nilaiSemuaJabatan,
  pegawai: nilaiSemuaPegawai,
  abk: nilaiSemuaAbk,
  anjab: nilaiSemuaAnjab,
  siasn: nilaiSemuaSiasn,
};

export const URUTAN_NILAI = Object.keys(PENILAI) as readonly JenisDibaca[];
