import type { Bagian, Kolom, Tabel } from "../../../core/naskah/naskah";

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

/** The columns of a section's sheet are those of the widest of its tables. */
export function gridBagian({ blok, sejajar }: Pick<Bagian, "blok" | "sejajar">): Grid {
  const tabel = tabelUtama(blok);
  if (!tabel) return TANPA_TABEL;
  const kolom = kolomLembar(tabel);
  const tercetak = kolom.findIndex((satu) => satu.kolom?.diLuarCetak === true || satu.kolom === null);
  return { kolom, tercetak: tercetak < 0 ? kolom.length : tercetak, nilai: 2, sejajar };
}

/** The table with the most columns, whose headings are repeated on every page; null in a section without one. */
export function tabelUtama(blok: Bagian["blok"]): Tabel | null {
  const semua = blok.filter((satu): satu is Tabel => satu.jenis === "tabel");
  return semua.reduce<Tabel | null>((utama, satu) => (utama && utama.kolom.length >= satu.kolom.length ? utama : satu), null);
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
