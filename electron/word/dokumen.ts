/**
 * One element of a Word document as the reading library tells it: of its tree only what is used here. `children` is missing on leaves;
 * `value` is the text of a `text`.
 */
export interface UnsurDokumen {
  readonly type: string;
  readonly children?: readonly UnsurDokumen[];
  readonly value?: string;
  readonly numbering?: { readonly level: string | number; readonly isOrdered: boolean } | null;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly checked?: boolean;
}

/** Level of a paragraph within automatic numbering, from 0; null when it is not numbered. */
export function tingkatNomor({ numbering }: UnsurDokumen): number | null {
  return numbering ? Number(numbering.level) : null;
}

/** Letters and digits, entities counted as the one sign that they stand for. */
export function hurufTeks(teks: string): number {
  let jumlah = 0;
  // One run after the other: a list of all letters of a long text would be many times the text.
  for (const [kata] of teks.replace(/&[a-z]+;|&#x?[\da-f]+;/gi, "").matchAll(/[\p{L}\p{N}]+/gu)) jumlah += kata.length;
  return jumlah;
}
