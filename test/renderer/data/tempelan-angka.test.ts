import { describe, expect, it } from "vitest";
import { ISIAN_KOSONG, type KolomAngka } from "../../../core/abk/isian-tugas";
import {
  bacaUlang,
  createPembacaTempelan,
  gabungkanTempelan,
  masihTaksa,
  salinAngka,
  type TempelanTaksa,
} from "../../../renderer/data/tempelan-angka";
import type { BarisTugas } from "../../../renderer/data/tugas-merge";

type Sel = readonly [volume: string, norma: string];

/** Pastes rows of volume and norm as the grid does: every column is heard before the first cell is written. */
function tempel(blok: readonly Sel[], kolomLain: readonly string[] = []) {
  const pembaca = createPembacaTempelan();
  pembaca.dengar(blok.map(([volume]) => volume));
  pembaca.dengar(blok.map(([, norma]) => norma));
  pembaca.dengar(kolomLain);
  const tulis = (nomor: number, kolom: KolomAngka, teks: string): string => pembaca.tulis(`r${nomor}`, kolom, teks);
  const baris = blok.map(([volume, norma], nomor): BarisTugas => ({
    id: `r${nomor}`,
    ...ISIAN_KOSONG,
    volume: tulis(nomor, "volume", volume),
    normaWaktuMenit: tulis(nomor, "normaWaktuMenit", norma),
  }));
  return { baris, tanya: pembaca.selesai() };
}

const angka = (baris: readonly BarisTugas[]): Sel[] => baris.map(({ volume, normaWaktuMenit }) => [volume, normaWaktuMenit]);
/** The question about a block, which the test knows to be open. */
function pertanyaan(tanya: TempelanTaksa | null): TempelanTaksa {
  if (tanya === null) throw new Error("tidak ditanyakan");
  return tanya;
}

describe("the numbers of a pasted block", () => {
  it("are read in one style: beside 0.125 a 1.250 is 1,25, and beside 0.136 a 1,022 is 1022", () => {
    const titik = tempel([
      ["12", "0.125"],
      ["4", "1.250"],
    ]);
    expect([angka(titik.baris), titik.tanya]).toEqual([
      [
        ["12", "0,125"],
        ["4", "1,25"],
      ],
      null,
    ]);
    expect(angka(tempel([["1,022", "0.136"]]).baris)).toEqual([["1.022", "0,136"]]);
    expect(angka(tempel([["1.250", "33,5"]]).baris)).toEqual([["1.250", "33,5"]]);
  });

  it("are decided also by a column that the grid computes itself", () => {
    const { baris, tanya } = tempel([["1.250", "60"]], ["0.0533"]);
    expect([angka(baris), tanya]).toEqual([[["1,25", "60"]], null]);
  });

  it("keep times as minutes and what is no number as it was written", () => {
    expect(
      angka(
        tempel([
          ["12x", "2:00"],
          ["1\n250", "2 jam"],
          ["", "30 menit"],
          ["0,0004", "33,3333"],
        ]).baris,
      ),
    ).toEqual([
      ["12x", "120"],
      ["1; 250", "120"],
      ["", "30"],
      ["0,0004", "33,333"],
    ]);
  });

  it("are asked about when nothing decides, and read as the country writes meanwhile", () => {
    const { baris, tanya } = tempel([
      ["33.333", "60"],
      ["12", "1.250"],
    ]);
    expect(angka(baris)).toEqual([
      ["33.333", "60"],
      ["12", "1.250"],
    ]);
    expect([pertanyaan(tanya).contoh, pertanyaan(tanya).desimal]).toEqual(["33.333", "koma"]);
  });

  it("can be read the other way as one block, except for a cell that was changed since", () => {
    const { baris, tanya } = tempel([
      ["33.333", "1,250"],
      ["12", "1.250"],
    ]);
    const disunting = baris.map((satu) => (satu.id === "r1" ? { ...satu, normaWaktuMenit: "45" } : satu));
    expect(angka(bacaUlang(pertanyaan(tanya), disunting))).toEqual([
      ["33,333", "1.250"],
      ["12", "45"],
    ]);
  });

  it("are no question any more once they are gone, and are one again when they come back", () => {
    const { baris, tanya } = tempel([["33.333", "60"]]);
    expect(masihTaksa(pertanyaan(tanya), baris)).toBe(true);
    expect(masihTaksa(pertanyaan(tanya), [])).toBe(false);
    expect(masihTaksa(pertanyaan(tanya), bacaUlang(pertanyaan(tanya), baris))).toBe(false);
  });

  it("of two unanswered blocks are asked about together", () => {
    const satu = tempel([["33.333", "60"]]);
    const dua = gabungkanTempelan(satu.tanya, { contoh: "1.500", desimal: "koma", angka: [{ id: "x", kolom: "volume", teks: "1.500" }] });
    const baris = [...satu.baris, { id: "x", ...ISIAN_KOSONG, volume: "1.500" }];
    expect(dua.contoh).toBe("33.333");
    expect(bacaUlang(dua, baris).map(({ volume }) => volume)).toEqual(["33,333", "1,5"]);
  });

  it("start afresh with the next block", () => {
    const pembaca = createPembacaTempelan();
    pembaca.dengar(["0.125"]);
    pembaca.tulis("a", "volume", "0.125");
    pembaca.selesai();
    pembaca.dengar(["1.250"]);
    expect(pembaca.tulis("b", "volume", "1.250")).toBe("1.250");
    expect(pembaca.selesai()?.angka).toEqual([{ id: "b", kolom: "volume", teks: "1.250" }]);
  });
});

describe("a figure copied from the grid", () => {
  it.each([
    ["1.234,5", "1234,5"],
    ["1.250", "1250"],
    ["33,333", "33,3330"],
    ["0,125", "0,125"],
    ["1.234,567", "1234,567"],
  ])("%s leaves as %s, which has one reading", (teks, salinan) => {
    expect(salinAngka(teks)).toBe(salinan);
    const { baris, tanya } = tempel([[salinan, "1"]]);
    expect([angka(baris), tanya]).toEqual([[[teks, "1"]], null]);
  });
});
