import { Readable } from "node:stream";
import ExcelJS, { type Cell, type Row } from "exceljs";
import { AppError } from "../../core/errors";
import { LEMBAR_FORMASI } from "../../core/text/formasi-berkas";
import type { BahanFormasi } from "./formasi-bahan";
import { harapanRincian, harapanUsul, type BarisHarapan, type SelHarapan } from "./formasi-harapan";
import { susunKop } from "./formasi-kop";
import { susunTata } from "./formasi-tata";

/**
 * Reads a formasi workbook back and compares every figure and every name with the recap that it was made of: bezetting, workload,
 * need before and after rounding, difference, EJ, proposal, subtotals, totals, and each row of the trace. A figure that the product
 * computes must be a live formula with the right cached value; a text must be text. Rows are read one at a time.
 *
 * @throws AppError `exportMismatch` at the first difference, naming sheet and cell, what is written and what should be
 */
export async function periksaFormasi(isi: Uint8Array, bahan: BahanFormasi): Promise<void> {
  const kop = susunKop(bahan);
  const tata = susunTata(bahan, kop.kepalaAkhir + 1);
  const menunggu = [
    { lembar: LEMBAR_FORMASI.usul, harapan: harapanUsul(bahan, tata, kop.barisWke) },
    { lembar: LEMBAR_FORMASI.rincian, harapan: harapanRincian(bahan, tata) },
  ];
  // The shell's bytes are wrapped, not copied: a large export stands in memory once.
  const pembaca = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength)]), {
    worksheets: "emit",
    sharedStrings: "ignore",
    styles: "ignore",
    hyperlinks: "ignore",
  });
  let urutan = 0;
  for await (const lembar of pembaca) {
    const tugas = menunggu[urutan];
    urutan += 1;
    if (tugas) await periksaLembar(lembar, tugas.lembar, tugas.harapan);
    else for await (const baris of lembar) tolakRumusAsing(baris);
  }
  if (urutan <= menunggu.length) throw beda(LEMBAR_FORMASI.catatan, "A1", "", LEMBAR_FORMASI.catatan);
}

async function periksaLembar(pembaca: AsyncIterable<Row>, lembar: string, harapan: Iterator<BarisHarapan>): Promise<void> {
  let berikut = harapan.next();
  for await (const baris of pembaca) {
    if (berikut.done === true || baris.number < berikut.value.baris) continue;
    if (baris.number === berikut.value.baris) periksaBaris(baris, lembar, berikut.value.sel);
    else throw barisHilang(lembar, berikut.value);
    berikut = harapan.next();
  }
  if (berikut.done !== true) throw barisHilang(lembar, berikut.value);
}

function periksaBaris(baris: Row, lembar: string, harapan: readonly SelHarapan[]): void {
  for (const { kolom, nilai, rumus } of harapan) {
    const ada = bacaSel(baris.getCell(kolom));
    if (ada.nilai !== nilai || ada.rumus !== rumus) {
      const tertulis = ada.rumus && !rumus ? `=${ada.formula}` : ada.nilai;
      throw beda(lembar, `${kolom}${baris.number}`, tertulis, nilai);
    }
  }
}

interface SelTerbaca {
  readonly nilai: string | number;
  readonly rumus: boolean;
  readonly formula: string;
}

function bacaSel(sel: Cell): SelTerbaca {
  // The cell's `value` leaves out a cached result of zero; `result` keeps it.
  if (sel.type === ExcelJS.ValueType.Formula) {
    const { result } = sel;
    return { nilai: typeof result === "number" || typeof result === "string" ? result : "", rumus: true, formula: sel.formula };
  }
  const { value } = sel;
  return { nilai: typeof value === "number" || typeof value === "string" ? value : "", rumus: false, formula: "" };
}

/** On the notes only the divisor is a formula, and it is a number. */
function tolakRumusAsing(baris: Row): void {
  baris.eachCell((sel) => {
    const ada = bacaSel(sel);
    if (ada.rumus && typeof ada.nilai !== "number") throw beda(LEMBAR_FORMASI.catatan, sel.address, `=${ada.formula}`, ada.nilai);
  });
}

function barisHilang(lembar: string, harapan: BarisHarapan): AppError {
  const sel = harapan.sel[0];
  return beda(lembar, `${sel?.kolom ?? "A"}${harapan.baris}`, "", sel?.nilai ?? "");
}

function beda(lembar: string, sel: string, tertulis: string | number, seharusnya: string | number): AppError {
  return new AppError("exportMismatch", { lembar, sel, tertulis, seharusnya });
}
