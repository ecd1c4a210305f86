import { berpenanda, tanpaPenanda } from "./judul-bagian";
import type { Potong } from "./pembukuan";
import type { BarisBagian, SelBagian } from "./telusur";

/** One item of a list, with the pieces that it was read from. */
export interface Butir {
  readonly teks: string;
  readonly potong: readonly Potong[];
}

/** Sign that ends an item of a list, and the word that leads to the last. */
const AKHIR_BUTIR = /\s*;\s*(?:dan|serta|dan\/atau)?\s*$/iu;

/**
 * The items of one cell. Where lines bear numbers or bullets, one without goes on with the one before it; else each line is an item. A
 * number before the only line is the row's own.
 */
export function butirSel({ garis }: SelBagian): readonly Butir[] {
  const bernomor = garis.some(({ teks }) => berpenanda(teks));
  const hasil: { teks: string; potong: Potong[] }[] = [];
  for (const satu of garis) {
    const terakhir = hasil.at(-1);
    if (bernomor && !berpenanda(satu.teks) && terakhir) {
      terakhir.teks = `${terakhir.teks} ${satu.teks}`;
      terakhir.potong.push(satu);
    } else hasil.push({ teks: tanpaPenanda(satu.teks), potong: [satu] });
  }
  return hasil.map(({ teks, potong }) => ({ teks: rapikan(teks), potong })).filter(({ teks }) => teks !== "");
}

/** The cell of a row that a column of its table names; in a row without named columns the one at `urutan` among its texts. */
export function selPeran({ sel }: BarisBagian, peran: string, urutan: number): SelBagian | null {
  const bernama = sel.some((satu) => satu.peran !== null);
  return (bernama ? sel.find((satu) => satu.peran === peran) : sel[urutan]) ?? null;
}

/** All items of a column over the rows of a part. A row that only goes on with the sentence above is joined to it. */
export function butirBaris(baris: readonly BarisBagian[], peran: string): readonly Butir[] {
  const hasil: { teks: string; potong: readonly Potong[] }[] = [];
  for (const satu of baris) {
    const sel = selPeran(satu, peran, 0);
    if (!sel) continue;
    const butir = butirSel(sel);
    const [pertama] = butir;
    const atas = hasil.at(-1);
    const [garis] = sel.garis;
    if (
      pertama &&
      atas &&
      garis &&
      !satu.berurut &&
      !berpenanda(garis.teks) &&
      /^\p{Ll}/u.test(pertama.teks) &&
      !/[.;]$/u.test(atas.teks)
    ) {
      atas.teks = `${atas.teks} ${pertama.teks}`;
      atas.potong = [...atas.potong, ...pertama.potong];
      hasil.push(...butir.slice(1));
    } else hasil.push(...butir.map((isi) => ({ ...isi })));
  }
  return hasil;
}

/** The whole text of a part, its lines kept. */
export function teksBagian(baris: readonly BarisBagian[]): Butir {
  const potong = baris.flatMap(({ sel }) => sel.flatMap(({ garis }) => garis));
  return { teks: potong.map(({ teks }) => teks).join("\n"), potong };
}

function rapikan(teks: string): string {
  return teks.replace(AKHIR_BUTIR, "").trim();
}
