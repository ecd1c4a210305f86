import { describe, expect, it } from "vitest";
import { EMPAT_DESIMAL } from "../../../core/naskah/angka";
import type { Naskah } from "../../../core/naskah/naskah";
import { naskahKeDocx } from "../../../electron/naskah/docx/tulis";
import { ukurKolom } from "../../../electron/naskah/kolom-tercetak";
import { naskahKePdf } from "../../../electron/naskah/pdf/tulis";
import { bagianDocx } from "./baca-docx";
import { kataHalaman } from "./baca-pdf";
import { SEMUA_NASKAH } from "./semua-naskah";

const [, contoh] = SEMUA_NASKAH[0] ?? [];

/** A page of words beside columns of figures that are declared too narrow for them. */
function naskah(angka: number, banyak: number): Naskah {
  if (!contoh) throw new Error("tidak ada naskah");
  const sempit = Array.from({ length: banyak }, (_, nomor) => ({
    kunci: `angka ${nomor}`,
    kepala: "+/−",
    lebar: 4,
    rata: "kanan" as const,
    bentuk: EMPAT_DESIMAL,
    tebal: true,
  }));
  const kolom = [{ kunci: "nama", kepala: "Jabatan", lebar: 100, rata: "kiri" as const }, ...sempit];
  const isi = () => [{ kunci: "satu", jenis: "isi" as const, sel: ["Arsiparis", ...sempit.map(() => angka)] }];
  return { ...contoh, bagian: [{ kunci: "uji", lembar: "Uji", arah: "tegak", blok: [{ jenis: "tabel", kolom, isi }] }] };
}

describe("a figure wider than its column was declared", () => {
  it.each([
    [-1, "−1,0000"],
    [10, "10,0000"],
    [-12_345.6789, "−12.345,6789"],
  ])("%d stands on one line of the page", async (angka, teks) => {
    const kata = kataHalaman(await naskahKePdf(naskah(angka, 3)))
      .flat()
      .map((satu) => satu.trim());
    expect(kata.filter((satu) => satu === teks)).toHaveLength(3);
  });

  it("takes its room in the letter from the column of words, and the table stays as wide", async () => {
    const lebar = async (angka: number): Promise<readonly number[]> =>
      [...bagianDocx(await naskahKeDocx(naskah(angka, 2)), "word/document.xml").matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)].map(([, satu]) =>
        Number(satu),
      );
    const [pendek, panjang] = [await lebar(1), await lebar(-12_345.6789)];
    expect(panjang[1]).toBeGreaterThan((pendek[1] ?? 0) * 1.5);
    expect(panjang[0]).toBeLessThan(pendek[0] ?? 0);
    const jumlah = (semua: readonly number[]) => semua.reduce((total, satu) => total + satu, 0);
    expect(Math.abs(jumlah(panjang) - jumlah(pendek))).toBeLessThanOrEqual(3);
  });

  it("leaves columns as they were declared where every figure has room, and where none has", () => {
    const tabel = (angka: number, banyak: number) => {
      const [blok] = naskah(angka, banyak).bagian[0]?.blok ?? [];
      if (blok?.jenis !== "tabel") throw new Error("bukan tabel");
      return ukurKolom(blok, 520, { lebarAngka: 0.64, terbesar: 8.5 }).kolom.map(({ lebar }) => Math.round(lebar * 10) / 10);
    };
    const lapang = ukurKolom(
      {
        jenis: "tabel",
        kolom: [
          { kunci: "a", kepala: "A", lebar: 30, rata: "kiri" },
          { kunci: "b", kepala: "B", lebar: 10, rata: "kanan" },
        ],
        isi: () => [{ kunci: "satu", jenis: "isi", sel: ["Arsiparis", 7] }],
      },
      400,
      { lebarAngka: 0.64, terbesar: 8.5 },
    );
    expect(lapang.kolom.map(({ lebar }) => lebar)).toEqual([300, 100]);
    // Twenty columns of 4 digits beside one of 100: of 180 digits over 520 points each has 11,6 points, and figures would need 1,000.
    expect(tabel(-12_345.6789, 20).slice(0, 2)).toEqual([288.9, 11.6]);
  });
});
