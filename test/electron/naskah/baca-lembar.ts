import { utils, type WorkBook } from "xlsx";
import { lembarBernama } from "../formasi/buka";

export type Sel = string | number | undefined;

/** The rows of a sheet, without those that hold nothing. */
export function baris(buku: WorkBook, lembar: string): readonly (readonly Sel[])[] {
  return utils
    .sheet_to_json<Sel[]>(lembarBernama(buku, lembar), { header: 1, blankrows: false })
    .map((satu) => satu.filter((sel) => sel !== undefined && sel !== ""));
}

/** The words of a sheet, one after the other. */
export const kata = (buku: WorkBook, lembar: string): readonly Sel[] => baris(buku, lembar).flat();
