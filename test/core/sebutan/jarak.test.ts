import { describe, expect, it } from "vitest";
import { jarakHuruf } from "../../../core/sebutan/jarak";

/** Pairs of words with the letters to put in, leave out, exchange or swap. */
const PASANGAN: readonly (readonly [a: string, b: string, jarak: number])[] = [
  ["", "", 0],
  ["", "abc", 3],
  ["hukum", "hukum", 0],
  ["hukum", "hukam", 1],
  ["hukum", "hukm", 1],
  ["hukum", "hukuum", 1],
  ["hukum", "hkuum", 1],
  ["hukum", "uhkum", 1],
  ["hukum", "hukmu", 1],
  ["hukum", "huukmm", 2],
  ["hukum", "kuhum", 2],
  ["ab", "ba", 1],
  ["abc", "cab", 2],
  ["abcd", "badc", 2],
  ["abc", "xyz", 3],
  ["operasional", "operasoinal", 1],
  ["operasional", "oprasoinal", 2],
  ["kitten", "sitting", 3],
  ["aaaa", "bbbb", 4],
  // Only two neighbours that change places with each other are one swap.
  ["ca", "bc", 2],
  ["xca", "xbc", 2],
];

describe("the distance of two words", () => {
  it.each(PASANGAN)("%j to %j is %d, either way round", (a, b, jarak) => {
    expect([jarakHuruf(a, b, 9), jarakHuruf(b, a, 9)]).toEqual([jarak, jarak]);
  });

  it.each(PASANGAN)("%j to %j is told exactly up to the bound, and as one more than the bound above it", (a, b, jarak) => {
    for (const batas of [0, 1, 2, 3, 4]) expect(jarakHuruf(a, b, batas), String(batas)).toBe(Math.min(jarak, batas + 1));
  });
});
