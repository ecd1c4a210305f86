import type { IsiSel } from "../../intake/lembar";
import type { PerabotPresensi, TataLetak } from "./bacaan";
import type { PetaKolom } from "./kolom";
import { DeretAngka } from "./tampungan";

/** What a sheet was found to be, as it is gathered. */
export interface LembarDikumpulkan {
  readonly nama: string;
  readonly tersembunyi: boolean;
  tataLetak: TataLetak | null;
  baris: number;
  readonly perabot: Partial<Record<PerabotPresensi, number>>;
  /** Texts above the headings, in which a month may be named. */
  readonly judul: string[];
  /** Grids of other months further down, each from the row of its headings on, with the texts above these. */
  readonly blok: { readonly baris: number; readonly judul: readonly string[] }[];
  /** Whether arrivals and departures of the grid stand apart, in rows or columns of their own. */
  berpasangan: boolean;
  /** Whether the days of its headings run over the end of a month without naming it. */
  geser: boolean;
  kolom: PetaKolom["kolom"];
}

/** Columns of the raw rows that were gathered; each holds numbers of cells in `sel`. */
export interface BarisDikumpulkan {
  readonly lembar: DeretAngka;
  readonly nomor: DeretAngka;
  readonly kolom: DeretAngka;
  readonly nip: DeretAngka;
  readonly nama: DeretAngka;
  /** Cell of the day; in a grid the day of the month below zero, with `GESER_BULAN` more in the month after that of the sheet. */
  readonly tanggal: DeretAngka;
  readonly masuk: DeretAngka;
  readonly keluar: DeretAngka;
  readonly kode: DeretAngka;
  readonly keterangan: DeretAngka;
  readonly terlambat: DeretAngka;
  readonly pulangCepat: DeretAngka;
}

/** What tells the days of the following month apart in a grid whose days run over the end of a month. */
export const GESER_BULAN = 100;

/** Columns with nothing in them yet. */
export function kumpulanKosong(): BarisDikumpulkan {
  const deret = (): DeretAngka => new DeretAngka();
  return {
    lembar: deret(),
    nomor: deret(),
    kolom: deret(),
    nip: deret(),
    nama: deret(),
    tanggal: deret(),
    masuk: deret(),
    keluar: deret(),
    kode: deret(),
    keterangan: deret(),
    terlambat: deret(),
    pulangCepat: deret(),
  };
}

/** The days of people as they are put together, with none in it yet: their gathered row, clocks, and whether they were taken back. */
export function hariKosong(): Readonly<Record<"petak" | "orang" | "hari" | "kode" | "masuk" | "keluar" | "pindai" | "batal", DeretAngka>> {
  const deret = (): DeretAngka => new DeretAngka();
  return {
    petak: deret(),
    orang: deret(),
    hari: deret(),
    kode: deret(),
    masuk: deret(),
    keluar: deret(),
    pindai: deret(),
    batal: deret(),
  };
}

/** A sheet of which no row was read yet. */
export function lembarKosong(nama: string, tersembunyi: boolean): LembarDikumpulkan {
  return {
    nama,
    tersembunyi,
    tataLetak: null,
    baris: 0,
    perabot: {},
    judul: [],
    blok: [],
    berpasangan: false,
    geser: false,
    kolom: {},
  };
}

/** One gathered cell or row before its cells are numbered. */
export type Petak = Omit<{ readonly [K in keyof BarisDikumpulkan]: IsiSel | undefined }, "lembar" | "nomor" | "kolom">;
