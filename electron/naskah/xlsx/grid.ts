import type { Bagian, Kolom, Naskah, Tabel } from "../../../core/naskah/naskah";
import { lebarIsi, lebarPoin, PIKSEL, type Lembaran } from "./halaman";

/** A column of a sheet: one of its table, or a plain one. */
export interface KolomLembar {
  readonly kolom: Kolom | null;
  /** Which cell of a row of the table it takes; -1 for none. */
  readonly indeks: number;
  readonly lebar: number;
  /** How many columns of the sheet its cells are joined over, where a table of few columns takes the width of a wider one. */
  readonly banyak?: number;
}

/** The columns of a sheet: those that are printed, then after a gap those that stand beside the page. */
export interface Grid {
  readonly kolom: readonly KolomLembar[];
  readonly tercetak: number;
  /** Column, from 0, in which values of pairs stand; their labels take those before it. */
  readonly nilai: number;
  /** Whether every table takes all printed columns. */
  readonly sejajar?: boolean | undefined;
}

const LEBAR_SELA = 3;
/** A sheet without a table: labels and values. */
const TANPA_TABEL: Grid = {
  kolom: [
    { kolom: null, indeks: -1, lebar: 34 },
    { kolom: null, indeks: -1, lebar: 92 },
  ],
  tercetak: 2,
  nilai: 1,
};

/** What of a document says how wide its sheets are. */
export type RupaLembar = Pick<Naskah, "kertas" | "surat">;

/**
 * The columns of a section's sheet: those of the widest of its tables, or where its tables are of one rank, whatever any of them needs.
 * Where they take less than the page they are spread over it, so that a sheet is printed as wide as its foot.
 */
export function gridBagian(bagian: Pick<Bagian, "blok" | "sejajar" | "arah">, { kertas, surat }: RupaLembar): Grid {
  return selebarHalaman(gridIsi(bagian), { kertas, surat, arah: bagian.arah });
}

function gridIsi({ blok, sejajar }: Pick<Bagian, "blok" | "sejajar">): Grid {
  const tabel = tabelUtama(blok);
  if (!tabel) return TANPA_TABEL;
  const diLuar = tabelBagian(blok).some(({ kolom }) => kolom.some(({ diLuarCetak }) => diLuarCetak === true));
  // What stands beside the page keeps the columns of the widest table, which it is computed from.
  if (sejajar === true && !diLuar) return gridSejajar(blok, tabel);
  const kolom = kolomLembar(tabel);
  const tercetak = kolom.findIndex((satu) => satu.kolom?.diLuarCetak === true || satu.kolom === null);
  return { kolom, tercetak: tercetak < 0 ? kolom.length : tercetak, nilai: 2, sejajar };
}

/** Digits by which edges of two tables may differ and still be one edge of the sheet. */
const SEKUTIL = 2;
/** Share of the width that labels take. */
const BAGIAN_LABEL = 0.27;

/** A sheet that has an edge wherever one of its tables has one, so that no column of a table is squeezed into that of another. */
function gridSejajar(blok: Bagian["blok"], utama: Tabel): Grid {
  const semua = tabelBagian(blok);
  const lebar = Math.max(...semua.map((satu) => ujungTabel(satu).at(-1) ?? 0));
  const ujung: number[] = [];
  const tampung = (milik: readonly number[]): void => {
    const sendiri = milik.at(-1) ?? 1;
    let sebelum = 0;
    for (const satu of milik) {
      const diminta = (satu / sendiri) * lebar;
      const dekat = ujung.find((ada) => Math.abs(ada - diminta) <= SEKUTIL && ada > sebelum);
      if (dekat === undefined) ujung.push(diminta);
      sebelum = dekat ?? diminta;
    }
  };
  for (const satu of [utama, ...semua.filter((lain) => lain !== utama)]) tampung(ujungTabel(satu));
  if (blok.some(({ jenis }) => jenis === "rincian")) tampung([BAGIAN_LABEL, 1]);
  ujung.sort((a, b) => a - b);
  const kolom = ujung.map((satu, nomor): KolomLembar => ({ kolom: null, indeks: -1, lebar: satu - (ujung[nomor - 1] ?? 0) }));
  const jarak = ujung.map((satu) => Math.abs(satu - lebar * BAGIAN_LABEL));
  const nilai = jarak.indexOf(Math.min(...jarak)) + 1;
  return { kolom, tercetak: kolom.length, nilai: Math.max(1, Math.min(nilai, kolom.length - 1)), sejajar: true };
}

const tabelBagian = (blok: Bagian["blok"]): readonly Tabel[] => blok.filter((satu) => satu.jenis === "tabel");

/** Where the printed columns of a table end, in digits from its left. */
function ujungTabel({ kolom }: Tabel): readonly number[] {
  let jumlah = 0;
  return kolom.filter(({ diLuarCetak }) => diLuarCetak !== true).map(({ lebar }) => (jumlah += lebar));
}

/** The printed columns as wide as the page where they are narrower; those of a letter always, because its letters are no smaller for it. */
function selebarHalaman(grid: Grid, lembaran: Lembaran): Grid {
  const tercetak = grid.kolom.slice(0, grid.tercetak);
  const tersedia = lebarIsi(lembaran);
  const terpakai = tercetak.reduce((jumlah, { lebar }) => jumlah + lebarPoin(lebar), 0);
  if (tercetak.length === 0 || (terpakai >= tersedia && lembaran.surat !== true)) return grid;
  const digit = tersedia / PIKSEL.poin - tercetak.length * PIKSEL.bantalan;
  const kali = digit / PIKSEL.digit / tercetak.reduce((jumlah, { lebar }) => jumlah + lebar, 0);
  return { ...grid, kolom: grid.kolom.map((satu, nomor) => (nomor < grid.tercetak ? { ...satu, lebar: satu.lebar * kali } : satu)) };
}

/** The table with the most columns, whose headings are repeated on every page; null in a section without one. */
export function tabelUtama(blok: Bagian["blok"]): Tabel | null {
  return tabelBagian(blok).reduce<Tabel | null>((utama, satu) => (utama && utama.kolom.length >= satu.kolom.length ? utama : satu), null);
}

/** The columns of a table on a sheet: the widest table gives the widths, the others take them from the left, or are spread over all of them. */
export function kolomLembar(tabel: Tabel, grid?: Grid): readonly KolomLembar[] {
  const semua = tabel.kolom.map((kolom, indeks): KolomLembar => ({ kolom, indeks, lebar: kolom.lebar }));
  const tercetak = semua.filter(({ kolom }) => kolom?.diLuarCetak !== true);
  const lainnya = semua.filter(({ kolom }) => kolom?.diLuarCetak === true);
  const sela: KolomLembar[] = lainnya.length > 0 ? [{ kolom: null, indeks: -1, lebar: LEBAR_SELA }] : [];
  const kolom = [...tercetak, ...sela, ...lainnya];
  if (grid === undefined) return kolom;
  if (grid.sejajar === true && kolom.length < grid.tercetak) return rentangkan(tercetak, grid);
  return kolom.map((satu, nomor) => ({ ...satu, lebar: grid.kolom[nomor]?.lebar ?? satu.lebar }));
}

/** Few columns over the many of a sheet, each over as many as come nearest to its share of the width, one at least. */
function rentangkan(tabel: readonly KolomLembar[], grid: Grid): readonly KolomLembar[] {
  const seluruh = tabel.reduce((jumlah, { lebar }) => jumlah + lebar, 0);
  const lebarLembar = lebarAntara(grid, 0, grid.tercetak);
  let dari = 0;
  let sampaiLebar = 0;
  return tabel.flatMap((satu, nomor): KolomLembar[] => {
    sampaiLebar += (satu.lebar / seluruh) * lebarLembar;
    const terbanyak = grid.tercetak - (tabel.length - nomor - 1);
    const jarak = (ujung: number): number => Math.abs(lebarAntara(grid, 0, ujung) - sampaiLebar);
    let ujung = dari + 1;
    while (ujung < terbanyak && jarak(ujung + 1) <= jarak(ujung)) ujung += 1;
    if (nomor === tabel.length - 1) ujung = grid.tercetak;
    const banyak = ujung - dari;
    const anggota = grid.kolom.slice(dari, ujung);
    dari = ujung;
    return anggota.map(({ lebar }, urutan) => (urutan === 0 ? { ...satu, lebar, banyak } : { kolom: satu.kolom, indeks: -1, lebar }));
  });
}

/** Width of so many columns from one on, in digits. */
export function lebarAntara({ kolom }: Grid, dari: number, banyak: number): number {
  return kolom.slice(dari, dari + banyak).reduce((jumlah, { lebar }) => jumlah + lebar, 0);
}
