import { describe, expect, it } from "vitest";
import { computeKebutuhan } from "../../../core/abk/kebutuhan";
import { penentuPembulatan } from "../../../core/abk/penentu";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import type { Periode } from "../../../core/abk/tugas";

const [PROFIL] = PROFIL_BAWAAN;
if (!PROFIL) throw new Error("tidak ada profil bawaan");
const profil: ProfilAbk = PROFIL;

const tugas = (volume: number, normaWaktuMenit: number, periode: Periode = "tahun") => ({ volume, normaWaktuMenit, periode });

/** The deciding rows in one line each: number, direction, new volume, new norm, new need. */
const ringkas = (daftar: ReturnType<typeof penentuPembulatan>) =>
  daftar.map(({ nomor, arah, volume, normaWaktuMenit }) => [nomor, arah, volume?.baru, normaWaktuMenit?.baru, volume?.kebutuhan]);

describe("penentuPembulatan", () => {
  it("says for 2.34 what makes it 3: 12,000 minutes more, and what makes it 1: more than 63,000 less", () => {
    // 175,500 minutes: 1,000 x 100 and 755 x 100. Half up turns at 187,500 and below 112,500.
    const hasil = penentuPembulatan([tugas(1_000, 100), tugas(755, 100)], profil);
    // 1,000 -> 1,120 (+12%); 755 -> 875 (+15,9%); 1,000 -> just below 370; 755 -> just below 125.
    expect(ringkas(hasil)).toEqual([
      [1, "naik", 1_120, 112, 3],
      [2, "naik", 875, 115.895, 3],
      [1, "turun", 369.999, 36.999, 1],
      [2, "turun", 124.999, 16.556, 1],
    ]);
    expect(hasil[0]?.volume?.perubahan).toBeCloseTo(0.12, 12);
    expect(hasil[2]?.normaWaktuMenit?.perubahan).toBeCloseTo(-0.63001, 12);
  });

  it("finds that one thousandth decides at exactly one half: 0.5 is 1, and 3,749.999 x 10 is 0", () => {
    const [pertama] = penentuPembulatan([tugas(3_750, 10)], profil);
    expect(pertama).toMatchObject({
      arah: "turun",
      volume: { lama: 3_750, baru: 3_749.999, kebutuhan: 0 },
      normaWaktuMenit: { baru: 9.999 },
    });
  });

  it("finds that one thousandth decides just below one half: 37,499.999 minutes become 37,500", () => {
    const [pertama] = penentuPembulatan([tugas(37_499.999, 1)], profil);
    expect(pertama).toMatchObject({ arah: "naik", volume: { baru: 37_500, kebutuhan: 1 }, normaWaktuMenit: { baru: 1.001, kebutuhan: 1 } });
  });

  it("keeps exactly one and a half at 2 and falls to 1 with the smallest step less", () => {
    const hasil = penentuPembulatan([tugas(112_500, 1)], profil);
    expect(ringkas(hasil)).toEqual([
      [1, "turun", 112_499.999, 0.999, 1],
      [1, "naik", 187_500, 1.667, 3],
    ]);
  });

  it("leaves out a row too small to change anything by going away, though it may grow", () => {
    // 150,000 minutes = 2: the row of 1,000 minutes can vanish without effect.
    const hasil = penentuPembulatan([tugas(1_490, 100), tugas(10, 100)], profil);
    expect(hasil.filter(({ nomor }) => nomor === 2).map(({ arah }) => arah)).toEqual(["naik"]);
  });

  it("leaves out a row without work, whose growth could not be told in percent", () => {
    expect(penentuPembulatan([tugas(0, 0), tugas(0, 50)], profil)).toEqual([]);
  });

  it("counts the volume of a day 250 times: 4 a day of 30 minutes are 30,000, and 5 a day make the half", () => {
    const [pertama] = penentuPembulatan([tugas(4, 30, "hari")], profil);
    expect(pertama).toMatchObject({ arah: "naik", volume: { baru: 5, perubahan: 0.25 }, normaWaktuMenit: { baru: 37.5 } });
  });

  it("goes by the ceiling when the profile does: 75,000 minutes are 1, one thousandth more is 2, and 0 needs none", () => {
    const hasil = penentuPembulatan([tugas(75_000, 1)], { ...profil, pembulatan: "keAtas" });
    expect(ringkas(hasil)).toEqual([
      [1, "naik", 75_000.001, 1.001, 2],
      [1, "turun", 0, 0, 0],
    ]);
  });

  it("cannot fall below one under minimum 1 while another row has work", () => {
    const hasil = penentuPembulatan([tugas(100, 10), tugas(50, 10)], { ...profil, minimumSatu: true });
    expect(hasil.map(({ arah, volume }) => [arah, volume?.kebutuhan])).toEqual([
      ["naik", 2],
      ["naik", 2],
    ]);
  });

  it("has nothing to say where the profile does not round", () => {
    expect(penentuPembulatan([tugas(100, 10)], { ...profil, pembulatan: "tanpa" })).toEqual([]);
  });

  it("holds when it is done: every named figure changes the need, and one thousandth less of it does not", () => {
    const daftar = [
      tugas(25, 3, "hari"),
      tugas(2, 150, "bulan"),
      tugas(37, 60, "semester"),
      tugas(1, 1_200, "triwulan"),
      tugas(6, 60.2, "minggu"),
    ];
    for (const uji of [
      profil,
      { ...profil, konversi: "perPeriode", wkeBulanMenit: 6_240 } as const,
      { ...profil, pembulatan: "keAtas" } as const,
    ]) {
      const semula = computeKebutuhan(daftar, uji).kebutuhan;
      const hasil = penentuPembulatan(daftar, uji);
      expect(hasil.length).toBeGreaterThanOrEqual(5);
      for (const { nomor, arah, volume } of hasil) {
        const dengan = (nilai: number) =>
          computeKebutuhan(
            daftar.map((satu, indeks) => (indeks === nomor - 1 ? { ...satu, volume: nilai } : satu)),
            uji,
          ).kebutuhan;
        const baru = volume?.baru ?? 0;
        expect(dengan(baru)).toBe(volume?.kebutuhan);
        expect(dengan(baru)).not.toBe(semula);
        expect(dengan(baru + (arah === "turun" ? 0.001 : -0.001))).toBe(semula);
      }
    }
  });
});
