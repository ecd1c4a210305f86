import { BULAT, teksAngka, type Bentuk } from "./angka";
import { kunciBatang } from "./grafik";
import type { Bagian, Kolom, Naskah } from "./naskah";
import type { Rumus } from "./rumus";
import { nilaiSel, type Sel } from "./sel";

/** One figure of a document. */
export interface Angka {
  /** Where it comes from: `section/row/column`. */
  readonly sumber: string;
  readonly nilai: number;
  /** As it is printed. */
  readonly teks: string;
  readonly rumus: Rumus | null;
  /** Only a workbook shows it. */
  readonly diLuarCetak: boolean;
}

/** Number format of a cell: its own, that of its column, or whole numbers. */
export function bentukSel(sel: Sel, kolom: Pick<Kolom, "bentuk"> | null): Bentuk {
  return (sel !== null && typeof sel === "object" ? sel.bentuk : undefined) ?? kolom?.bentuk ?? BULAT;
}

/** What a cell shows on paper. */
export function teksSel(sel: Sel | undefined, kolom: Pick<Kolom, "bentuk"> | null): string {
  const nilai = nilaiSel(sel);
  if (nilai === null) return "";
  return typeof nilai === "string" ? nilai : teksAngka(nilai, bentukSel(sel ?? null, kolom));
}

/** Key of the column that holds the value of a pair. */
export const KOLOM_NILAI = "nilai";

/** Every figure of a document, in the order in which it is printed. */
export function* angkaNaskah(naskah: Naskah): Generator<Angka> {
  for (const bagian of naskah.bagian) yield* angkaBagian(bagian);
}

function* angkaBagian(bagian: Bagian): Generator<Angka> {
  for (const blok of bagian.blok) {
    if (blok.jenis === "rincian") {
      for (const { kunci, nilai } of blok.isi) yield* angkaSel(nilai, { bagian, baris: kunci, kolom: null });
    } else if (blok.jenis === "grafik") {
      for (const batang of blok.batang) yield* angkaSel(batang.nilai, { bagian, baris: kunciBatang(blok, batang), kolom: null });
    } else if (blok.jenis === "tabel") {
      for (const baris of blok.isi())
        for (const [nomor, kolom] of blok.kolom.entries()) yield* angkaSel(baris.sel[nomor] ?? null, { bagian, baris: baris.kunci, kolom });
    }
  }
}

interface Tempat {
  readonly bagian: Bagian;
  readonly baris: string;
  readonly kolom: Kolom | null;
}

function* angkaSel(sel: Sel, { bagian, baris, kolom }: Tempat): Generator<Angka> {
  const nilai = nilaiSel(sel);
  if (typeof nilai !== "number") return;
  yield {
    sumber: `${bagian.kunci}/${baris}/${kolom?.kunci ?? KOLOM_NILAI}`,
    nilai,
    teks: teksSel(sel, kolom),
    rumus: sel !== null && typeof sel === "object" ? (sel.rumus ?? null) : null,
    diLuarCetak: bagian.diLuarCetak === true || kolom?.diLuarCetak === true,
  };
}
