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
const KAKI_TERPANJANG = 110;

/** Page set-up of a sheet: one page wide, as many as it takes in length, with the rows to repeat on each (`8:10`) if any. */
export function tataHalaman(kertas: KertasNaskah, arah: Bagian["arah"], barisJudul: string | null): Partial<PageSetup> {
  const tata: Partial<PageSetup> = {
    orientation: arah === "mendatar" ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: TEPI,
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

export interface UkuranLembar {
  /** Height of the headings that are repeated on every page but the first. */
  readonly tinggiJudul: number;
  /** Widths of the columns as Excel counts them, in characters. */
  readonly lebarKolom: readonly number[];
  readonly kertas: KertasNaskah;
  readonly arah: Bagian["arah"];
}

/** Printers differ a little in what they can reach: pages are filled only so far. */
const ISI_HALAMAN = 0.97;
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
function tinggiTersedia({ lebarKolom, kertas, arah }: UkuranLembar): number {
  const { panjang, pendek } = UKURAN[kertas];
  const [sisiLebar, sisiTinggi] = arah === "mendatar" ? [panjang, pendek] : [pendek, panjang];
  const lebarLembar = lebarKolom.reduce((jumlah, lebar) => jumlah + lebarPoin(lebar), 0);
  const skala = Math.min(1, (sisiLebar - (TEPI.left + TEPI.right) * POIN_PER_INCI) / lebarLembar);
  return (sisiTinggi - (TEPI.top + TEPI.bottom) * POIN_PER_INCI) / skala;
}

/** Width of a column in points: 7 pixels a digit of the default font (Arial 10) and 5 of padding, at 96 dots an inch. */
export function lebarPoin(karakter: number): number {
  return Math.trunc(karakter * 7 + 5) * 0.75;
}
