import { AppError } from "../../../core/errors";
import { hurufKolom } from "../../../core/intake/lembar";
import type { Naskah } from "../../../core/naskah/naskah";
import { bacaBaris, type BarisTerbaca, type SelTerbaca } from "./baca";
import type { Garis } from "./baris-lembar";
import { garisBagian } from "./garis";
import { nilaiIsi, rumusIsi } from "./sel";

const SEL_KOSONG: SelTerbaca = { nilai: "", formula: null };

/**
 * Reads a workbook back and compares every cell with the document that it was made of. A figure that the product computes must be a
 * live formula with the right cached value; a text must be text. Rows are read one at a time.
 *
 * @throws AppError `exportMismatch` at the first difference, naming sheet and cell, what is written and what should be
 */
export async function periksaXlsx(isi: Uint8Array, naskah: Naskah): Promise<void> {
  const lembar = naskah.bagian.map((bagian) => pemeriksa(bagian.lembar, garisBagian(bagian, naskah)));
  await bacaBaris(isi, (nomor, baris) => lembar[nomor - 1]?.terima(baris));
  for (const satu of lembar) satu.selesai();
}

interface Pemeriksa {
  readonly terima: (baris: BarisTerbaca) => void;
  /** To be called after the last row: what was expected and never came is a difference too. */
  readonly selesai: () => void;
}

/** Compares the rows of a sheet, as they come, with those that are expected of it. */
function pemeriksa(lembar: string, harapan: Iterator<Garis>): Pemeriksa {
  const kosong: ReadonlyMap<string, SelTerbaca> = new Map();
  let nomor = 0;
  /** Compares rows up to one; those that the file left out hold nothing. */
  const sampai = (akhir: number, sel: ReadonlyMap<string, SelTerbaca>): void => {
    for (let garis = nomor < akhir ? harapan.next() : null; garis?.done === false; garis = nomor < akhir ? harapan.next() : null) {
      nomor += 1;
      periksaGaris(garis.value, nomor === akhir ? sel : kosong, { lembar, baris: nomor });
    }
  };
  return { terima: ({ baris, sel }) => sampai(baris, sel), selesai: () => sampai(Infinity, kosong) };
}

function periksaGaris(
  { isi }: Garis,
  sel: ReadonlyMap<string, SelTerbaca>,
  { lembar, baris }: { readonly lembar: string; readonly baris: number },
): void {
  for (const [kolom, satu] of isi.entries()) {
    const nilai = nilaiIsi(satu);
    if (nilai === null || nilai === "") continue;
    const huruf = hurufKolom(kolom);
    const ada = sel.get(huruf) ?? SEL_KOSONG;
    const rumus = rumusIsi(satu) !== null;
    if (ada.nilai === nilai && (ada.formula !== null) === rumus) continue;
    const tertulis = ada.formula !== null && !rumus ? `=${ada.formula}` : ada.nilai;
    throw new AppError("exportMismatch", { lembar, sel: `${huruf}${baris}`, tertulis, seharusnya: nilai });
  }
}
