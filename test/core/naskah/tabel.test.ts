import { describe, expect, it } from "vitest";
import { BULAT, DUA_DESIMAL } from "../../../core/naskah/angka";
import { angkaNaskah, bentukSel, teksSel } from "../../../core/naskah/angka-naskah";
import { namaLembar } from "../../../core/naskah/lembar";
import type { Bagian, Kolom, Naskah, Tabel } from "../../../core/naskah/naskah";
import { rumus, rumusSubtotal } from "../../../core/naskah/rumus";
import { barisIsi, barisJumlah, kolomCetak, type KolomIsi } from "../../../core/naskah/tabel";

interface Tugas {
  readonly uraian: string;
  readonly volume: number | null;
  readonly menit: number;
  readonly ditimpa: boolean;
}

const KOLOM: readonly KolomIsi<Tugas, { readonly menit: number }>[] = [
  { kunci: "uraian", kepala: "Uraian", lebar: 30, rata: "kiri", nilai: ({ uraian }) => uraian, tebal: true },
  {
    kunci: "volume",
    kepala: "Volume",
    kelompok: "Beban",
    nomor: "3",
    lebar: 8,
    rata: "kanan",
    bentuk: DUA_DESIMAL,
    nilai: ({ volume }) => volume,
    bentukBaris: () => BULAT,
  },
  {
    kunci: "menit",
    kepala: "Menit",
    lebar: 8,
    rata: "kanan",
    diLuarCetak: true,
    nilai: ({ menit }) => menit,
    rumus: ({ ditimpa }) => (ditimpa ? null : rumus`1+1`),
    miring: ({ ditimpa }) => ditimpa,
    jumlah: ({ menit }) => menit,
  },
];
const TUGAS: Tugas = { uraian: "Menata arsip", volume: 12, menit: 60, ditimpa: false };

describe("a table whose columns are declared once", () => {
  it("prints of a column what was said of it, and nothing that was not", () => {
    expect(kolomCetak(KOLOM)).toStrictEqual([
      { kunci: "uraian", kepala: "Uraian", lebar: 30, rata: "kiri", tebal: true },
      { kunci: "volume", kepala: "Volume", lebar: 8, rata: "kanan", kelompok: "Beban", nomor: "3", bentuk: DUA_DESIMAL },
      { kunci: "menit", kepala: "Menit", lebar: 8, rata: "kanan", diLuarCetak: true },
    ]);
  });

  it("gives a cell its formula, its own format and its italics only where a row has them", () => {
    expect(barisIsi(KOLOM, TUGAS, { kunci: "t1" })).toStrictEqual({
      kunci: "t1",
      jenis: "isi",
      bersama: false,
      sel: [
        "Menata arsip",
        { nilai: 12, rumus: null, bentuk: BULAT, miring: false },
        { nilai: 60, rumus: rumus`1+1`, bentuk: undefined, miring: false },
      ],
    });
    const [, volume, menit] = barisIsi(KOLOM, { ...TUGAS, volume: null, ditimpa: true }, { kunci: "t2", bersama: true }).sel;
    expect([volume, menit]).toStrictEqual([null, { nilai: 60, rumus: null, bentuk: undefined, miring: true }]);
  });

  it("sums in a row of totals the columns that have one, over the rows that are named, beside its name", () => {
    const isi = { kunci: "jumlah", jenis: "jumlah", jumlah: { menit: 180 }, label: ["uraian", "JUMLAH"] } as const;
    expect(barisJumlah(KOLOM, { ...isi, atas: ["t1", "t3"], gabung: [0, 2] })).toStrictEqual({
      kunci: "jumlah",
      jenis: "jumlah",
      sel: ["JUMLAH", null, { nilai: 180, rumus: rumusSubtotal("menit", "t1", "t3") }],
      bersama: false,
      gabung: [0, 2],
    });
    // Nothing stands above it: there is nothing to sum, and no cells are joined.
    const kosong = barisJumlah(KOLOM, { ...isi, jenis: "kelompok", atas: null, bersama: true });
    expect([kosong.sel, kosong.jenis, kosong.bersama, "gabung" in kosong]).toEqual([["JUMLAH", null, null], "kelompok", true, false]);
  });
});

const KOLOM_TEKS: Kolom = { kunci: "nama", kepala: "Nama", lebar: 9, rata: "kiri" };
const KOLOM_ANGKA: Kolom = { kunci: "beban", kepala: "Beban", lebar: 9, rata: "kanan", bentuk: DUA_DESIMAL };
const TABEL: Tabel = {
  jenis: "tabel",
  kolom: [KOLOM_TEKS, KOLOM_ANGKA, { ...KOLOM_ANGKA, kunci: "bahan", diLuarCetak: true }],
  isi: () => [
    { kunci: "a", jenis: "isi", sel: ["Arsiparis", { nilai: 1.5, rumus: rumus`1+0,5` }, 2] },
    { kunci: "b", jenis: "isi", sel: ["Bendahara", null] },
  ],
};
const bagian = (kunci: string, lain: Partial<Bagian>): Bagian => ({ kunci, lembar: kunci, arah: "tegak", blok: [], ...lain });
const naskah = (...isi: readonly Bagian[]): Naskah => ({ nama: "x", judul: "x", kertas: "a4", kaki: "", tanda: null, bagian: isi });

describe("the figures of a document", () => {
  it("come in the order of print, each with its source, its print and its formula; texts are none", () => {
    const rincian = { jenis: "rincian", gaya: "bergaris" } as const;
    const isi = [
      { kunci: "nama", label: "Nama", nilai: "Arsiparis" },
      { kunci: "kelas", label: "Kelas", nilai: 6 },
    ];
    const semua = [...angkaNaskah(naskah(bagian("satu", { blok: [{ ...rincian, isi }, { jenis: "subjudul", teks: "5" }, TABEL] })))];
    expect(semua).toEqual([
      { sumber: "satu/kelas/nilai", nilai: 6, teks: "6", rumus: null, diLuarCetak: false },
      { sumber: "satu/a/beban", nilai: 1.5, teks: "1,50", rumus: rumus`1+0,5`, diLuarCetak: false },
      { sumber: "satu/a/bahan", nilai: 2, teks: "2,00", rumus: null, diLuarCetak: true },
    ]);
  });

  it("are those of a workbook alone when their whole section is", () => {
    const [pertama] = angkaNaskah(naskah(bagian("dua", { blok: [TABEL], diLuarCetak: true })));
    expect([pertama?.sumber, pertama?.diLuarCetak]).toEqual(["dua/a/beban", true]);
  });

  it("are printed in the format of their cell, else of their column, else whole; nothing is printed as nothing", () => {
    const sel = { nilai: 2.345, bentuk: BULAT };
    expect([teksSel(sel, KOLOM_ANGKA), teksSel(2.345, KOLOM_ANGKA), teksSel({ nilai: 2.345 }, KOLOM_ANGKA), teksSel(2.345, null)]).toEqual([
      "2",
      "2,35",
      "2,35",
      "2",
    ]);
    expect([teksSel("2.345", KOLOM_ANGKA), teksSel(null, KOLOM_ANGKA), teksSel(undefined, null), teksSel({ nilai: "x" }, null)]).toEqual([
      "2.345",
      "",
      "",
      "x",
    ]);
    expect([bentukSel(null, KOLOM_ANGKA), bentukSel(null, KOLOM_TEKS), bentukSel(sel, KOLOM_ANGKA)]).toEqual([DUA_DESIMAL, BULAT, BULAT]);
  });
});

describe("the name of a sheet", () => {
  it("holds no sign that workbooks refuse, and blanks once", () => {
    expect(namaLembar(4, " Analis [A/B]: 'SDM' *?\\\u0007 Muda ")).toBe("4 Analis A B SDM Muda");
  });

  it("has at most 31 characters, ends in no blank and never in half of one", () => {
    expect(namaLembar(12, "Pengelola Pengadaan Barang dan Jasa")).toBe("12 Pengelola Pengadaan Barang d");
    expect(namaLembar(12, "Pengelola Pengadaan Barang Jasa Umum")).toHaveLength(31);
    expect(namaLembar(12, `${"a".repeat(27)} b`)).toBe(`12 ${"a".repeat(27)}`);
    expect(namaLembar(1, `${"a".repeat(28)}\u{1f600}`)).toBe(`1 ${"a".repeat(28)}`);
  });
});
