/** ASCII holds nothing that Unicode could write in two ways and nothing invisible but control characters. */
const BEYOND_ASCII = /[^\p{ASCII}]/u;
/** Format characters and the like: zero-width blanks and joiners, soft hyphen, byte order mark, direction marks, variation selectors. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/** A text without the characters that nobody sees; what they stood between is joined, as it looks on screen. */
export function withoutInvisible(text: string): string {
  return BEYOND_ASCII.test(text) ? text.replace(INVISIBLE, "") : text;
}

/**
 * The comparison key of a name: how an office recognises "the same" jabatan, unit or task text although
 * capitals, doubled spaces, quotes, a trailing full stop or invisible characters differ. Punctuation and spaces fold into one space.
 */
export function nameKey(name: string): string {
  if (!BEYOND_ASCII.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return withoutInvisible(name)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a text holds every word that is searched for, in any order and as parts of words; without a word every text does. */
export function wordFinder(query: string): (text: string) => boolean {
  const words = nameKey(query).split(" ").filter(Boolean);
  return (text) => {
    if (words.length === 0) return true;
    const key = nameKey(text);
    return words.every((word) => key.includes(word));
  };
}

/**
 * Whether a spreadsheet would take a text for a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a line break. No name of a
 * person, a jabatan, a unit or a task begins so, and one that did would run wherever the list is opened.
 */
export function isRumus(text: string): boolean {
  return /^[ \u00a0]*[=+\-@\t\r\n]/u.test(withoutInvisible(text));
}

/**
 * A name as it is stored: invisible characters and outer blanks gone, inner runs of white space (no-break blanks too) and control
 * characters made one blank. Never changes letters; half of a surrogate pair and a code that is no character,
 * which no file can hold, become the replacement character.
 */
export function tidyText(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return withoutInvisible(text)
    .normalize("NFC")
    .replace(/\p{Cs}|\p{NChar}/gu, "\ufffd")
    .replace(/[\s\u00a0\p{Cc}]+/gu, " ")
    .trim();
}

/** A text of several lines as it is stored: each of them tidied, empty ones gone. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map(tidyText)
    .filter((baris) => baris !== "")
    .join("\n");
}

/** The order of two texts by their letters, as the data file orders them. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
