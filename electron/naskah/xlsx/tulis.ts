import ExcelJS, { type Row, type stream } from "exceljs";
import { hurufKolom } from "../../../core/intake/lembar";
import type { Bagian, Naskah } from "../../../core/naskah/naskah";
import { teksRumus } from "../../../core/naskah/rumus";
import { PRODUK } from "../../../core/text/naskah";
import { jeda } from "../jeda";
import { Penampung } from "../penampung";
import { lupakanRumus, pakaiHurufDasar } from "./exceljs";
import type { Garis } from "./baris-lembar";
import { garisBagian } from "./garis";
import { penempelGambar } from "./gambar";
import { huruf } from "./gaya";
import { gridBagian, lebarAntara, type Grid } from "./grid";
import { kepalaKaki, pemutusHalaman, tataHalaman } from "./halaman";
import { alamat, susunLetak, type Letak } from "./letak";
import { periksaXlsx } from "./periksa";
import { nilaiIsi, tambahGaris } from "./sel";
import { tinggiBaris, tinggiTeks } from "./tinggi";

/** Rows between two pauses, in which the compressor and the window take their turn. */
const BARIS_SEPORSI = 50;

/**
 * A document as a workbook: a sheet for each section, computed figures as live formulas with the value that they have now. The bytes
 * are read back and compared with the document, figure by figure, before they are handed over.
 *
 * @param lapor told again and again how many sections are done, the one at work by its share; what it throws stops the work
 * @throws AppError `exportMismatch` when a written cell differs from the document, naming sheet and cell
 */
export async function naskahKeXlsx(naskah: Naskah, lapor: (selesai: number) => void = () => undefined): Promise<Uint8Array> {
  const letak = susunLetak(naskah);
  const penampung = new Penampung();
  const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: penampung, useStyles: true, useSharedStrings: false });
  pakaiHurufDasar(buku, huruf(10));
  buku.creator = PRODUK;
  buku.lastModifiedBy = PRODUK;
  buku.title = naskah.judul;
  buku.keywords = naskah.rantai?.markah ?? "";
  const tempelGambar = penempelGambar(buku);
  for (const [nomor, bagian] of naskah.bagian.entries()) {
    await tulisBagian(buku, bagian, { naskah, letak, tempelGambar, lapor: (sebagian) => lapor(nomor + sebagian) });
    lapor(nomor + 1);
    await jeda();
  }
  for (const [nama, sel] of letak.bernama) buku.definedNames.add(sel, nama);
  await buku.commit();
  const isi = penampung.ambil();
  await periksaXlsx(isi, naskah);
  return isi;
}

interface Seluruh {
  readonly naskah: Naskah;
  readonly letak: Letak;
  /** Told the share of the section that is written. */
  readonly lapor: (sebagian: number) => void;
  readonly tempelGambar: ReturnType<typeof penempelGambar>;
}

async function tulisBagian(buku: stream.xlsx.WorkbookWriter, bagian: Bagian, seluruh: Seluruh): Promise<void> {
  const { naskah, letak, lapor } = seluruh;
  const grid = gridBagian(bagian, naskah);
  const lembaran = { kertas: naskah.kertas, surat: naskah.surat, arah: bagian.arah };
  const { kepala = [], kepalaAwal = 0, banyakBaris = 0 } = letak.bagian.get(bagian.kunci) ?? {};
  const kepalaAkhir = kepalaAwal + kepala.length - 1;
  const lembar = buku.addWorksheet(bagian.lembar, {
    pageSetup: {
      ...tataHalaman(lembaran, kepala.length === 0 ? null : `${kepalaAwal}:${kepalaAkhir}`),
      // The writer sets the first sign of an absolute reference itself: `$A$1:$H$30`.
      ...(grid.tercetak < grid.kolom.length ? { printArea: `A$1:${hurufKolom(grid.tercetak - 1)}$${banyakBaris}` } : {}),
    },
    headerFooter: kepalaKaki(naskah),
    views: [{ ...(kepala.length === 0 ? {} : { state: "frozen", ySplit: kepalaAkhir }), showGridLines: false, zoomScale: 90 }],
  });
  lembar.columns = grid.kolom.map(({ lebar }) => ({ width: lebar }));
  const perluPutus = pemutusHalaman({
    tinggiJudul: kepala.reduce((jumlah, garis) => jumlah + tinggiGaris(garis, grid), 0),
    lebarKolom: grid.kolom.slice(0, grid.tercetak).map(({ lebar }) => lebar),
    ...lembaran,
  });
  let sebelum: Row | null = null;
  let tertulis = 0;
  for (const rangkaian of serangkai(garisBagian(bagian, naskah))) {
    const tinggi = rangkaian.map((garis) => tinggiGaris(garis, grid));
    if (perluPutus(tinggi.reduce((jumlah, satu) => jumlah + satu, 0))) sebelum?.addPageBreak();
    for (const [urutan, garis] of rangkaian.entries()) {
      const baris: Row = tambahGaris(lembar, garis, (rumus) =>
        teksRumus(rumus, (rujukan) => alamat(letak, { bagian: bagian.kunci, baris: tertulis + 1 }, rujukan)),
      );
      if (garis.logo) seluruh.tempelGambar(lembar, tertulis, garis.logo);
      tertulis += 1;
      baris.height = tinggi[urutan] ?? tinggiBaris(1);
      for (const [dari, banyak] of garis.gabung) if (banyak > 1) lembar.mergeCells(tertulis, dari + 1, tertulis, dari + banyak);
      for (const kolom of rangkaian[urutan - 1]?.turun ?? []) lembar.mergeCells(tertulis - 1, kolom + 1, tertulis, kolom + 1);
      sebelum = baris;
    }
    sebelum?.commit();
    if (tertulis % BARIS_SEPORSI < rangkaian.length) {
      lupakanRumus(lembar);
      lapor(tertulis / banyakBaris);
      await jeda();
    }
  }
  lembar.commit();
}

/** Rows that no page may part, run after run. */
function* serangkai(garis: Iterable<Garis>): Generator<readonly Garis[]> {
  let rangkaian: Garis[] = [];
  for (const satu of garis) {
    rangkaian.push(satu);
    if (satu.bersama) continue;
    yield rangkaian;
    rangkaian = [];
  }
  if (rangkaian.length > 0) yield rangkaian;
}

/** Excel does not measure wrapped text that another program wrote, so that the height is set for the tallest cell. */
function tinggiGaris({ tinggi, isi, gaya, gabung }: Garis, grid: Grid): number {
  if (tinggi !== null) return tinggi;
  let tertinggi = tinggiBaris(1);
  for (const [nomor, satu] of isi.entries()) {
    const nilai = nilaiIsi(satu);
    const { alignment, font } = gaya[nomor] ?? {};
    if (typeof nilai !== "string" || alignment?.wrapText !== true) continue;
    const banyak = gabung.find(([dari]) => dari === nomor)?.[1] ?? 1;
    // A step of an indent is some two digits wide; the first of a plain cell is within the measure's allowance.
    const masuk = 2 * Math.max(0, (alignment.indent ?? 0) - 1);
    const lebar = lebarAntara(grid, nomor, banyak) - masuk;
    tertinggi = Math.max(tertinggi, tinggiTeks(nilai, lebar, { ukuran: font?.size ?? 9, tebal: font?.bold === true }));
  }
  return tertinggi;
}
