import { teksSel } from "../../../core/naskah/angka-naskah";
import type { Baris, Kolom, Tabel } from "../../../core/naskah/naskah";
import { tingkatSel } from "../../../core/naskah/tabel";
import { SETINGKAT, ukurKolom, type TabelTerukur } from "../kolom-tercetak";
import { tinggiTerbesar } from "./tinggi";

export const TEBAL_GARIS = 0.5;
/** Space around the text of a cell: left, above, right, below. */
export const BANTALAN: [number, number, number, number] = [3, 1.6, 3, 1.6];
export const HURUF_JEDA = 4;
/** Width of a digit by the size of the letters; with the padding it tells how large the letters of a table may be. */
const LEBAR_ANGKA = 0.64;

/** Room between the margins of a page, in points. */
export interface Halaman {
  readonly lebar: number;
  readonly tinggi: number;
  /** Whether it is the page of a letter, whose letters are larger. */
  readonly surat?: boolean | undefined;
}

/** Sizes of the letters of a document, in points; of its tables the largest. */
const HURUF = { judul: 12, anakJudul: 9.5, subjudul: 10, biasa: 8, catatan: 7.5, rincian: 8.5, tabel: 8.5, penutup: 9.5 } as const;
const HURUF_SURAT = { judul: 13, anakJudul: 11, subjudul: 11, biasa: 11, catatan: 9, rincian: 11, tabel: 10, penutup: 11 } as const;

export function hurufHalaman({ surat }: Pick<Halaman, "surat">): Readonly<Record<keyof typeof HURUF, number>> {
  return surat === true ? HURUF_SURAT : HURUF;
}

/** The printed columns, spread over the width of the page beside their lines. */
export function ukurTabel(tabel: Tabel, halaman: Pick<Halaman, "lebar" | "surat">): TabelTerukur {
  const tercetak = tabel.kolom.filter(({ diLuarCetak }) => diLuarCetak !== true).length;
  return ukurKolom(tabel, halaman.lebar - (tercetak + 1) * TEBAL_GARIS, {
    lebarAngka: LEBAR_ANGKA,
    terbesar: hurufHalaman(halaman).tabel,
  });
}

/** Points that the headings take at most: names of groups, names of columns, and their numbers. */
export function tinggiKepala(ukuran: TabelTerukur): number {
  const tertinggi = (teks: (kolom: Kolom) => string | undefined): number =>
    Math.max(...ukuran.kolom.map(({ kolom }, nomor) => tinggiSel(teks(kolom) ?? "", { nomor, banyak: 1 }, ukuran)));
  return tertinggi(({ kelompok }) => kelompok) + tertinggi(({ kepala }) => kepala) + tertinggi(({ nomor }) => nomor);
}

/** Points by which the words of a cell begin further right, beyond the padding. */
export const masukSel = (baris: Baris, { kolom }: Pick<TabelTerukur, "kolom">, nomor: number): number =>
  SETINGKAT *
  tingkatSel(
    baris,
    kolom.map((satu) => satu.kolom),
    nomor,
  );

/** Points that a row takes at most, its lower line included. */
function tinggiBaris(baris: Baris, ukuran: TabelTerukur): number {
  const { jenis, sel, gabung } = baris;
  if (jenis === "jeda") return tinggiTerbesar("", 1, HURUF_JEDA) + TEBAL_GARIS;
  const tinggi = ukuran.kolom.map(({ kolom, indeks }, nomor) => {
    const banyak = gabung?.[0] === nomor ? gabung[1] : 1;
    return tinggiSel(teksSel(sel[indeks] ?? null, kolom), { nomor, banyak, masuk: masukSel(baris, ukuran, nomor) }, ukuran);
  });
  return Math.max(...tinggi);
}

function tinggiSel(
  teks: string,
  { nomor, banyak, masuk = 0 }: { readonly nomor: number; readonly banyak: number; readonly masuk?: number },
  { kolom, huruf }: TabelTerukur,
): number {
  const seluruh = kolom.slice(nomor, nomor + banyak).reduce((jumlah, { lebar }) => jumlah + lebar, 0);
  const [kiri, atas, kanan, bawah] = BANTALAN;
  return tinggiTerbesar(teks, seluruh - kiri - kanan - masuk, huruf) + atas + bawah + TEBAL_GARIS;
}

/** Points that rows take at most together. */
export function tinggiRangkaian(rangkaian: readonly Baris[], ukuran: TabelTerukur): number {
  return rangkaian.reduce((jumlah, baris) => jumlah + tinggiBaris(baris, ukuran), 0);
}

/** Rows at either end of a run that stay together when the run itself is parted: a head with its first row, the totals with the last one. */
const UJUNG = { awal: 2, akhir: 4 } as const;

/** A run of rows in pieces that a page takes whole; a row that none takes is a piece by itself. */
export function belahRangkaian(rangkaian: readonly Baris[], ukuran: TabelTerukur, tersedia: number): readonly (readonly Baris[])[] {
  const muat = (satu: readonly Baris[]): boolean => tinggiRangkaian(satu, ukuran) <= tersedia;
  if (muat(rangkaian)) return [rangkaian];
  const tengah = rangkaian.slice(UJUNG.awal, -UJUNG.akhir).map((baris) => [baris]);
  const ujung = [rangkaian.slice(0, UJUNG.awal), rangkaian.slice(UJUNG.awal).slice(-UJUNG.akhir)];
  return [...ujung.slice(0, 1), ...tengah, ...ujung.slice(1)]
    .filter((satu) => satu.length > 0)
    .flatMap((satu) => (muat(satu) ? [satu] : satu.map((baris) => [baris])));
}
