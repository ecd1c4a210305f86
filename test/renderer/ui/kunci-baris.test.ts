import { describe, expect, it } from "vitest";
import { kunciTeks, sambungKunci, TANPA_KUNCI } from "../../../renderer/ui/kunci-baris";

/** Keys of rows one state after the other. */
function kunciDari(...keadaan: readonly (readonly string[])[]): readonly (readonly number[])[] {
  let kini = TANPA_KUNCI;
  return keadaan.map((baris) => (kini = sambungKunci(kini, baris)).kunci);
}

describe("keys of rows that have none of their own", () => {
  it("keeps the key of the row in which one types", () => {
    expect(kunciDari(["satu", "dua"], ["satu", "dua l"], ["satu", "satu"])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  it("lets a key go along with its row when it moves, and gives an inserted one a new key", () => {
    expect(kunciDari(["satu", "dua", "tiga"], ["dua", "satu", "tiga"], ["dua", "", "satu", "tiga"])).toEqual([
      [0, 1, 2],
      [1, 0, 2],
      [1, 3, 0, 2],
    ]);
  });

  it("never gives the key of a removed row again", () => {
    expect(kunciDari(["satu", "dua", "tiga"], ["satu", "tiga"], ["satu", "tiga", "empat"])).toEqual([
      [0, 1, 2],
      [0, 2],
      [0, 2, 3],
    ]);
  });

  it("tells rows apart in which the same stands", () => {
    expect(kunciDari(["", ""], ["", "", ""], ["", "satu", ""])).toEqual([
      [0, 1],
      [0, 1, 2],
      [0, 1, 2],
    ]);
    expect(new Set(kunciTeks(["sama", "lain", "sama"])).size).toBe(3);
    expect(kunciTeks(["sama", "lain", "sama"])).toEqual(["sama 0", "lain 0", "sama 1"]);
  });
});
