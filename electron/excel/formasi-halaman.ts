import type { HeaderFooter, PageSetup } from "exceljs";
import type { Kertas } from "../../core/formasi/kertas";
import { KAKI_HALAMAN, TANDA_CONTOH_RINGKAS } from "../../core/text/formasi-berkas";
import type { BahanFormasi } from "./formasi-bahan";

const POIN_PER_INCI = 72;
/** Excel's codes of paper, with sides in points. F4 is not in Excel's list; Folio (14) is 8.5 x 13 inches = 215.9 x 330.2 mm. */
const UKURAN: Readonly<Record<Kertas, { readonly kode: number; readonly pendek: number; readonly panjang: number }>> = {
  f4: { kode: 14, pendek: 8.5 * POIN_PER_INCI, panjang: 13 * POIN_PER_INCI },
  a4: { kode: 9, pendek: (210 / 25.4) * POIN_PER_INCI, panjang: (297 / 25.4) * POIN_PER_INCI },
};
const TEPI = { left: 0.45, right: 0.45, top: 0.5, bottom: 0.65, header: 0.25, footer: 0.3 } as const;
const KAKI_TERPANJANG = 110;

export function tataHalaman(kertas: Kertas, arah: "landscape" | "portrait", barisJudul: string | null): Partial<PageSetup> {
  return {
    paperSize: UKURAN[kertas].kode,
    orientation: arah,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: TEPI,
    ...(barisJudul === null ? {} : { printTitlesRow: barisJudul }),
  };
}

/** Product and profile on the left, page number on the right; the sample says what it is above and below every page. */
export function kepalaKaki(bahan: Pick<BahanFormasi, "profil" | "contoh">): Partial<HeaderFooter> {
  // In these codes an ampersand starts a command; two of them print one.
  const profil = bahan.profil.nama.slice(0, KAKI_TERPANJANG).replaceAll("&", "&&");
  const contoh = bahan.contoh ? `&C&"Arial,Bold"&8 ${TANDA_CONTOH_RINGKAS}` : "";
  const { produk, halaman, dari } = KAKI_HALAMAN;
  return {
    oddHeader: contoh,
    oddFooter: `&L&"Arial,Regular"&8 ${produk} | ${profil}${contoh}&R&"Arial,Regular"&8 ${halaman} &P ${dari} &N`,
  };
}

export interface BagianHalaman {
  /** Heights in points of all rows in order, from the first to the signature. */
  readonly tinggi: readonly number[];
  /** Height of the headings that are repeated on every page but the first. */
  readonly tinggiJudul: number;
  /** Widths of the columns as Excel counts them, in characters. */
  readonly lebarKolom: readonly number[];
  readonly kertas: Kertas;
}

/**
 * Whether the rows from `awal` (index) to the last stand on one page without help. Row heights on paper differ a little between
 * programs and printers, so that the pages are laid out for several usable heights: in doubt the answer is no, and a manual break
 * before `awal` keeps the rows together at the price of some white space.
 */
export function muatSatuHalaman(bagian: BagianHalaman, awal: number): boolean {
  const tempat = [0.96, 0.98, 1].map((bagianTinggi) => {
    const halaman = halamanBaris(bagian, tinggiTersedia(bagian) * bagianTinggi);
    return { awal: halaman[awal] ?? 0, akhir: halaman.at(-1) ?? 0 };
  });
  const pertama = tempat[0]?.awal;
  return tempat.every((satu) => satu.awal === pertama && satu.akhir === pertama);
}

/** Page (from 0) on which each row stands when pages break only where they are full. */
function halamanBaris({ tinggi, tinggiJudul }: BagianHalaman, tersedia: number): number[] {
  let halaman = 0;
  let terpakai = 0;
  return tinggi.map((satu) => {
    if (terpakai + satu > tersedia) {
      halaman += 1;
      terpakai = tinggiJudul;
    }
    terpakai += satu;
    return halaman;
  });
}

/** Points of row height that one landscape page takes once the columns are scaled to its width. */
function tinggiTersedia({ lebarKolom, kertas }: BagianHalaman): number {
  const { panjang, pendek } = UKURAN[kertas];
  const lebarLembar = lebarKolom.reduce((jumlah, lebar) => jumlah + lebarPoin(lebar), 0);
  const skala = Math.min(1, (panjang - (TEPI.left + TEPI.right) * POIN_PER_INCI) / lebarLembar);
  return (pendek - (TEPI.top + TEPI.bottom) * POIN_PER_INCI) / skala;
}

/** Width of a column in points: 7 pixels a character of the default font and 5 of padding, at 96 dots an inch. */
export function lebarPoin(karakter: number): number {
  return Math.trunc(karakter * 7 + 5) * 0.75;
}
