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

/**
 * A name as it is stored: outer blanks gone, inner runs of white space and control characters made one blank. Never changes letters;
 * half of a surrogate pair, which no file can hold, becomes the replacement character.
 */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\s\u00a0\p{Cc}]+/gu, " ")
    .trim();
}
