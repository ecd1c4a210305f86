import { describe, expect, it } from "vitest";
import type { Kolom, Naskah } from "../../../core/naskah/naskah";
import { naskahKeDocx } from "../../../electron/naskah/docx/tulis";
import { naskahKePdf } from "../../../electron/naskah/pdf/tulis";
import { naskahKeXlsx } from "../../../electron/naskah/xlsx/tulis";
import { bagianXml } from "../formasi/buka";
import { bagianDocx } from "./baca-docx";
import { tepiKata } from "./baca-pdf";

const KOLOM: readonly Kolom[] = [
  { kunci: "nomor", kepala: "No", lebar: 5, rata: "tengah" },
  { kunci: "nama", kepala: "Unit", lebar: 40, rata: "kiri" },
  { kunci: "catatan", kepala: "Catatan", lebar: 40, rata: "kiri" },
];

/** A unit, one two steps below it, and one that says nothing of its depth. */
const BERTINGKAT: Naskah = {
  nama: "uji",
  judul: "Uji",
  kertas: "a4",
  kaki: "Tepat",
  tanda: null,
  bagian: [
    {
      kunci: "satu",
      lembar: "Satu",
      arah: "tegak",
      blok: [
        {
          jenis: "tabel",
          kolom: KOLOM,
          isi: () => [
            { kunci: "atas", jenis: "kelompok", tingkat: 0, sel: [null, "Sekretariat", "catatan-atas"] },
            { kunci: "bawah", jenis: "kelompok", tingkat: 2, sel: [null, "Keuangan", "catatan-bawah"] },
            { kunci: "lain", jenis: "kelompok", sel: [null, "Hukum", "catatan-lain"] },
          ],
        },
      ],
    },
  ],
};

describe("a row that stands below others", () => {
  it("begins 16 points further right on the page, in its first column of words alone", async () => {
    const tepi = tepiKata(await naskahKePdf(BERTINGKAT));
    const dari = (kata: string): number => tepi.get(kata) ?? Number.NaN;
    expect(dari("Keuangan") - dari("Sekretariat")).toBeCloseTo(16, 2);
    expect(dari("Hukum")).toBe(dari("Sekretariat"));
    expect(dari("catatan-bawah")).toBe(dari("catatan-atas"));
  });

  it("does so in the letter: 16 points are 320 twentieths", async () => {
    const xml = bagianDocx(await naskahKeDocx(BERTINGKAT), "word/document.xml");
    expect([...xml.matchAll(/<w:ind w:left="320"\/>/gu)]).toHaveLength(1);
    expect(xml.indexOf('<w:ind w:left="320"/>')).toBeGreaterThan(xml.indexOf("Sekretariat"));
    expect(xml.indexOf('<w:ind w:left="320"/>')).toBeLessThan(xml.indexOf("Keuangan"));
  });

  it("does so on the sheet by the indent of its cell", async () => {
    const isi = await naskahKeXlsx(BERTINGKAT);
    const masuk = [...bagianXml(isi, "xl/styles.xml").matchAll(/<xf [^>]*>(?:<alignment([^>]*)\/>)?/gu)]
      .slice(1)
      .map(([, rata = ""]) => Number(/indent="(\d+)"/u.exec(rata)?.[1] ?? 0));
    const gaya = [...bagianXml(isi, "xl/worksheets/sheet1.xml").matchAll(/<c r="([BC][234])" s="(\d+)"/gu)].map(
      ([, alamat = "", nomor = ""]) => [alamat, masuk[Number(nomor)]],
    );
    expect(Object.fromEntries(gaya)).toEqual({ B2: 0, C2: 0, B3: 2, C3: 0, B4: 0, C4: 0 });
  });
});
