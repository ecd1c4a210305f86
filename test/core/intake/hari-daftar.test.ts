import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { hariBerikut, hariDalam, kemarin } from "../../../core/intake/hari-daftar";
import { BAMBANG, buku, draf, KEPALA_PEGAWAI, lembar, ringkas } from "./bahan";

const HARI_INI = "2026-11-26" as PlainDate;

describe("the day of a list", () => {
  it.each([
    ["KEADAAN PER 31 DESEMBER 2025", "2025-12-31"],
    ["Keadaan : 30-09-2026", "2026-09-30"],
    ["Posisi 1/7/2026", "2026-07-01"],
    ["pegawai 20260831", "2026-08-31"],
    ["nominatif 2026-10", "2026-10-31"],
    ["DUK Februari 2024", "2024-02-29"],
    ["Keadaan bulan Nopember 2026", "2026-11-26"],
    ["Data 2026-12-31", null],
    ["DUK TAHUN 2025", null],
    ["Sheet1", null],
  ])("in “%s” is %s", (teks, hari) => {
    expect(hariDalam(teks, HARI_INI)).toBe(hari);
  });

  it.each([
    [
      "the title before the name of sheet and file",
      "KEADAAN PER 31 DESEMBER 2025",
      "Oktober 2026",
      "a.xlsx",
      "31-12-2025, menurut judulnya",
    ],
    [
      "the name of the sheet before that of the file",
      "DAFTAR PEGAWAI",
      "Oktober 2026",
      "p-2026-09.xlsx",
      "31-10-2026, menurut nama lembarnya",
    ],
    ["the name of the file", "DAFTAR PEGAWAI", "Sheet1", "p_2026-09.xlsx", "30-09-2026, menurut nama berkasnya"],
  ])("is taken from %s", (...[, judul, nama, berkas, harapan]) => {
    const [satu] = ringkas(draf([buku(berkas, lembar(nama, [[judul], [], KEPALA_PEGAWAI, BAMBANG]))])).masalah;
    expect(satu).toMatchObject({ kode: "hariDaftar", tingkat: "info" });
    expect(satu?.pesan).toContain(harapan);
  });

  it("is not that of a decree in the title", () => {
    const judul = "Lampiran Keputusan tanggal 3 Maret 2021";
    expect(ringkas(draf([buku("a.xlsx", lembar("P", [[judul], [], KEPALA_PEGAWAI, BAMBANG]))])).masalah).toEqual([]);
  });

  it("has a day before and a day after, over the ends of months and years", () => {
    const hari = (satu: string): PlainDate => satu as PlainDate;
    expect([kemarin(hari("2026-03-01")), kemarin(hari("2026-01-01")), kemarin(hari("2026-05-10"))]).toEqual([
      "2026-02-28",
      "2025-12-31",
      "2026-05-09",
    ]);
    expect([hariBerikut(hari("2024-02-28")), hariBerikut(hari("2026-12-31"))]).toEqual(["2024-02-29", "2027-01-01"]);
  });
});
