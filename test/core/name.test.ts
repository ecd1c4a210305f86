import { describe, expect, it } from "vitest";
import { isRumus, nameKey, tidyText, wordFinder } from "../../core/name";

const TAK_TERLIHAT = ["\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\ufeff", "\u200e", "\u202a", "\u2069", "\ufe0f", "\u{e0041}"];

describe("nameKey", () => {
  it.each(TAK_TERLIHAT)("joins what %j stands between: Sub…bagian is Subbagian", (huruf) => {
    expect(nameKey(`Sub${huruf}bagian ${huruf}Umum${huruf}`)).toBe("subbagian umum");
  });

  it("folds no-break blanks, punctuation and capitals, and keeps letters beyond ASCII", () => {
    expect(nameKey("\u00a0Subbagian\u202fKeuangan,\u00a0 UMUM & Logistik.")).toBe("subbagian keuangan umum logistik");
    expect(nameKey("Café №5 \uff2b\uff30\uff35 Ⅱ")).toBe("café no5 kpu ii");
    expect(nameKey("Bagian\u200b-\u200bUmum")).toBe("bagian umum");
  });

  it("gives a plain name the same key with and without a letter beyond ASCII beside it", () => {
    const nama = "Penyusun_Bahan (I/a): 100% 'Barang/Jasa' \t\u007f\u0000x";
    expect(nameKey(nama)).toBe("penyusun bahan i a 100 barang jasa x");
    expect(nameKey(`${nama} é`)).toBe(`${nameKey(nama)} é`);
  });
});

describe("tidyText", () => {
  it.each(TAK_TERLIHAT)("stores no %j", (huruf) => {
    expect(tidyText(`${huruf}Pe${huruf}nata ${huruf} Layanan${huruf}`)).toBe("Penata Layanan");
  });

  it("makes one blank of line breaks, control characters and no-break blanks and keeps every letter", () => {
    expect(tidyText(" Penata\u00a0\u202f Layanan\r\n\u0007Operasional\t")).toBe("Penata Layanan Operasional");
    expect(tidyText("\u0000Cafe\u0301  I/a \u0007")).toBe("Café I/a");
    expect(tidyText("x\ud800y")).toBe("x\ufffdy");
    expect(tidyText("x\uffffy\ufdd0")).toBe("x\ufffdy\ufffd");
  });
});

describe("a text that a spreadsheet takes for a formula", () => {
  it.each(["=1+1", "+62", "-Staf", "@SUM(A1)", "\tStaf", "\rStaf", "\u00a0=1", "\u200b=1"])("begins so: %j", (teks) => {
    expect(isRumus(teks)).toBe(true);
  });

  it.each(["Staf", "Analis +1", "A=B", "(=)", ""])("does not begin so: %j", (teks) => {
    expect(isRumus(teks)).toBe(false);
  });
});

describe("wordFinder", () => {
  it("finds every word in any order and as a part, whatever the capitals and signs; without a word it finds all", () => {
    const texts = ["Penata Keuangan, Subbagian Keuangan", "Arsiparis; Subbagian Umum"];
    expect(texts.filter(wordFinder("  subbag. PENATA "))).toEqual([texts[0]]);
    expect(texts.filter(wordFinder("arsip keuangan"))).toEqual([]);
    expect(texts.filter(wordFinder(" - "))).toEqual(texts);
  });
});
