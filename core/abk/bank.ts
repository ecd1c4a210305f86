import type { AsalNorma } from "./tugas";

/** A standard norm that the office keeps to pick from. One for each wording of a task. */
export interface BankTugas {
  readonly id: string;
  readonly uraian: string;
  readonly satuanHasil: string;
  readonly normaWaktuMenit: number;
  readonly asalNorma: AsalNorma;
  /** Where the norm comes from: a regulation, a measurement, an agreement. */
  readonly sumber: string;
  readonly revision: number;
}

/** Whether a norm in use departs from the bank's, at the three decimals that count. */
export function normaMenyimpang(dipakaiMenit: number, bankMenit: number): boolean {
  return Math.round(dipakaiMenit * 1_000) !== Math.round(bankMenit * 1_000);
}

/** Longest source of a standard norm, in characters. */
export const PANJANG_SUMBER = 300;
