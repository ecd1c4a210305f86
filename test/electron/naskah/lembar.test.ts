import { describe, expect, it } from "vitest";
import type { Blok, Kolom, Naskah, Tabel } from "../../../core/naskah/naskah";
import { rumus, sel } from "../../../core/naskah/rumus";
import { naskahKeXlsx } from "../../../electron/naskah/xlsx/tulis";
import { bukaBuku, lembarBernama, sel as bacaSel } from "../formasi/buka";

const kolom = (kunci: string): Kolom => ({ kunci, kepala: kunci, lebar: 20, rata: "kanan", bentuk: { desimal: 0 } });

const tabel = (kunci: readonly string[], isi: Tabel["isi"]): Blok => ({ jenis: "tabel", kolom: kunci.map(kolom), isi });

function naskah(blok: readonly Blok[], lain: Partial<Naskah> = {}): Naskah {
  return {
    nama: "uji",
    judul: "Uji",
    kertas: "f4",
    kaki: "Tepat",
    tanda: null,
    bagian: [{ kunci: "satu", lembar: "Satu", arah: "tegak", blok }],
    ...lain,
  };
}

describe("the sheet of a section", () => {
  const hasil = (dari: string) => ({ nilai: 5, rumus: rumus`${sel(dari, "a")}` });

  it("refuses a formula on a column that two of its tables have in different places, rather than take either", async () => {
    const pertama = tabel(["x", "y"], () => [{ kunci: "a", jenis: "isi", sel: [3, 5] }]);
    const kedua = (dari: string) => tabel(["y", "z"], () => [{ kunci: "b", jenis: "isi", sel: [7, hasil(dari)] }]);
    await expect(naskahKeXlsx(naskah([pertama, kedua("y")]))).rejects.toThrow("rujukan tak dikenal");
    const buku = bukaBuku(await naskahKeXlsx(naskah([pertama, kedua("x")])));
    // Rows 1 and 2 are the first table, 3 keeps it apart from the second, which is 4 and 5.
    expect(bacaSel(lembarBernama(buku, "Satu"), "B5")).toMatchObject({ nilai: 5, rumus: "A2" });
  });

  it("carries the mark of the sample even when it holds a title alone", async () => {
    const tanda = { kalimat: "DATA CONTOH: orang rekaan", ringkas: "CONTOH" };
    const isi = await naskahKeXlsx(naskah([{ jenis: "judul", teks: "Judul", anak: [] }], { tanda }));
    const lembar = lembarBernama(bukaBuku(isi), "Satu");
    expect([bacaSel(lembar, "A1").nilai, bacaSel(lembar, "A2").nilai]).toEqual(["DATA CONTOH: orang rekaan", "Judul"]);
  });
});
