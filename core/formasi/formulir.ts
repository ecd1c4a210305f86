import type { JejakBaris } from "../abk/jejak";
import type { ProfilAbk } from "../abk/profil";

/** Unit in which a form prints norms and effective time. */
export const SATUAN_FORMULIR = ["menit", "jam"] as const;
export type SatuanFormulir = (typeof SATUAN_FORMULIR)[number];

/** Jabatan that one workbook or one print takes: a sheet each. */
export const FORMULIR_TERBANYAK = 1_000;

const MENIT_PER_JAM = 60;

/** A time in minutes in the unit of the form; norms and effective times alike, so that the need stays the same. */
export function dalamSatuan(menit: number, satuan: SatuanFormulir): number {
  return satuan === "jam" ? menit / MENIT_PER_JAM : menit;
}

/**
 * Column 6 of the form: results in the time that column 5 states, which is the year under conversion A and the row's own period
 * under B. [formulir-abk]: column 7 = column 4 x column 6 : column 5.
 */
export function volumeFormulir(baris: JejakBaris, { konversi }: Pick<ProfilAbk, "konversi">): number {
  return konversi === "perPeriode" ? baris.volume : baris.volumeSetahun;
}

/** A volume or norm as it is counted: three decimals. What is printed must give the printed workload when it is computed again. */
export function sepertiDihitung(ukuran: number): number {
  return Math.round(ukuran * 1_000) / 1_000;
}
