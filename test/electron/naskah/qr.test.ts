import { describe, expect, it } from "vitest";
import { gambarQr } from "../../../electron/naskah/qr";

/** The modules that a path makes dark. */
function modul(jalur: string, sisi: number): readonly string[] {
  const gelap = Array.from({ length: sisi }, () => Array.from({ length: sisi }, () => "."));
  for (const [, x = "0", y = "0", panjang = "0"] of jalur.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu))
    for (let i = 0; i < Number(panjang); i += 1) (gelap[Number(y)] ?? [])[Number(x) + i] = "#";
  return gelap.map((baris) => baris.join(""));
}

describe("the QR code of a text", () => {
  it("has the three corners by which a camera finds it, and none at the fourth", () => {
    const { sisi, jalur } = gambarQr("TEPAT-1234");
    const kisi = modul(jalur, sisi);
    const sudut = (x: number, y: number) => kisi.slice(y, y + 7).map((baris) => baris.slice(x, x + 7));
    const pola = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];
    expect(sudut(0, 0)).toEqual(pola);
    expect(sudut(sisi - 7, 0)).toEqual(pola);
    expect(sudut(0, sisi - 7)).toEqual(pola);
    expect(sudut(sisi - 7, sisi - 7)).not.toEqual(pola);
  });

  it("grows with what it holds, and differs by one letter", () => {
    expect(gambarQr("A".repeat(200)).sisi).toBeGreaterThan(gambarQr("A").sisi);
    expect(gambarQr("TEPAT-1").jalur).not.toBe(gambarQr("TEPAT-2").jalur);
  });
});
