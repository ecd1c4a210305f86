import ExcelJS from "exceljs";
import { hurufKolom } from "../../core/intake/lembar";
import type { SisaLembar } from "../../core/intake/tampilan";
import { TEKS_SISA } from "../../core/text/intake-sisa";
import { pakaiHurufDasar } from "../naskah/xlsx/exceljs";
import { huruf } from "../naskah/xlsx/gaya";
import { tataHalaman } from "../naskah/xlsx/halaman";
import { jeda } from "../naskah/jeda";
import { tinggiTeks } from "../naskah/xlsx/tinggi";
import { Penampung } from "../naskah/penampung";
import { bersihkanTeks, teksSelExcel } from "./teks-berkas";

/** Excel cuts sheet names here and refuses these signs in them. */
const NAMA_TERPANJANG = 31;
const TANDA_TERLARANG = /[[\]:*?/\\]/gu;
/** Blanks and quotation marks at an end, which Excel refuses, and half of a character that was cut. */
const TEPI_NAMA = /^[\s']+|[\s'\p{Cs}]+$/gu;
const LEBAR = { terkecil: 8, terbesar: 34, asal: 11, alasan: 62 } as const;
const WARNA = { judul: "FFE8EEF3", garis: "FFC3CCD5", alasan: "FF9C2B00", latarAlasan: "FFFDF3EE" } as const;
const TEPI: Partial<ExcelJS.Borders> = Object.fromEntries(
  ["top", "left", "bottom", "right"].map((sisi) => [sisi, { style: "thin", color: { argb: WARNA.garis } }]),
);
const UKURAN = 9;
/** Columns up to which a sheet is printed on one page's width; wider ones go on beside, with their first columns repeated and in place. */
const KOLOM_SEHALAMAN = 12;
const KOLOM_DIULANG = 2;
/**
 * The rows that an import left as a workbook: each sheet with its own titles and headings, every cell as text exactly as the file had
 * it (an NIP keeps its 18 digits), the number of the row and the reason behind it. What is mended there can be imported again.
 *
 * @param lapor told after each sheet how many are written
 */
export async function bukuSisa(sisa: readonly SisaLembar[], lapor: (selesai: number) => void = () => undefined): Promise<Uint8Array> {
  const penampung = new Penampung();
  const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: penampung, useStyles: true, useSharedStrings: false });
  pakaiHurufDasar(buku, huruf(UKURAN));
  const terpakai = new Set<string>();
  for (const [nomor, satu] of sisa.entries()) {
    await isiLembar(buku, namaBaru(satu.lembar, terpakai), satu);
    lapor(nomor + 1);
  }
  if (sisa.length === 0) buku.addWorksheet("Kosong").commit();
  await buku.commit();
  return penampung.ambil();
}

/** Rows between two pauses, in which the compressor and the window take their turn. */
const BARIS_SEPORSI = 200;

/** Writes a sheet row by row: however many rows are left, only those of one portion are in memory. */
async function isiLembar(buku: ExcelJS.stream.xlsx.WorkbookWriter, nama: string, sisa: SisaLembar): Promise<void> {
  const { kepala, baris } = tanpaAlasanLama(sisa);
  const lebar = [...kepala, ...baris.map(({ sel }) => sel)].reduce((terbesar, sel) => Math.max(terbesar, sel.length), 0);
  const sehalaman = lebar + 2 <= KOLOM_SEHALAMAN;
  const lembar = buku.addWorksheet(nama, {
    pageSetup: {
      ...tataHalaman({ kertas: "a4", arah: "mendatar" }, kepala.length > 0 ? `${kepala.length}:${kepala.length}` : null),
      ...(sehalaman ? {} : { fitToPage: false, printTitlesColumn: `A:${hurufKolom(KOLOM_DIULANG - 1)}` }),
    },
    views: kepala.length > 0 ? [{ state: "frozen", ySplit: kepala.length, ...(sehalaman ? {} : { xSplit: KOLOM_DIULANG }) }] : [],
  });
  const lebarSemua = [
    ...Array.from({ length: lebar }, (_, kolom) => lebarKolom(kolom + 1, kepala.at(-1) ?? [], baris)),
    LEBAR.asal,
    LEBAR.alasan,
  ];
  lembar.columns = lebarSemua.map((width) => ({ width }));
  kepala.forEach((sel, nomor) => {
    const judul = nomor === kepala.length - 1;
    const ditulis = lembar.addRow(judul ? [...penuhi(sel, lebar), TEKS_SISA.asal, TEKS_SISA.alasan] : penuhi(sel, lebar));
    if (judul) hiasJudul(ditulis, lebar);
    else ditulis.font = huruf(UKURAN, { bold: true });
    if (judul) ditulis.height = tinggiBaris(ditulis, lebarSemua);
    ditulis.commit();
  });
  for (const [urutan, { nomor, sel, alasan }] of baris.entries()) {
    const ditulis = lembar.addRow([...penuhi(sel, lebar), nomor, isiTeks(alasan)]);
    hiasBaris(ditulis, lebar);
    ditulis.height = tinggiBaris(ditulis, lebarSemua);
    ditulis.commit();
    if (urutan % BARIS_SEPORSI === BARIS_SEPORSI - 1) await jeda();
  }
  lembar.commit();
}

/** Excel does not measure wrapped text that another program wrote, so that the height is set for the tallest cell. */
function tinggiBaris(baris: ExcelJS.Row, lebar: readonly number[]): number {
  const tebal = baris.getCell(1).font?.bold === true;
  return lebar.reduce(
    (tertinggi, satu, kolom) => Math.max(tertinggi, tinggiTeks(baris.getCell(kolom + 1).text, satu, { ukuran: UKURAN, tebal })),
    0,
  );
}

/** A workbook of rows left that was read again brings its own two columns along; they are written anew. */
function tanpaAlasanLama({ kepala, baris }: SisaLembar): Pick<SisaLembar, "kepala" | "baris"> {
  const asal = kepala.at(-1)?.findIndex((teks, kolom, semua) => teks === TEKS_SISA.asal && semua[kolom + 1] === TEKS_SISA.alasan) ?? -1;
  if (asal < 0) return { kepala, baris };
  const buang = (sel: readonly string[]): readonly string[] => sel.filter((_, kolom) => kolom !== asal && kolom !== asal + 1);
  return { kepala: kepala.map(buang), baris: baris.map((satu) => ({ ...satu, sel: buang(satu.sel) })) };
}

function hiasJudul(baris: ExcelJS.Row, lebar: number): void {
  for (let kolom = 1; kolom <= lebar + 2; kolom += 1) {
    const sel = baris.getCell(kolom);
    sel.font = huruf(UKURAN, { bold: true, ...(kolom > lebar ? { color: { argb: WARNA.alasan } } : {}) });
    sel.fill = { type: "pattern", pattern: "solid", fgColor: { argb: kolom > lebar ? WARNA.latarAlasan : WARNA.judul } };
    sel.alignment = { wrapText: true, vertical: "middle" };
    sel.border = TEPI;
  }
}

function hiasBaris(baris: ExcelJS.Row, lebar: number): void {
  for (let kolom = 1; kolom <= lebar + 2; kolom += 1) {
    const sel = baris.getCell(kolom);
    sel.font = huruf(UKURAN);
    sel.border = TEPI;
    sel.alignment = { vertical: "top", wrapText: true };
    if (kolom <= lebar) sel.numFmt = "@";
  }
  baris.getCell(lebar + 1).alignment = { vertical: "top", horizontal: "center" };
  const alasan = baris.getCell(lebar + 2);
  alasan.font = huruf(UKURAN, { color: { argb: WARNA.alasan } });
  alasan.fill = { type: "pattern", pattern: "solid", fgColor: { argb: WARNA.latarAlasan } };
}

/** Wide enough for what stands below the headings and for their longest word. */
function lebarKolom(kolom: number, judul: readonly string[], baris: SisaLembar["baris"]): number {
  const isi = baris.map(({ sel }) => sel[kolom - 1]?.length ?? 0);
  // Headings are bold capitals, which are wider.
  const kata = (judul[kolom - 1] ?? "").split(/\s+/u).map((satu) => satu.length * 1.3);
  const terpanjang = isi.reduce((terbesar, panjang) => Math.max(terbesar, panjang), Math.max(0, ...kata));
  return Math.min(LEBAR.terbesar, Math.max(LEBAR.terkecil, terpanjang + 2));
}

function penuhi(sel: readonly string[], lebar: number): ExcelJS.CellValue[] {
  return Array.from({ length: lebar }, (_, kolom) => isiTeks(sel[kolom] ?? ""));
}

/** Signs by which a workbook writes others, which some readers resolve a second time in a plain text of a sheet written row by row. */
const BERSANDI = /&|_x[\dA-Fa-f]{4}_/u;

/** The text as the content of a cell that every reader shows as it stands. */
function isiTeks(teks: string): ExcelJS.CellValue {
  const isi = teksSelExcel(teks);
  return BERSANDI.test(isi) ? { richText: [{ text: isi }] } : isi;
}

function namaBaru(nama: string, terpakai: Set<string>): string {
  const bersih = bersihkanTeks(nama).replace(TANDA_TERLARANG, " ").slice(0, NAMA_TERPANJANG).replace(TEPI_NAMA, "");
  // Excel keeps this name for a sheet of its own.
  const dasar = /^(history)?$/iu.test(bersih) ? "Lembar" : bersih;
  let calon = dasar;
  for (let nomor = 2; terpakai.has(calon.toLowerCase()); nomor += 1)
    calon = `${dasar.slice(0, NAMA_TERPANJANG - ` ${nomor}`.length)} ${nomor}`;
  terpakai.add(calon.toLowerCase());
  return calon;
}
