import { teksSel } from "../../core/naskah/angka-naskah";
import type { Kolom, Tabel } from "../../core/naskah/naskah";
import { nilaiSel } from "../../core/naskah/sel";

const HURUF_TERKECIL = 5.5;
/** Widths by the size of the letters, of the widest that a form prints: a digit in bold, a sign, and a mark between digits. */
const LEBAR = { angka: 0.68, tanda: 0.68, pemisah: 0.32 } as const;
/** Points beside the text of a cell: its padding and a line. */
const SISI = 7;

/** Points by which the words of a row begin further right, a step. */
export const SETINGKAT = 8;

export interface KolomTercetak {
  readonly kolom: Kolom;
  /** Which cell of a row it takes. */
  readonly indeks: number;
  /** Points. */
  readonly lebar: number;
}

export interface TabelTerukur {
  readonly kolom: readonly KolomTercetak[];
  /** Size of the letters in points. */
  readonly huruf: number;
}

/**
 * The printed columns of a table, spread over so many points, with letters as large as they allow. A column of figures is at least as wide
 * as its longest one: broken over two lines, −1,0000 reads as −1,000 and 0. The columns of words give it the room.
 *
 * @param huruf width of a digit with its share of the padding, by the size of the letters, and the largest letters in points
 */
export function ukurKolom(
  tabel: Tabel,
  lebar: number,
  { lebarAngka, terbesar }: { readonly lebarAngka: number; readonly terbesar: number },
): TabelTerukur {
  const tercetak = tabel.kolom.map((kolom, indeks) => ({ kolom, indeks })).filter(({ kolom }) => kolom.diLuarCetak !== true);
  const seluruh = tercetak.reduce((jumlah, { kolom }) => jumlah + kolom.lebar, 0);
  const huruf = Math.min(terbesar, Math.max(HURUF_TERKECIL, lebar / seluruh / lebarAngka));
  const terpanjang = angkaTerlebar(tabel);
  const bagi = bagiLebar(
    tercetak.map(({ kolom, indeks }) => {
      const angka = terpanjang.get(indeks);
      return { bagian: kolom.lebar, terkecil: angka === undefined ? 0 : angka * huruf + SISI };
    }),
    lebar,
  );
  return { kolom: tercetak.map((satu, nomor) => ({ ...satu, lebar: bagi[nomor] ?? 0 })), huruf };
}

/** Width of the longest figure of each column that has one, by the size of the letters. */
function angkaTerlebar({ kolom, isi }: Tabel): ReadonlyMap<number, number> {
  const hasil = new Map<number, number>();
  for (const { sel } of isi())
    for (const [nomor, satu] of kolom.entries()) {
      const ini = sel[nomor] ?? null;
      if (typeof nilaiSel(ini) === "number") hasil.set(nomor, Math.max(hasil.get(nomor) ?? 0, lebarAngkaTeks(teksSel(ini, satu))));
    }
  return hasil;
}

function lebarAngkaTeks(teks: string): number {
  let jumlah = 0;
  for (const satu of teks) jumlah += satu === "." || satu === "," ? LEBAR.pemisah : /\d/u.test(satu) ? LEBAR.angka : LEBAR.tanda;
  return jumlah;
}

/** Shares of a width, none below its least; what those take beyond their share is taken from the others by theirs. */
function bagiLebar(semua: readonly { readonly bagian: number; readonly terkecil: number }[], lebar: number): readonly number[] {
  const tetap = new Set<number>();
  for (;;) {
    const bebas = semua.filter((_satu, nomor) => !tetap.has(nomor)).reduce((jumlah, { bagian }) => jumlah + bagian, 0);
    const sisa = lebar - [...tetap].reduce((jumlah, nomor) => jumlah + (semua[nomor]?.terkecil ?? 0), 0);
    const hasil = semua.map(({ bagian, terkecil }, nomor) => (tetap.has(nomor) ? terkecil : (sisa * bagian) / bebas));
    const kurang = semua.flatMap(({ terkecil }, nomor) => (!tetap.has(nomor) && (hasil[nomor] ?? 0) < terkecil ? [nomor] : []));
    if (kurang.length === 0) return hasil;
    // Nothing is left to give: as declared, whatever becomes of the figures.
    if (tetap.size + kurang.length === semua.length) {
      const seluruh = semua.reduce((jumlah, { bagian }) => jumlah + bagian, 0);
      return semua.map(({ bagian }) => (lebar * bagian) / seluruh);
    }
    for (const nomor of kurang) tetap.add(nomor);
  }
}
