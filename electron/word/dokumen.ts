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
  return teks.replace(/&[a-z]+;|&#x?[\da-f]+;/gi, "").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
