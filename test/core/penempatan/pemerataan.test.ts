import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { countPemerataan, kelompokUsia } from "../../../core/penempatan/pemerataan";

describe("whom a plan touches", () => {
  const orang = (unit: string, jenisKelamin: string, diusulkan: boolean) => ({
    diusulkan,
    ciri: { unit, kelas: "Kelas 07", jenisKelamin, usia: "Di bawah 30 tahun" },
  });

  it("is counted in each respect by itself: of three who could move, one of two women and the one man of another unit", () => {
    const baris = countPemerataan([
      orang("Umum", "Perempuan", true),
      orang("Umum", "Perempuan", false),
      orang("Teknis", "Laki-laki", true),
    ]);
    expect(baris.map(({ segi, nama, berhak, diusulkan }) => `${segi} ${nama}: ${diusulkan} dari ${berhak}`)).toEqual([
      "unit Teknis: 1 dari 1",
      "unit Umum: 1 dari 2",
      "kelas Kelas 07: 2 dari 3",
      "jenisKelamin Laki-laki: 1 dari 1",
      "jenisKelamin Perempuan: 1 dari 2",
      "usia Di bawah 30 tahun: 2 dari 3",
    ]);
  });

  it("puts somebody into the band of her age on the day: 30 on her birthday, 29 the day before, and no end above 50", () => {
    const lahir = "1996-11-27" as PlainDate;
    expect(kelompokUsia(lahir, "2026-11-26" as PlainDate)).toEqual([0, 29]);
    expect(kelompokUsia(lahir, "2026-11-27" as PlainDate)).toEqual([30, 39]);
    expect(kelompokUsia("1970-01-01" as PlainDate, "2026-11-27" as PlainDate)).toEqual([50, null]);
    expect(kelompokUsia(null, "2026-11-27" as PlainDate)).toBeNull();
  });
});
