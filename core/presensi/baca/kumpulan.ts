import type { IsiSel } from "../../intake/lembar";
import type { PerabotPresensi, TataLetak } from "./bacaan";
import type { PetaKolom } from "./kolom";
import type { DeretAngka } from "./tampungan";

/** What a sheet was found to be, as it is gathered. */
export interface LembarDikumpulkan {
  readonly nama: string;
  readonly tersembunyi: boolean;
  tataLetak: TataLetak | null;
  baris: number;
  readonly perabot: Partial<Record<PerabotPresensi, number>>;
  /** Texts above the headings, in which a month may be named. */
  readonly judul: string[];
  kolom: PetaKolom["kolom"];
}

/** Columns of the raw rows that were gathered; each holds numbers of cells in `sel`. */
export interface BarisDikumpulkan {
  readonly lembar: DeretAngka;
  readonly nomor: DeretAngka;
  readonly kolom: DeretAngka;
  readonly nip: DeretAngka;
  readonly nama: DeretAngka;
  /** Cell of the day; in a grid the day of the month below zero. */
  readonly tanggal: DeretAngka;
  readonly masuk: DeretAngka;
  readonly keluar: DeretAngka;
  readonly kode: DeretAngka;
  readonly keterangan: DeretAngka;
  readonly terlambat: DeretAngka;
  readonly pulangCepat: DeretAngka;
}

/** One gathered cell or row before its cells are numbered. */
export type Petak = Omit<{ readonly [K in keyof BarisDikumpulkan]: IsiSel | undefined }, "lembar" | "nomor" | "kolom">;
