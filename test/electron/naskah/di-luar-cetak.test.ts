import { describe, expect, it } from "vitest";
import { BULAT } from "../../../core/naskah/angka";
import type { Bagian, Naskah } from "../../../core/naskah/naskah";
import { naskahKeDocx } from "../../../electron/naskah/docx/tulis";
import { naskahKePdf } from "../../../electron/naskah/pdf/tulis";
import { naskahKeXlsx } from "../../../electron/naskah/xlsx/tulis";
import { bukaBuku } from "../formasi/buka";
import { bagianDocx, selDocx } from "./baca-docx";
import { kataHalaman } from "./baca-pdf";

const tabel = (angka: number): Bagian["blok"][number] => ({
  jenis: "tabel",
  kolom: [
    { kunci: "nama", kepala: "Nama jabatan", lebar: 30, rata: "kiri" },
    { kunci: "bahan", kepala: "Bahan hitungan", lebar: 12, rata: "kanan", bentuk: BULAT, diLuarCetak: true },
    { kunci: "hasil", kepala: "Kebutuhan", lebar: 12, rata: "kanan", bentuk: BULAT },
  ],
  isi: () => [{ kunci: "a", jenis: "isi", sel: ["Arsiparis", angka + 1_000, angka] }],
});

/** One section that is printed, and one that only a workbook holds. */
const NASKAH: Naskah = {
  nama: "uji",
  judul: "Uji",
  kertas: "a4",
  kaki: "Uji",
  tanda: null,
  bagian: [
    {
      kunci: "usul",
      lembar: "Usul",
      arah: "tegak",
      blok: [{ jenis: "daftar", butir: ["Rumus di lembar ini hidup"], diLuarCetak: true }, tabel(11)],
    },
    { kunci: "bahan", lembar: "Bahan", arah: "tegak", diLuarCetak: true, blok: [tabel(22)] },
  ],
};

describe("what only a workbook holds", () => {
  it("stands in the workbook", async () => {
    const buku = bukaBuku(await naskahKeXlsx(NASKAH));
    expect(buku.SheetNames).toEqual(["Usul", "Bahan"]);
    const isi = JSON.stringify(buku.Sheets);
    for (const teks of ["Bahan hitungan", "1011", "1022", "Rumus di lembar ini hidup"]) expect(isi).toContain(teks);
  });

  it("is left out of the letter and of the pages, column, list and section, and the rest keeps its place", async () => {
    const docx = await naskahKeDocx(NASKAH);
    expect(selDocx(docx)).toEqual(["Nama jabatan", "Kebutuhan", "Arsiparis", "11"]);
    expect(bagianDocx(docx, "word/document.xml")).not.toContain("Rumus di lembar ini hidup");
    const kata = kataHalaman(await naskahKePdf(NASKAH)).map((satu) => satu.join(" ").replace(/\s+/gu, " "));
    expect(kata).toHaveLength(1);
    expect(kata[0]).toContain("Nama jabatan");
    expect(kata[0]).toContain("11");
    for (const teks of ["Bahan hitungan", "1.011", "1.022", "Rumus di lembar"]) expect(kata[0]).not.toContain(teks);
  });
});
