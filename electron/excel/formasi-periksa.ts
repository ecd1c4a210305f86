import { AppError } from "../../core/errors";
import { LEMBAR_FORMASI } from "../../core/text/formasi-berkas";
import { bacaBaris, type BarisTerbaca, type SelTerbaca } from "./formasi-baca";
import type { BahanFormasi } from "./formasi-bahan";
import { harapanRincian, harapanUsul, type BarisHarapan, type SelHarapan } from "./formasi-harapan";
import { susunKop } from "./formasi-kop";
import { susunTata } from "./formasi-tata";

const SEL_KOSONG: SelTerbaca = { nilai: "", formula: null };

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
  const lembar = [
    pemeriksa(LEMBAR_FORMASI.usul, harapanUsul(bahan, tata, kop.barisWke)),
    pemeriksa(LEMBAR_FORMASI.rincian, harapanRincian(bahan, tata)),
  ];
  await bacaBaris(isi, (nomor, baris) => lembar[nomor - 1]?.terima(baris));
  for (const satu of lembar) satu.selesai();
}

export interface Pemeriksa {
  readonly terima: (baris: BarisTerbaca) => void;
  /** To be called after the last row: what was expected and never came is a difference too. */
  readonly selesai: () => void;
}

/** Compares the rows of a sheet, as they come, with those that are expected of it. */
export function pemeriksa(lembar: string, harapan: Iterator<BarisHarapan>): Pemeriksa {
  let berikut = harapan.next();
  return {
    terima: (baris) => {
      if (berikut.done === true || baris.baris < berikut.value.baris) return;
      if (baris.baris > berikut.value.baris) throw barisHilang(lembar, berikut.value);
      periksaBaris(lembar, baris, berikut.value.sel);
      berikut = harapan.next();
    },
    selesai: () => {
      if (berikut.done !== true) throw barisHilang(lembar, berikut.value);
    },
  };
}

function periksaBaris(lembar: string, { baris, sel }: BarisTerbaca, harapan: readonly SelHarapan[]): void {
  for (const { kolom, nilai, rumus } of harapan) {
    const ada = sel.get(kolom) ?? SEL_KOSONG;
    if (ada.nilai === nilai && (ada.formula !== null) === rumus) continue;
    const tertulis = ada.formula !== null && !rumus ? `=${ada.formula}` : ada.nilai;
    throw new AppError("exportMismatch", { lembar, sel: `${kolom}${baris}`, tertulis, seharusnya: nilai });
  }
}

function barisHilang(lembar: string, harapan: BarisHarapan): AppError {
  const sel = harapan.sel[0];
  return new AppError("exportMismatch", {
    lembar,
    sel: `${sel?.kolom ?? "A"}${harapan.baris}`,
    tertulis: "",
    seharusnya: sel?.nilai ?? "",
  });
}
