/**
 * The comparison key of a name: how an office recognises "the same" jabatan, unit or task text although
 * capitals, doubled spaces, quotes or a trailing full stop differ. Punctuation and spaces fold into one space.
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A name as it is stored: outer blanks gone, inner runs of white space made one. Never changes letters. */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();
}
