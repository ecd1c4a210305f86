import { describe, expect, it } from "vitest";
import { keAtas } from "../../../core/jabatan/ke-atas";

const naik = (mulai: string | null | undefined, atas: Readonly<Record<string, string | null>>): string[] => [
  ...keAtas(mulai, (satu) => atas[satu]),
];

describe("the way up a tree", () => {
  it("goes from a row to the highest above it, the nearest first", () => {
    expect(naik("seksi", { seksi: "bagian", bagian: "kantor", kantor: null })).toEqual(["seksi", "bagian", "kantor"]);
  });

  it("ends where a circle closes, and where a row above is not known", () => {
    expect(naik("a", { a: "b", b: "c", c: "b" })).toEqual(["a", "b", "c"]);
    expect(naik("a", { a: "hilang" })).toEqual(["a", "hilang"]);
  });

  it("is empty from nowhere", () => {
    expect([naik(null, { a: null }), naik(undefined, { a: null })]).toEqual([[], []]);
  });
});
