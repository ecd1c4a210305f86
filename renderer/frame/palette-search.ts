import { nameKey } from "../../core/name";
import { jarakHuruf } from "../../core/sebutan/jarak";

/** Something the palette can find. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Comparison key of its name. */
  readonly name: string;
  /** Comparison key of whatever else speaks of it. */
  readonly mentions: string;
}

export interface Found<E extends Entry> {
  readonly shown: readonly E[];
  /** How many more match than are shown. */
  readonly more: number;
  /** How well the best of them matches: 0 is its whole name. */
  readonly rank: number;
}

/** The keys by which an entry is found. */
export function entryKeys(label: string, ...others: readonly string[]): Pick<Entry, "name" | "mentions"> {
  return { name: nameKey(label), mentions: nameKey(others.join(" ")) };
}

/** From here on a name only speaks of what is looked for. */
const MENTIONED = 4;
const SLIPPED = 6;
const NOT_AT_ALL = 7;
/** Letters of a word from which one, and two, slips of the finger are allowed. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/**
 * Entries that hold every word of the query: the whole name, then names that begin with it, names whose words do, names that hold it, and
 * only then what speaks of it. `slips` also takes words with a letter wrong, as typed in haste. At most `limit` are shown.
 */
export function findEntries<E extends Entry>(
  entries: readonly E[],
  query: string,
  { limit, slips }: { readonly limit: number; readonly slips: boolean },
): Found<E> {
  const words = nameKey(query).split(" ").filter(Boolean);
  const ranked = entries
    .map((entry) => ({ entry, rank: rankOf(entry, words, slips) }))
    .filter(({ rank }) => rank < NOT_AT_ALL)
    .toSorted((a, b) => a.rank - b.rank);
  return {
    shown: ranked.slice(0, limit).map(({ entry }) => entry),
    more: Math.max(0, ranked.length - limit),
    rank: ranked[0]?.rank ?? NOT_AT_ALL,
  };
}

function rankOf({ name, mentions }: Entry, words: readonly string[], slips: boolean): number {
  const whole = words.join(" ");
  if (words.length === 0) return MENTIONED;
  if (name === whole) return 0;
  if (name.startsWith(whole)) return 1;
  if (words.every((word) => beginsWord(name, word))) return 2;
  if (words.every((word) => name.includes(word))) return 3;
  const all = `${name} ${mentions}`;
  if (words.every((word) => beginsWord(all, word))) return MENTIONED;
  if (words.every((word) => all.includes(word))) return MENTIONED + 1;
  return slips && words.every((word) => slipped(name, word)) ? SLIPPED : NOT_AT_ALL;
}

function beginsWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}

/** Whether a word of the name, or the beginning of one, is the word with a slip or two. */
function slipped(name: string, word: string): boolean {
  const allowed = word.length >= TWO_SLIPS ? 2 : word.length >= ONE_SLIP ? 1 : 0;
  return name
    .split(" ")
    .some((one) => jarakHuruf(one, word, allowed) <= allowed || jarakHuruf(one.slice(0, word.length), word, allowed) <= allowed);
}
