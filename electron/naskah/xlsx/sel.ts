import type { CellValue, Row, Worksheet } from "exceljs";
import { nilaiSel } from "../../../core/naskah/sel";
import type { Rumus } from "../../../core/naskah/rumus";
import { kalimatSelDipotong } from "../../../core/text/sel-excel";
import type { Garis, IsiGaris } from "./baris-lembar";

/** Characters that XML cannot carry (and lone halves of surrogate pairs); tab and line feed stay. */
const TIDAK_TERTULIS = /[^\P{Cc}\t\n]|\p{Cs}/gu;
const SEL_TERPANJANG = 32_767;
/** What a workbook takes for the number of a character: `_x0041_` is A. */
const SANDI_HURUF = /_(?=x[\dA-Fa-f]{4}_)/gu;

/** Text as a cell must be given it to show just that text, with one kind of line break; one that is too long is cut and says so. */
function teksSelLembar(teks: string): string {
  const alinea = teks.replace(/\r\n?/gu, "\n");
  const catatan = alinea.length > SEL_TERPANJANG ? kalimatSelDipotong(alinea.length) : "";
  const muat = catatan === "" ? alinea : alinea.slice(0, SEL_TERPANJANG - catatan.length);
  return `${muat.replace(TIDAK_TERTULIS, "")}${catatan}`.replace(SANDI_HURUF, "_x005F_");
}

/** What a cell shows; text in several fonts as one. */
export function nilaiIsi(isi: IsiGaris): string | number | null {
  const nilai =
    isi !== null && typeof isi === "object" && "potongan" in isi ? isi.potongan.map(({ text }) => text).join("") : nilaiSel(isi);
  return typeof nilai === "string" ? teksSelLembar(nilai) : nilai;
}

export function rumusIsi(isi: IsiGaris): Rumus | null {
  return isi !== null && typeof isi === "object" && "rumus" in isi ? (isi.rumus ?? null) : null;
}

/** Adds one row. Text that looks like a formula stays text; styles are shared objects, which lets the writer recognise them. */
export function tambahGaris(lembar: Worksheet, garis: Garis, teksRumus: (rumus: Rumus) => string): Row {
  const row = lembar.addRow([]);
  const lebar = Math.max(garis.isi.length, garis.gaya.length);
  for (let kolom = 0; kolom < lebar; kolom += 1) {
    const isi = garis.isi[kolom] ?? null;
    const gaya = garis.gaya[kolom];
    if (isi === null && gaya === undefined) continue;
    const sel = row.getCell(kolom + 1);
    const nilai = nilaiTertulis(isi, teksRumus);
    if (nilai !== null) sel.value = nilai;
    if (gaya !== undefined) sel.style = gaya;
  }
  return row;
}

function nilaiTertulis(isi: IsiGaris, teksRumus: (rumus: Rumus) => string): CellValue {
  if (isi !== null && typeof isi === "object" && "potongan" in isi)
    return { richText: isi.potongan.map(({ text, font }) => ({ text: teksSelLembar(text), font })) };
  const nilai = nilaiIsi(isi);
  const rumus = rumusIsi(isi);
  if (nilai !== null && rumus !== null) return { formula: teksRumus(rumus), result: nilai };
  // A plain text with such a code is decoded a second time by some readers, and short lines of one are shown in a row by LibreOffice.
  return typeof nilai === "string" && /_x005F_|\n/u.test(nilai) ? { richText: [{ text: nilai }] } : nilai;
}
