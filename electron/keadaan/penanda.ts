import { readFileSync, rmSync } from "node:fs";
import { tulisUtuh } from "../cadangan/folder";
import { driverCode } from "../db/driver-errors";

/** What stands beside a data file for as long as it is open. It bears no name. */
export interface Penanda {
  /** UTC moment of the opening. */
  readonly sejak: string;
  /** UTC moment at which the import began that is open; null while none is. */
  readonly impor: string | null;
}

const jalurPenanda = (pathData: string): string => `${pathData}.terbuka`;

/** The mark that a run has left which was not closed; null when there is none. One that cannot be read is a mark all the same. */
export function bacaPenanda(pathData: string): Penanda | null {
  try {
    const terbaca: unknown = JSON.parse(readFileSync(jalurPenanda(pathData), "utf8"));
    const isi = new Map(Object.entries(typeof terbaca === "object" && terbaca !== null ? terbaca : {}));
    const [sejak, impor] = [isi.get("sejak"), isi.get("impor")];
    return { sejak: isWaktu(sejak) ? sejak : new Date(0).toISOString(), impor: isWaktu(impor) ? impor : null };
  } catch (error) {
    if (error instanceof SyntaxError) return { sejak: new Date(0).toISOString(), impor: null };
    if (driverCode(error) === "") throw error;
    return null;
  }
}

function isWaktu(nilai: unknown): nilai is string {
  return typeof nilai === "string" && !Number.isNaN(Date.parse(nilai));
}

/** Writes the mark. A disk that takes nothing more costs nobody the opening: only the sentence after a crash is missing then. */
export function tulisPenanda(pathData: string, penanda: Penanda): void {
  diam(() => tulisUtuh(jalurPenanda(pathData), JSON.stringify({ bentuk: 1, ...penanda })));
}

export function hapusPenanda(pathData: string): void {
  diam(() => rmSync(jalurPenanda(pathData), { force: true }));
}

function diam(kerja: () => void): void {
  try {
    kerja();
  } catch (error) {
    if (driverCode(error) === "") throw error;
  }
}
