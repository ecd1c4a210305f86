import { describe, expect, it } from "vitest";
import { rencana } from "../../../core/intake/draf";
import { maknaPembagi } from "../../../core/intake/satuan-waktu";
import { buku, draf, lembar } from "./bahan";

/** Divisors of rules and of sheets in use, with what each means. */
const PEMBAGI = [
  [5, "jam", "hari"],
  [7.5, "jam", "hari"],
  [25, "jam", "minggu"],
  [37.5, "jam", "minggu"],
  [60, "menit", "hari"],
  [100, "jam", "bulan"],
  [104, "jam", "bulan"],
  [300, "menit", "hari"],
  [420, "menit", "hari"],
  [1_200, "jam", "tahun"],
  [1_250, "jam", "tahun"],
  [1_322, "jam", "tahun"],
  [1_480, "jam", "tahun"],
  [1_481, "menit", "minggu"],
  [1_500, "menit", "minggu"],
  [1_800, "menit", "minggu"],
  [1_880, "jam", "tahun"],
  [6_000, "menit", "bulan"],
  [6_250, "menit", "bulan"],
  [72_000, "menit", "tahun"],
  [75_000, "menit", "tahun"],
  [79_320, "menit", "tahun"],
] as const;

/** A divisor beside norms in minutes or hours. */
const menurutBesar = (nilai: number) => maknaPembagi(nilai, { norma: "menit", pembagi: null });

describe("what a divisor means by its size", () => {
  it.each(PEMBAGI)("%d is %s of a %s", (nilai, satuan, periode) => {
    expect(menurutBesar(nilai)).toMatchObject({ satuan, periode });
  });

  it("is left open between the known ones", () => {
    expect([4, 8.5, 21, 41, 59, 61, 94, 151, 269, 451, 999, 2_201, 5_699, 6_901, 49_999, 130_001].map(menurutBesar)).toEqual(
      Array.from({ length: 16 }, () => null),
    );
  });

  it("says of an hour that five make up a day, and of nothing else", () => {
    expect([60, 300, 1_250].map((nilai) => menurutBesar(nilai)?.jamPerHari)).toEqual([5, undefined, undefined]);
  });
});

describe("a sheet whose headings name no unit of time", () => {
  const JUDUL = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU PENYELESAIAN", "WAKTU KERJA EFEKTIF", "VOLUME", "PEGAWAI YANG DIBUTUHKAN"];
  const norma = (wke: number, hasil: number) =>
    rencana(
      draf([
        buku(
          "abk.xlsx",
          lembar("ABK", [
            ["NAMA JABATAN", "", ":", "Penyusun"],
            ["UNIT KERJA", "", ":", "Subbagian Umum"],
            JUDUL,
            [1, "Menyusun laporan", "laporan", 2, wke, 661, hasil],
          ]),
        ),
      ]),
    ).tugas.tambah[0]?.isi;

  it("is counted in hours by a divisor of 1.322: 2 hours are 120 minutes, 661 a year", () => {
    expect(norma(1_322, 1)).toMatchObject({ normaWaktuMenit: 120, volume: 661, periode: "tahun" });
  });

  it("is counted in minutes by a divisor of 75.000", () => {
    expect(norma(75_000, 0.0176)).toMatchObject({ normaWaktuMenit: 2, volume: 661, periode: "tahun" });
  });
});
