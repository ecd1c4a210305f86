import { bentukSel } from "../../../core/naskah/angka-naskah";
import type { Pasangan, Rincian } from "../../../core/naskah/naskah";
import { nilaiSel } from "../../../core/naskah/sel";
import type { Garis } from "./baris-lembar";
import { GAYA, gayaButir, gayaLabelSurat, gayaTabel, kodeFormat, type Gaya } from "./gaya";
import type { Grid } from "./grid";

/** Labels and their values: free above a table, ruled, or items of a form. */
export function* garisRincian({ gaya, isi }: Rincian, grid: Grid, bersama: boolean): Generator<Garis> {
  if (gaya === "butir") {
    yield* garisButir(isi, grid, bersama);
    return;
  }
  if (gaya === "surat") {
    yield* garisBagianSurat(isi, grid, bersama);
    return;
  }
  for (const { kunci, label, nilai, nama } of isi) {
    const angka = nilaiSel(nilai);
    const format = typeof angka === "number" ? kodeFormat(bentukSel(nilai, null), angka) : "";
    const dasar = { kunci, nama, bersama, tinggi: null };
    const tengah = Array.from({ length: grid.nilai - 1 }, () => null);
    const rentang = [
      [0, grid.nilai],
      [grid.nilai, grid.tercetak - grid.nilai],
    ] as const;
    if (gaya === "bergaris") {
      const sel = [gayaTabel({ bungkus: true, indent: 1 }), gayaTabel({ bungkus: true, indent: 1, format })];
      yield { ...dasar, isi: [label, ...tengah, nilai], gaya: [sel[0], ...tengah.map(() => sel[0]), sel[1]], gabung: rentang };
    } else {
      const tebal: Gaya = { ...GAYA.namaBlok, ...(format === "" ? {} : { numFmt: format }) };
      yield {
        ...dasar,
        isi: [`${label} :`, ...tengah, nilai],
        gaya: [GAYA.keteranganBlok, ...tengah.map(() => undefined), tebal],
        gabung: rentang,
      };
    }
  }
}

/** Parts of a letter: a label and its text, both in plain letters. */
function* garisBagianSurat(isi: readonly Pasangan[], grid: Grid, bersama: boolean): Generator<Garis> {
  const tengah = Array.from({ length: grid.nilai - 1 }, () => null);
  for (const { kunci, label, nilai, nama, tingkat = 0 } of isi)
    yield {
      kunci,
      nama,
      bersama,
      tinggi: null,
      isi: [label === "" ? "" : `${label} :`, ...tengah, nilai],
      gaya: [gayaLabelSurat(tingkat), ...tengah.map(() => undefined), GAYA.isiSurat],
      gabung: [
        [0, grid.nilai],
        [grid.nilai, grid.tercetak - grid.nilai],
      ],
    };
}

/** Items of a form; one that has no value is the heading of those below it. */
function* garisButir(isi: readonly Pasangan[], grid: Grid, bersama: boolean): Generator<Garis> {
  const tengah = Array.from({ length: grid.nilai - 1 }, () => null);
  for (const [nomor, { kunci, label, nilai, nama, tingkat = 0 }] of isi.entries()) {
    const judul = gayaButir(tingkat);
    const dasar = { kunci, nama, tinggi: null };
    if (nilaiSel(nilai) === "") {
      yield { ...dasar, isi: [label], gaya: [judul], gabung: [[0, grid.tercetak]], bersama: true };
      continue;
    }
    yield {
      ...dasar,
      isi: [label, ...tengah, nilai],
      gaya: [judul, ...tengah.map(() => undefined), GAYA.teks],
      gabung: [
        [0, grid.nilai],
        [grid.nilai, grid.tercetak - grid.nilai],
      ],
      bersama: bersama && nomor === isi.length - 1,
    };
  }
}
