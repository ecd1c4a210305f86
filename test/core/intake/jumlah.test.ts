import { describe, expect, it } from "vitest";
import type { IsiSel, LembarMentah } from "../../../core/intake/lembar";
import { ringkasan } from "../../../core/intake/tampilan";
import { buku, draf, lembar, lembarAbk } from "./bahan";

type Baris = readonly IsiSel[];

/** Totals and results that the preview of a sheet calls different, as `sel tingkat: tertulis, dihitung`. */
function beda(satu: LembarMentah): string[] {
  return (ringkasan(draf([buku("abk.xlsx", satu)]))[0]?.lembar ?? [])
    .flatMap(({ masalah }) => masalah)
    .filter(({ kode }) => kode === "jumlahBerbeda" || kode === "hasilBarisBerbeda" || kode === "hasilDibulatkan")
    .map(({ sel, tingkat, pesan }) => `${sel} ${tingkat}: ${(pesan.match(/\d+(,\d+)?/gu) ?? []).join(" ")}`);
}

const DATAR: Baris = ["UNIT KERJA", "NAMA JABATAN", "URAIAN TUGAS", "SATUAN", "VOLUME", "WAKTU (MENIT)", "KEBUTUHAN"];
/** 15.000 minutes each are 0,2 of 75.000, and 7.500 are 0,1. */
const ANALIS: readonly Baris[] = [
  ["Subbagian Hukum", "Analis Hukum", "Menelaah peraturan", "telaah", 50, 300, 0.2],
  [null, null, "Menyusun pendapat hukum", "naskah", 25, 600, 0.2],
];
const JDIH: Baris = [null, "Pengelola JDIH", "Mengunggah dokumen", "dokumen", 500, 30, 0.2];
const PEMILU: Baris = ["Subbagian Teknis", "Analis Pemilu", "Menyusun bahan", "bahan", 100, 75, 0.1];
const jumlah = (label: string, nilai: IsiSel): Baris => [null, label, null, null, null, null, nilai];
const datar = (...baris: readonly Baris[]): LembarMentah => lembar("ABK", [DATAR, ...baris]);

describe("the totals of a list of several jabatan", () => {
  it("takes its only total for that of all of them: 0,4 + 0,2 + 0,1 = 0,7", () => {
    expect(beda(datar(...ANALIS, JDIH, PEMILU, jumlah("JUMLAH", 0.7)))).toEqual([]);
    expect(beda(datar(...ANALIS, JDIH, PEMILU, jumlah("JUMLAH", 0.1)))).toEqual(["G6 peringatan: 0,1 0,7"]);
  });
  it("takes a total below each jabatan for its own, and the one below them for all", () => {
    const semua = (jdih: number, total: number): LembarMentah =>
      datar(...ANALIS, jumlah("JUMLAH", 0.4), JDIH, jumlah("JUMLAH", jdih), PEMILU, jumlah("JUMLAH", 0.1), jumlah("TOTAL", total));
    expect(beda(semua(0.2, 0.7))).toEqual([]);
    expect(beda(semua(0.6, 0.7))).toEqual(["G6 peringatan: 0,6 0,2"]);
    expect(beda(semua(0.2, 0.1))).toEqual(["G9 peringatan: 0,1 0,7"]);
  });
  it("knows totals of jabatan, of units and of everything, one within another", () => {
    const semua = (hukum: number, total: number): LembarMentah =>
      datar(
        ...ANALIS,
        jumlah("Jumlah Analis Hukum", 0.4),
        JDIH,
        jumlah("Jumlah Pengelola JDIH", 0.2),
        jumlah("Jumlah Subbagian Hukum", hukum),
        PEMILU,
        jumlah("Jumlah Analis Pemilu", 0.1),
        jumlah("Jumlah Subbagian Teknis", 0.1),
        jumlah("JUMLAH TOTAL", total),
      );
    expect(beda(semua(0.6, 0.7))).toEqual([]);
    expect(beda(semua(0.3, 0.7))).toEqual(["G7 peringatan: 0,3 0,6"]);
    expect(beda(semua(0.6, 1.3))).toEqual(["G11 peringatan: 1,3 0,7"]);
  });
  it("takes a total below the last jabatan of each unit for its unit", () => {
    const semua = (hukum: number): LembarMentah =>
      datar(...ANALIS, JDIH, jumlah("JUMLAH", hukum), PEMILU, jumlah("JUMLAH", 0.1), jumlah("JUMLAH SELURUHNYA", 0.7));
    expect(beda(semua(0.6))).toEqual([]);
    expect(beda(semua(0.7))).toEqual(["G5 peringatan: 0,7 0,6"]);
  });
  it("takes the total of a unit whose rows are many jabatan for that unit, under any name of the total", () => {
    const semua = (hukum: number, seluruhnya: number): LembarMentah =>
      datar(
        ...ANALIS,
        JDIH,
        jumlah("Jumlah Subbagian Hukum", hukum),
        PEMILU,
        jumlah("Jumlah Subbagian Teknis", 0.1),
        jumlah("Jumlah seluruhnya", seluruhnya),
      );
    expect(beda(semua(0.6, 0.7))).toEqual([]);
    expect(beda(semua(0.2, 0.6))).toEqual(["G5 peringatan: 0,2 0,6", "G8 peringatan: 0,6 0,7"]);
  });
  it("takes a TOTAL below two forms on one sheet for both of them", () => {
    const form = (jabatan: string, baris: Baris, hasil: number): readonly Baris[] => [
      ["NAMA JABATAN", ":", jabatan],
      ["UNIT KERJA", ":", "Subbagian Hukum"],
      DATAR.slice(2),
      baris.slice(2),
      ["JUMLAH", null, null, null, hasil],
      [],
    ];
    const semua = (total: number): LembarMentah =>
      lembar("ABK", [...form("Analis", JDIH, 0.2), ...form("Bendahara", PEMILU, 0.1), ["TOTAL", null, null, null, total]]);
    expect(beda(semua(0.3))).toEqual([]);
    expect(beda(semua(0.1))).toEqual(["E13 peringatan: 0,1 0,3"]);
  });
});

/** Tasks of 75.000 minutes a year by their volume; each prints its result. */
const hasil = (...semua: readonly (readonly [menit: number, volume: number, tertulis: IsiSel])[]) =>
  semua.map(([menit, volume, tertulis], nomor) => [`Tugas ${nomor + 1}`, menit, 75_000, volume, tertulis] as const);

describe("a figure with fewer decimals than its neighbours", () => {
  it("is told: 0,2 + 0,1 + 0,04 = 0,34 printed 0,3, as a number and as a text", () => {
    const baris = hasil([1500, 10, 0.2], [75, 100, 0.1], [600, 5, 0.04]);
    expect(beda(lembarAbk({ baris, jumlah: 0.3 }))).toEqual(["G11 peringatan: 0,3 0,34"]);
    expect(beda(lembarAbk({ baris, jumlah: "0,30" }))).toEqual(["G11 peringatan: 0,3 0,34"]);
    expect(beda(lembarAbk({ baris, jumlah: 0.34 }))).toEqual([]);
  });
  it("is told of a row: 600 x 5 / 75.000 = 0,04 printed 0 beside 0,12", () => {
    expect(beda(lembarAbk({ baris: hasil([900, 10, 0.12], [600, 5, 0]), jumlah: 0.16 }))).toEqual(["G9 peringatan: 0 600 5 75 000 0,04"]);
  });
  it("is a remark where it is the sum as the profile rounds it: 1,4 + 1 = 2,4 printed 2", () => {
    expect(beda(lembarAbk({ baris: hasil([1500, 70, 1.4], [750, 100, 1]), jumlah: 2 }))).toEqual(["G10 info: 2 2,4"]);
  });
  it("is told once where a sheet prints whole numbers throughout: 1,4 and 0,6 printed 1 and 1", () => {
    expect(beda(lembarAbk({ baris: hasil([1500, 70, 1], [750, 60, 1]), jumlah: 2 }))).toEqual(["G8 info: 2 1 1,4"]);
  });
  it("is right where all results are shown with two decimals: 0,1667 and 0,0833 as 0,17 and 0,08, in all 0,25", () => {
    expect(beda(lembarAbk({ baris: hasil([125, 100, "0,17"], [62.5, 100, "0,08"]), jumlah: "0,25" }))).toEqual([]);
    expect(beda(lembarAbk({ baris: hasil([125, 100, 0.17], [62.5, 100, 0.08], [96, 100, 0.13]), jumlah: 0.378 }))).toEqual([]);
  });
  it("is right in a total of two decimals below rows of four: 0,0833 + 0,1208 = 0,2042 as 0,2", () => {
    expect(beda(lembarAbk({ baris: hasil([62.5, 100, 0.0833], [90.625, 100, 0.1208]), jumlah: "0,20" }))).toEqual([]);
    expect(beda(lembarAbk({ baris: hasil([62.5, 100, 0.0833], [90.625, 100, 0.1208]), jumlah: 0.2 }))).toEqual([]);
  });
  it("is right in a line that calls itself rounded", () => {
    const baris = hasil([1500, 70, 1.4], [750, 100, 1]);
    const satu = lembarAbk({ baris });
    const berbulat = { ...satu, baris: [...satu.baris, { nomor: 20, sel: ["", "JUMLAH DIBULATKAN", "", "", "", "", 2] }] };
    expect(beda(berbulat)).toEqual([]);
  });
  it("is right in a line of the need below the unrounded total, and told where it is not the rounding of it", () => {
    const baris = hasil([1500, 70, 1.4], [750, 100, 1]);
    const berbutuh = (kebutuhan: number, total: number): LembarMentah => {
      const satu = lembarAbk({ baris, jumlah: total, pembulatan: 2 });
      return { ...satu, baris: [...satu.baris, { nomor: 20, sel: ["JUMLAH PEGAWAI YANG DIBUTUHKAN", "", "", "", "", "", kebutuhan] }] };
    };
    expect(beda(berbutuh(2, 2.4))).toEqual([]);
    expect(beda(berbutuh(3, 2.4))).toEqual(["G20 peringatan: 3 2,4"]);
    // The total is wrong, and the need is the rounding of what the rows come to.
    expect(beda(berbutuh(2, 2.9))).toEqual(["G10 peringatan: 2,9 2,4", "G20 info: 2 2,4"]);
  });
});
