import { bacaAngkaIsian, type KolomAngka } from "../../core/abk/isian-tugas";
import { groupBy } from "../../core/group";
import { bentukAngka, kumpulkanBukti, putuskanGaya, tandaLain, type TandaDesimal } from "../../core/text/gaya-angka";
import { formatAngka } from "../../core/text/number";
import type { BarisTugas } from "./tugas-merge";

/** A number of a pasted block: where it was put, and how it was written. */
interface AngkaTempelan {
  readonly id: string;
  readonly kolom: KolomAngka;
  readonly teks: string;
}

/** A pasted block whose numbers have two readings that nothing in it decides between; it stands in the grid read in one of them. */
export interface TempelanTaksa {
  /** A number of the block with two readings, as it was written. */
  readonly contoh: string;
  /** The sign of the decimals by which it has been read. */
  readonly desimal: TandaDesimal;
  readonly angka: readonly AngkaTempelan[];
}

/** Reads one pasted block: how its numbers are written is decided once, from all of them, before the first cell is filled. */
export interface PembacaTempelan {
  /** A column of figures of the block votes; also one that the grid computes for itself. */
  readonly dengar: (nilai: readonly (string | undefined)[]) => void;
  /** The text for the cell of a row, as the grid writes it; what is no number stays as it was written. */
  readonly tulis: (id: string, kolom: KolomAngka, teks: string) => string;
  /** The block is in the grid. Answers what has to be asked about it; null when nothing. */
  readonly selesai: () => TempelanTaksa | null;
}

export function createPembacaTempelan(): PembacaTempelan {
  let suara: string[] = [];
  let gaya: { readonly desimal: TandaDesimal; readonly contoh: string | null } | null = null;
  let angka: AngkaTempelan[] = [];
  return {
    dengar: (nilai) => {
      suara.push(...nilai.filter((satu) => satu !== undefined));
    },
    tulis: (id, kolom, teks) => {
      gaya ??= gayaTempelan(suara);
      angka.push({ id, kolom, teks });
      return teksSel({ kolom, teks }, gaya.desimal);
    },
    selesai: () => {
      const taksa = gaya === null || gaya.contoh === null ? null : { contoh: gaya.contoh, desimal: gaya.desimal, angka };
      suara = [];
      gaya = null;
      angka = [];
      return taksa;
    },
  };
}

/** Undecided blocks are read as the country writes. */
function gayaTempelan(suara: readonly string[]): { readonly desimal: TandaDesimal; readonly contoh: string | null } {
  const bukti = kumpulkanBukti(suara);
  const desimal = putuskanGaya(bukti);
  return desimal === null ? { desimal: "koma", contoh: bukti.contohTaksa } : { desimal, contoh: null };
}

function teksSel({ kolom, teks }: Pick<AngkaTempelan, "kolom" | "teks">, desimal: TandaDesimal): string {
  const nilai = bacaAngkaIsian(kolom, teks, desimal);
  // Two lines of one cell are two numbers: joined by a blank they would pass for one.
  if (nilai === null) return teks.trim().replace(/\s*[\r\n\t]+\s*/gu, "; ");
  // What would round to nothing stays as it is, to be refused.
  return formatAngka(nilai, Math.abs(nilai) < 0.000_5 ? 15 : 3, 0);
}

/** Whether a number with two readings still stands in the grid as it was read, so that the question has a point. */
export function masihTaksa(tempelan: TempelanTaksa, baris: readonly BarisTugas[]): boolean {
  return bacaUlang(tempelan, baris).some((satu, nomor) => satu !== baris[nomor]);
}

/** The rows with the block read in the other way; a cell that was changed since keeps what it holds. */
export function bacaUlang(tempelan: TempelanTaksa, baris: readonly BarisTugas[]): BarisTugas[] {
  const lain = tandaLain(tempelan.desimal);
  const milik = groupBy(tempelan.angka, ({ id }) => id);
  return baris.map((satu) => {
    const ubahan = (milik.get(satu.id) ?? []).flatMap((angka): [KolomAngka, string][] => {
      const semula = teksSel(angka, tempelan.desimal);
      const baru = teksSel(angka, lain);
      return baru !== semula && satu[angka.kolom] === semula ? [[angka.kolom, baru]] : [];
    });
    return ubahan.length === 0 ? satu : { ...satu, ...Object.fromEntries(ubahan) };
  });
}

/** Both questions as one, when the analyst pasted on before answering the first. */
export function gabungkanTempelan(lama: TempelanTaksa | null, baru: TempelanTaksa): TempelanTaksa {
  return lama?.desimal === baru.desimal ? { ...lama, angka: [...lama.angka, ...baru.angka] } : baru;
}

/**
 * A figure of the grid as other programs take it: a plain decimal comma, as grouping dots would make text of it. Three decimals get a
 * fourth: `33,333` alone would be 33333 to a program, or to a paste, that groups with commas.
 */
export function salinAngka(teks: string): string {
  const polos = teks.replaceAll(".", "");
  return bentukAngka(polos)?.jenis === "taksa" ? `${polos}0` : polos;
}
