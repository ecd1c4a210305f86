import type { TeksUnsur } from "./teks-unsur";
import type { UnsurAnjab } from "./unsur";

/** What the wording check may point at, in the order in which it is told. */
export const JENIS_KATA = [
  "tanpaKataKerja",
  "tanpaObjek",
  "tanpaHasil",
  "duaTugas",
  "sisaSalinan",
  "ikhtisarJudul",
  "barisGanda",
  "pengganti",
  "wewenangTugas",
  "tanggungJawabTugas",
] as const;
export type JenisKata = (typeof JENIS_KATA)[number];

/** Where the wording is looked at: the tasks, or an element. */
export type TempatKata = "tugas" | UnsurAnjab;

/** One thing about the wording: what, where, and the words that it is about. It never blocks anything. */
export interface TemuanKata {
  /** Stays the same as long as it is about the same words. */
  readonly kunci: string;
  readonly jenis: JenisKata;
  readonly unsur: TempatKata;
  /** Row of the element, from 0; 0 where it has no rows. */
  readonly baris: number;
  /** Part of the row: `uraian`, `nama`, ... */
  readonly medan: string;
  readonly teks: string;
  /** The words meant, as places in the text; the whole text when null. */
  readonly rentang: readonly [awal: number, akhir: number] | null;
  /** What the sentence names beside: the other row, the foreign name, the second deed. Empty where nothing. */
  readonly sebut: string;
}

/** A finding before it has its place. */
export type IsiTemuanKata = Pick<TemuanKata, "jenis" | "rentang" | "sebut">;

const AWALAN = "kata";

/** The words themselves are part of the key: other words are asked about anew. */
export function kunciKata(jabatanId: string, { unsur, medan, teks }: TeksUnsur, jenis: JenisKata): string {
  return [AWALAN, jenis, jabatanId, unsur, medan, teks].join(":");
}

/** How the keys of findings of a kind begin. */
export function awalanKunciKata(jenis: string): string {
  return `${AWALAN}:${jenis}:`;
}

/** What a key is about; null for what is no key of a wording. */
export function bacaKunciKata(kunci: string): { readonly jenis: JenisKata; readonly jabatanId: string } | null {
  const [awalan, kode, jabatanId] = kunci.split(":");
  const jenis = JENIS_KATA.find((satu) => satu === kode);
  return awalan !== AWALAN || jenis === undefined || jabatanId === undefined ? null : { jenis, jabatanId };
}
