import type { HeaderFooter, PageSetup } from "exceljs";
import type { Bagian, KertasNaskah, Naskah } from "../../../core/naskah/naskah";
import { TEKS_HALAMAN } from "../../../core/text/naskah";

const POIN_PER_INCI = 72;
/** Excel's codes of paper, with sides in points. F4 is not in Excel's list; Folio (14) is 8.5 x 13 inches = 215.9 x 330.2 mm. */
const UKURAN: Readonly<Record<KertasNaskah, { readonly kode: number; readonly pendek: number; readonly panjang: number }>> = {
  f4: { kode: 14, pendek: 8.5 * POIN_PER_INCI, panjang: 13 * POIN_PER_INCI },
  a4: { kode: 9, pendek: (210 / 25.4) * POIN_PER_INCI, panjang: (297 / 25.4) * POIN_PER_INCI },
  a3: { kode: 8, pendek: (297 / 25.4) * POIN_PER_INCI, panjang: (420 / 25.4) * POIN_PER_INCI },
};
const TEPI = { left: 0.45, right: 0.45, top: 0.5, bottom: 0.65, header: 0.25, footer: 0.3 } as const;
const TEPI_SURAT = { left: 1, right: 0.8, top: 0.6, bottom: 0.8, header: 0.25, footer: 0.4 } as const;
/** Per cent by which a letter is printed larger than it stands on the sheet. */
const SKALA_SURAT = 122;
/** Pixels of a digit of the default font (Arial 10) and of the padding of a column, at 96 dots an inch. */
export const PIKSEL = { digit: 7, bantalan: 5, poin: 0.75 } as const;

/** What a sheet is printed on. */
export interface Lembaran {
  readonly kertas: KertasNaskah;
  readonly arah: Bagian["arah"];
  /** Whether it is a letter, which has wider margins and larger letters. */
  readonly surat?: boolean | undefined;
}
const KAKI_TERPANJANG = 110;

/** Page set-up of a sheet: one page wide, as many as it takes in length, with the rows to repeat on each (`8:10`) if any. */
export function tataHalaman({ kertas, arah, surat }: Lembaran, barisJudul: string | null): Partial<PageSetup> {
  const tata: Partial<PageSetup> = {
    orientation: arah === "mendatar" ? "landscape" : "portrait",
    // A page that is fitted is only ever made smaller.
    ...(surat === true ? { scale: SKALA_SURAT } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    margins: surat === true ? TEPI_SURAT : TEPI,
    ...(barisJudul === null ? {} : { printTitlesRow: barisJudul }),
  };
  // Excel's plain code: the library's list of papers knows no Folio.
  return Object.assign(tata, { paperSize: UKURAN[kertas].kode });
}

/** The foot of the document on the left, page number on the right; a mark stands above and below every page. */
export function kepalaKaki({ kaki, tanda }: Pick<Naskah, "kaki" | "tanda">): Partial<HeaderFooter> {
  // In these codes an ampersand starts a command; two of them print one.
  const kiri = kaki.slice(0, KAKI_TERPANJANG).replaceAll("&", "&&");
  const tengah = tanda === null ? "" : `&C&"Arial,Bold"&8 ${tanda.ringkas}`;
  const { halaman, dari } = TEKS_HALAMAN;
  return {
    oddHeader: tengah,
    oddFooter: `&L&"Arial,Regular"&8 ${kiri}${tengah}&R&"Arial,Regular"&8 ${halaman} &P ${dari} &N`,
  };
}

export interface UkuranLembar extends Lembaran {
  /** Height of the headings that are repeated on every page but the first. */
  readonly tinggiJudul: number;
  /** Widths of the columns as Excel counts them, in characters. */
  readonly lebarKolom: readonly number[];
}

/** Printers differ a little in what they can reach: pages are filled only so far. */
const ISI_HALAMAN = 0.97;
const LEBAR_SURAT = 0.94;
/** Excel reads at most 1,026 manual breaks on a sheet; beyond this many the pages break where they are full. */
const PUTUS_TERBANYAK = 1_000;

/**
 * Lays rows out on pages, run after run from the top of the sheet. The answer is asked once for each run of rows that
 * must not be parted, with its height in points: whether a page break has to stand before it.
 */
export function pemutusHalaman(ukuran: UkuranLembar): (tinggi: number) => boolean {
  const tersedia = tinggiTersedia(ukuran) * ISI_HALAMAN;
  let terpakai = 0;
  let jumlahPutus = 0;
  return (tinggi) => {
    const putus = terpakai > ukuran.tinggiJudul && terpakai + tinggi > tersedia;
    terpakai = (putus ? ukuran.tinggiJudul : terpakai) + tinggi;
    // A run taller than a page goes on over as many pages as it needs.
    while (terpakai > tersedia) terpakai -= tersedia - ukuran.tinggiJudul;
    if (putus) jumlahPutus += 1;
    return putus && jumlahPutus <= PUTUS_TERBANYAK;
  };
}

/** Points of row height that one page takes once the columns are scaled to its width. */
function tinggiTersedia({ lebarKolom, ...lembaran }: UkuranLembar): number {
  const lebarLembar = lebarKolom.reduce((jumlah, lebar) => jumlah + lebarPoin(lebar), 0);
  const { tinggi } = sisiIsi(lembaran);
  return lembaran.surat === true ? tinggi : tinggi / Math.min(1, lebarIsi(lembaran) / lebarLembar);
}

/** Points of column width between the margins, before anything is made smaller to fit. What is not made smaller keeps clear of the edge. */
export function lebarIsi(lembaran: Lembaran): number {
  return sisiIsi(lembaran).lebar * (lembaran.surat === true ? LEBAR_SURAT : 1);
}

/** Room between the margins, in points of the sheet. */
function sisiIsi({ kertas, arah, surat }: Lembaran): { readonly lebar: number; readonly tinggi: number } {
  const { panjang, pendek } = UKURAN[kertas];
  const [sisiLebar, sisiTinggi] = arah === "mendatar" ? [panjang, pendek] : [pendek, panjang];
  const { left, right, top, bottom } = surat === true ? TEPI_SURAT : TEPI;
  const kali = surat === true ? 100 / SKALA_SURAT : 1;
  return { lebar: (sisiLebar - (left + right) * POIN_PER_INCI) * kali, tinggi: (sisiTinggi - (top + bottom) * POIN_PER_INCI) * kali };
}

/** Width of a column in points. */
export function lebarPoin(karakter: number): number {
  return Math.trunc(karakter * PIKSEL.digit + PIKSEL.bantalan) * PIKSEL.poin;
}
