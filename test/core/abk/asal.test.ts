import { describe, expect, it } from "vitest";
import { rekapAsal } from "../../../core/abk/asal";
import { normaMenyimpang } from "../../../core/abk/bank";
import { PROFIL_BAWAAN } from "../../../core/abk/profil";
import type { AsalNorma } from "../../../core/abk/tugas";

const [profil] = PROFIL_BAWAAN;
const tugas = (asalNorma: AsalNorma, volume: number, buktiVolume = "") => ({
  asalNorma,
  buktiVolume,
  volume,
  periode: "tahun" as const,
  normaWaktuMenit: 30,
});

describe("what an ABK rests on", () => {
  it("shares tasks and minutes by the origin of their norm, and counts volumes with evidence", () => {
    if (!profil) throw new Error("tidak ada profil bawaan");
    // 100 x 30 + 20 x 30 measured, 300 x 30 assumed: 3,600 and 9,000 of 12,600 minutes.
    const rekap = rekapAsal([tugas("diukur", 100, "Register 2026"), tugas("diukur", 20), tugas("diandaikan", 300)], profil);
    expect(rekap.bagian).toEqual([
      { asal: "diukur", tugas: 2, menit: 3_600 },
      { asal: "disepakati", tugas: 0, menit: 0 },
      { asal: "disalin", tugas: 0, menit: 0 },
      { asal: "diandaikan", tugas: 1, menit: 9_000 },
      { asal: "belumDinyatakan", tugas: 0, menit: 0 },
    ]);
    expect([rekap.tugas, rekap.menit, rekap.berbukti]).toEqual([3, 12_600, 1]);
  });

  it("finds a norm to depart from the bank's at the three decimals that count", () => {
    expect(normaMenyimpang(33.3, 33.3001)).toBe(false);
    expect(normaMenyimpang(33.3, 33.301)).toBe(true);
  });
});
