import { describe, expect, it } from "vitest";
import { KAMUS, type DaftarKamus } from "../../../core/anjab/kamus";
import { acakDari } from "../../../core/acak";
import type { DaftarSiasn } from "../../../core/siasn/bentuk";
import { namaBerkasBerbeda } from "../../../core/siasn/nama-berkas";
import { namaBerkas } from "../../../core/text/nama-berkas";
import { IndeksPadan, saranJelas } from "../../../core/siasn/padan";
import { Pemadan, teksPendidikan } from "../../../core/siasn/pemadan";
import { PetaTepat } from "../../../core/siasn/tepat";
import { DAFTAR_UJI } from "../../electron/siasn/formulir-uji";
import { soalPadan } from "./salah-tulis";

const PEMADAN = new Pemadan(DAFTAR_UJI, []);

describe("a value of a list for certain", () => {
  it("is known whatever its capitals, its punctuation and the spelling of its level", () => {
    const peta = new PetaTepat(["S-1 ILMU HUKUM", "D-III KEARSIPAN", "S-1 HUKUM KELUARGA (AHWAL)", "S-1 HUKUM KELUARGA, AHWAL"]);
    for (const teks of ["S1 Ilmu Hukum", "s-1 ilmu hukum", "Sarjana Ilmu Hukum", "Strata 1 Ilmu Hukum."])
      expect(peta.cari(teks)).toBe("S-1 ILMU HUKUM");
    for (const teks of ["D3 Kearsipan", "DIII Kearsipan", "Diploma III Kearsipan"]) expect(peta.cari(teks)).toBe("D-III KEARSIPAN");
    expect([peta.cari("S-2 Ilmu Hukum"), peta.cari("Ilmu Hukum"), peta.cari("S1 Hukum")]).toEqual([null, null, null]);
    // Two values that read the same: only letter by letter is one of them meant.
    expect(peta.cari("S-1 Hukum Keluarga Ahwal")).toBeNull();
    expect(peta.cari("S-1 HUKUM KELUARGA, AHWAL")).toBe("S-1 HUKUM KELUARGA, AHWAL");
  });

  it("is there for every code of the dictionaries, in the form's own spelling", () => {
    const daftar = [
      "bakat",
      "temperamen",
      "minat",
      "upayaFisik",
      "data",
      "orang",
      "benda",
      "aspek",
      "disabilitas",
    ] as const satisfies readonly (DaftarKamus & DaftarSiasn)[];
    const belum = daftar.flatMap((nama) =>
      KAMUS[nama].filter((satu) => PEMADAN.padankan(nama, satu.nama) === null).map((satu) => satu.nama),
    );
    expect(belum).toEqual([]);
    expect(PEMADAN.padankan("minat", "Investigatif")).toEqual({ nilai: "Investigasi", cara: "ejaan" });
    expect(PEMADAN.padankan("benda", "Mengerjakan presisi")?.nilai).toBe("Mengerjakan persisi");
  });

  it("is known by every spelling of its code that a form may have, and by no guess where the list calls one code by two names", () => {
    expect(PEMADAN.padankan("bakat", "Kemampuan Verbal")).toEqual({ nilai: "Bakat Verbal", cara: "ejaan" });
    const dua = new Pemadan({ ...DAFTAR_UJI, minat: ["Investigasi", "Investigative", "Sosial"] }, []);
    expect(dua.padankan("minat", "Investigatif")).toBeNull();
    expect(dua.padankan("minat", "Social")?.nilai).toBe("Sosial");
  });

  it("is what the office chose for a text of its own, as long as the list has it", () => {
    const pilihan = [{ daftar: "rumpunDiklat" as const, teks: "Diklat PBJ", nilai: "KEARSIPAN" }];
    expect(new Pemadan(DAFTAR_UJI, pilihan).padankan("rumpunDiklat", "DIKLAT  PBJ")).toEqual({ nilai: "KEARSIPAN", cara: "pilihan" });
    expect(new Pemadan({ ...DAFTAR_UJI, rumpunDiklat: ["LAIN"] }, pilihan).padankan("rumpunDiklat", "Diklat PBJ")).toBeNull();
    expect(PEMADAN.padankan("rumpunDiklat", "Diklat PBJ")).toBeNull();
  });

  it("of a programme without level is asked with the lowest level of the jabatan", () => {
    expect(teksPendidikan("S-1/Sarjana", "Ilmu Hukum")).toEqual({ teks: "S-1 Ilmu Hukum", ditambah: true });
    expect(teksPendidikan("S-1/Sarjana", "D3 Kearsipan")).toEqual({ teks: "D3 Kearsipan", ditambah: false });
    expect(teksPendidikan("", "Ilmu Hukum")).toEqual({ teks: "Ilmu Hukum", ditambah: false });
  });
});

describe("suggestions out of a list", () => {
  const indeks = new IndeksPadan([
    "S-1 ADMINISTRASI NEGARA",
    "S-2 ADMINISTRASI NEGARA",
    "S-1 HUKUM ADMINISTRASI NEGARA",
    "S-1 ILMU PEMERINTAHAN",
    "S-1 TEKNIK INFORMATIKA",
    "S-1 MANAJEMEN INFORMATIKA",
    "S-1 PENDIDIKAN GURU SEKOLAH DASAR",
    "D-III TEKNIK INFORMATIKA",
    "S-1 BAHASA DAN SASTRA INDONESIA",
  ]);
  const pertama = (teks: string): string | undefined => indeks.cari(teks)[0]?.nilai;

  it("understand abbreviations, slips of the keyboard, another order, and words written together", () => {
    expect(pertama("S1 Adm. Negara")).toBe("S-1 ADMINISTRASI NEGARA");
    expect(pertama("Sarjana Tek. Informatika")).toBe("S-1 TEKNIK INFORMATIKA");
    expect(pertama("S1 ilmu pemeritnahan")).toBe("S-1 ILMU PEMERINTAHAN");
    expect(pertama("S-1 Informatika Teknik")).toBe("S-1 TEKNIK INFORMATIKA");
    expect(pertama("S1 Administrasinegara")).toBe("S-1 ADMINISTRASI NEGARA");
    expect(pertama("S1 PGSD")).toBe("S-1 PENDIDIKAN GURU SEKOLAH DASAR");
    expect(pertama("S1 sastra & bhs Indonesia")).toBe("S-1 BAHASA DAN SASTRA INDONESIA");
  });

  it("keep to the level that the text names", () => {
    expect(indeks.cari("D3 Teknik Informatika").map(({ nilai }) => nilai)).toEqual(["D-III TEKNIK INFORMATIKA"]);
    expect(pertama("Magister Administrasi Negara")).toBe("S-2 ADMINISTRASI NEGARA");
  });

  it("are obvious only when the first stands clear of the next", () => {
    expect(saranJelas(indeks.cari("S1 Adm. Negara"))).toBe(true);
    expect(saranJelas(indeks.cari("S1 Informatika"))).toBe(false);
    expect(saranJelas([])).toBe(false);
  });

  it("are none for what the list knows nothing of", () => {
    expect(indeks.cari("S1 Kuda Terbang")).toEqual([]);
    expect(indeks.cari("???")).toEqual([]);
  });

  it("put the meant value first for most of the names that were misspelt at random", () => {
    const daftar = ["S-1 ADMINISTRASI NEGARA", "S-1 HUKUM ADMINISTRASI NEGARA", "S-1 ILMU PEMERINTAHAN", "S-1 TEKNIK INFORMATIKA"] as const;
    const soal = soalPadan(acakDari(3), daftar, 100);
    expect(soal.filter(({ tertulis, benar }) => pertama(tertulis) === benar).length).toBeGreaterThanOrEqual(95);
  });
});

describe("names of files", () => {
  it("are cut, cleaned and kept apart", () => {
    const nama = namaBerkasBerbeda(
      ["Kepala: Bagian/Umum?", "kepala- bagian-umum-", "CON", "...", `Analis ${"kebijakan ".repeat(30)}`, "Titik. "],
      ".xlsx",
    );
    expect(nama.slice(0, 4)).toEqual(["Kepala- Bagian-Umum-.xlsx", "kepala- bagian-umum- (2).xlsx", "CON-.xlsx", "jabatan.xlsx"]);
    expect(nama[4]?.length).toBeLessThanOrEqual(105);
    expect(nama[4]).toMatch(/kebijakan\.xlsx$/);
    expect(nama[5]).toBe("Titik.xlsx");
    // Windows keeps its names whatever follows behind a dot.
    expect(namaBerkasBerbeda(["Aux. Umum", "nul", "Auxiliar", "con .x"], ".xlsx")).toEqual([
      "Aux-. Umum.xlsx",
      "nul-.xlsx",
      "Auxiliar.xlsx",
      "con .x.xlsx",
    ]);
  });

  it("are never cut within a sign of two halves", () => {
    expect(namaBerkas([`${"a".repeat(79)}\u{1f600}`, "b"])).toBe(`${"a".repeat(79)} b`);
  });
});
