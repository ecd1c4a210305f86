import { describe, expect, it } from "vitest";
import { bedaKata } from "../../../core/anjab/beda-kata";

/** What went in brackets, what came in braces. */
const tertanda = (lama: string, baru: string): string =>
  bedaKata(lama, baru)
    .map(({ teks, keadaan }) => (keadaan === "tetap" ? teks : keadaan === "hilang" ? `[${teks}]` : `{${teks}}`))
    .join("");

describe("two texts word by word", () => {
  it("keeps what both say and marks the words that went and came, in the order in which they are read", () => {
    expect(tertanda("menata arsip kantor", "menata berkas kantor pusat")).toBe("menata [arsip]{berkas} kantor{ pusat}");
    expect(tertanda("menyusun laporan", "laporan")).toBe("[menyusun ]laporan");
    expect(tertanda("12 bulan", "13 bulan")).toBe("[12]{13} bulan");
  });

  it("has nothing to mark in equal texts, and all of it where one is empty", () => {
    expect(bedaKata("sama saja", "sama saja")).toEqual([{ teks: "sama saja", keadaan: "tetap" }]);
    expect(bedaKata("", "")).toEqual([]);
    expect([tertanda("", "baru"), tertanda("lama", "")]).toEqual(["{baru}", "[lama]"]);
  });

  it("gives both texts back to the letter, whatever stands in them", () => {
    const [lama, baru] = ["Memeriksa, lalu\nmenyimpan (arsip) – “asli”.", "Memeriksa; lalu\nmenyimpan arsip: salinan!"];
    const sisi = (lain: "hilang" | "baru"): string =>
      bedaKata(lama, baru)
        .flatMap(({ teks, keadaan }) => (keadaan === lain ? [] : [teks]))
        .join("");
    expect([sisi("baru"), sisi("hilang")]).toEqual([lama, baru]);
  });

  it("takes texts of thousands of words as two, without comparing every pair of words", () => {
    const panjang = (kata: string): string => Array.from({ length: 2_000 }, (_, nomor) => `${kata}${nomor}`).join(" ");
    expect(bedaKata(panjang("a"), panjang("b")).map(({ keadaan }) => keadaan)).toEqual(["hilang", "baru"]);
  });
});
