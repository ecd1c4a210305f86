import { nameKey } from "../../core/name";

/** Something the palette can find. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Comparison key of everything by which it is found; begins with that of its label. */
  readonly key: string;
}

export interface Found<E extends Entry> {
  readonly shown: readonly E[];
  /** How many more match than are shown. */
  readonly more: number;
}

/** Makes an entry's key from its label and whatever else names it. */
export function entryKey(label: string, ...others: readonly string[]): string {
  return nameKey([label, ...others].join(" "));
}

/**
 * Entries that contain every word of the query: first those that begin with it, then those where a word begins with its first word,
 * then the rest; each group in its own order. At most `limit` are shown.
 */
export function findEntries<E extends Entry>(entries: readonly E[], query: string, limit: number): Found<E> {
  const whole = nameKey(query);
  const words = whole.split(" ").filter(Boolean);
  const first = words[0] ?? "";
  const ranked: [E[], E[], E[]] = [[], [], []];
  for (const entry of entries) {
    if (!words.every((word) => entry.key.includes(word))) continue;
    const rank = entry.key.startsWith(whole) ? 0 : entry.key.startsWith(first) || entry.key.includes(` ${first}`) ? 1 : 2;
    ranked[rank].push(entry);
  }
  const all = ranked.flat();
  return { shown: all.slice(0, limit), more: Math.max(0, all.length - limit) };
}
