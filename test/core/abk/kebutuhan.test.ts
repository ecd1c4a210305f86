import { describe, expect, it } from "vitest";
import { computeEfektivitas } from "../../../core/abk/efektivitas";
import { jejakKebutuhan } from "../../../core/abk/jejak";
import { computeKebutuhan, jumlahBebanPerjuta, kebutuhanDariBeban, perluSaran, PERJUTA_PER_MENIT } from "../../../core/abk/kebutuhan";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import type { Periode, Tugas, UkuranTugas } from "../../../core/abk/tugas";

function bawaan(id: string): ProfilAbk {
  const profil = PROFIL_BAWAAN.find((satu) => satu.id === id);
  if (!profil) throw new Error(`no profile ${id}`);
  return profil;
}

const JAM_1250 = bawaan("permenpanrb-1-2020");
const JAM_1200 = bawaan("perka-bkn-19-2011");

function baris(volume: number, normaWaktuMenit: number, periode: Periode = "tahun"): UkuranTugas {
  return { volume, normaWaktuMenit, periode };
}

describe("kebutuhan of one jabatan", () => {
  it("counts 625 laporan of 120 minutes as exactly one pegawai", () => {
    expect(computeKebutuhan([baris(625, 120)], JAM_1250)).toEqual({ bebanKerjaMenit: 75_000, kebutuhanMentah: 1, kebutuhan: 1 });
  });

  it("annualises by the profile: 2 a day are 500 a year at 250 days and 480 at 240 days", () => {
    // 2 x 250 x 75 = 37,500 minutes = 0.5; 2 x 240 x 75 = 36,000 = 0.5 of 72,000.
    expect(computeKebutuhan([baris(2, 75, "hari")], JAM_1250).bebanKerjaMenit).toBe(37_500);
    expect(computeKebutuhan([baris(2, 75, "hari")], JAM_1200).bebanKerjaMenit).toBe(36_000);
  });

  it("annualises every period: day 250, week 50, month 12, quarter 4, half year 2, year 1", () => {
    const beban = (periode: Periode): number => computeKebutuhan([baris(1, 10, periode)], JAM_1250).bebanKerjaMenit;
    expect([beban("hari"), beban("minggu"), beban("bulan"), beban("triwulan"), beban("semester"), beban("tahun")]).toEqual([
      2_500, 500, 120, 40, 20, 10,
    ]);
  });

  it("reads 300, 1,500 and 6,000 minutes as the day, week and month of the 72,000 family: both ways give one number", () => {
    // A monthly task of 300 minutes: 300 / 6,000 = 0.05 by period; 300 x 12 / 72,000 = 0.05 a year.
    expect(computeKebutuhan([baris(1, 300, "bulan")], JAM_1200).kebutuhanMentah).toBe(300 / 6_000);
    expect(computeKebutuhan([baris(1, 30, "minggu")], JAM_1200).kebutuhanMentah).toBe(30 / 1_500);
    expect(computeKebutuhan([baris(1, 30, "hari")], JAM_1200).kebutuhanMentah).toBe(30 / 300);
  });

  it("rounds half up exactly at the half: 37,500 minutes are one, 37,499.999 none", () => {
    expect(computeKebutuhan([baris(1, 37_500)], JAM_1250).kebutuhan).toBe(1);
    expect(computeKebutuhan([baris(1, 37_499.999)], JAM_1250).kebutuhan).toBe(0);
    expect(computeKebutuhan([baris(1, 112_500)], JAM_1250).kebutuhan).toBe(2);
  });

  it("rounds up from the first thousandth when the profile says so, and not at a whole number", () => {
    const keAtas: ProfilAbk = { ...JAM_1250, pembulatan: "keAtas" };
    expect(computeKebutuhan([baris(1, 75_000)], keAtas).kebutuhan).toBe(1);
    expect(computeKebutuhan([baris(1, 75_000.001)], keAtas).kebutuhan).toBe(2);
  });

  it("leaves the need as it is without rounding", () => {
    expect(computeKebutuhan([baris(1, 18_750)], { ...JAM_1250, pembulatan: "tanpa" }).kebutuhan).toBe(0.25);
  });

  it("gives at least one where there is work, when the profile asks for it, and none where there is no work", () => {
    const minimum: ProfilAbk = { ...JAM_1250, minimumSatu: true };
    expect(computeKebutuhan([baris(1, 100)], minimum).kebutuhan).toBe(1);
    expect(computeKebutuhan([], minimum).kebutuhan).toBe(0);
    expect(computeKebutuhan([baris(0, 100)], minimum).kebutuhan).toBe(0);
  });

  it("keeps decimal norms and volumes exact: 33.5 x 0.3 is 10.05 minutes", () => {
    expect(computeKebutuhan([baris(0.3, 33.5)], JAM_1250).bebanKerjaMenit).toBe(10.05);
  });

  it("does not depend on the order of the rows, which a plain sum of decimals does", () => {
    const rows = [baris(0.1, 0.1), baris(1_000_000, 74.999), baris(0.7, 0.3), baris(3, 33.333)];
    const forward = jumlahBebanPerjuta(rows, JAM_1250);
    expect(jumlahBebanPerjuta(rows.toReversed(), JAM_1250)).toBe(forward);
    // 0.01 + 74,999,000 + 0.21 + 99.999 minutes.
    expect(forward / PERJUTA_PER_MENIT).toBe(74_999_100.219);
  });

  it("reproduces the published ajudan of Lahat at 1,250 hours: 2.256 becomes 2", () => {
    // 2.256 x 75,000 = 169,200 minutes.
    expect(kebutuhanDariBeban(169_200 * PERJUTA_PER_MENIT, JAM_1250)).toEqual({
      bebanKerjaMenit: 169_200,
      kebutuhanMentah: 2.256,
      kebutuhan: 2,
    });
  });

  it("shows that the published 0.75 for 54,300 minutes is 0.724", () => {
    expect(kebutuhanDariBeban(54_300 * PERJUTA_PER_MENIT, JAM_1250).kebutuhanMentah).toBe(0.724);
  });
});

describe("efektivitas jabatan", () => {
  const ej = (bebanMenit: number, bezetting: number) => computeEfektivitas(bebanMenit * PERJUTA_PER_MENIT, bezetting, 75_000);

  it("grades A above 1.00, B from 0.90, C from 0.70, D from 0.50, E below", () => {
    expect(
      [ej(75_750, 1), ej(75_000, 1), ej(67_500, 1), ej(52_500, 1), ej(37_500, 1), ej(37_000, 1)].map((satu) => satu?.prestasi),
    ).toEqual(["A", "B", "B", "C", "D", "E"]);
  });

  it("rounds to two decimals before it grades: 0.895 is 0.90 and B, 1.0049 is 1.00 and B", () => {
    expect(ej(67_125, 1)).toEqual({ efektivitas: 0.9, prestasi: "B" });
    expect(ej(75_367.5, 1)).toEqual({ efektivitas: 1, prestasi: "B" });
  });

  it("is undefined without holders, and not graded where nothing was analysed", () => {
    expect([ej(75_000, 0), ej(0, 2)]).toEqual([null, null]);
  });
});

describe("the trace of a need", () => {
  const tugas = (id: string, volume: number, normaWaktuMenit: number): Tugas => ({
    id,
    uraian: id,
    satuanHasil: "laporan",
    volume,
    periode: "tahun",
    normaWaktuMenit,
    keterangan: "",
  });
  const subjek = { jabatanId: "j", jabatan: "Arsiparis", unit: "Subbagian", kelas: 6, per: "2026-12-31", bezetting: 2 };

  it("adds up row by row to what the recap shows", () => {
    const jejak = jejakKebutuhan(subjek, [tugas("a", 500, 150), tugas("b", 250, 120)], JAM_1250);
    // 75,000 + 30,000 = 105,000 minutes = 1.4 -> 1; holders 2, one too many; EJ 105,000 / 150,000 = 0.70.
    expect(jejak.baris.map((satu) => [satu.bebanMenit, satu.kebutuhan])).toEqual([
      [75_000, 1],
      [30_000, 0.4],
    ]);
    expect([jejak.kebutuhanMentah, jejak.kebutuhan, jejak.selisih, jejak.efektivitas]).toEqual([
      1.4,
      1,
      1,
      { efektivitas: 0.7, prestasi: "C" },
    ]);
    expect(jejak.baris[0]?.bagian).toBeCloseTo(75 / 105, 12);
  });

  it("advises on work for less than half a pegawai, and neither on half nor on none", () => {
    const saran = (bebanMenit: number): boolean => perluSaran(kebutuhanDariBeban(bebanMenit * PERJUTA_PER_MENIT, JAM_1250));
    // Half of 75,000 minutes.
    expect([0, 1, 37_499, 37_500].map(saran)).toEqual([false, true, true, false]);
  });

  it("tells how many minutes would change the rounded number, and they do", () => {
    const jejak = jejakKebutuhan(subjek, [tugas("a", 1, 105_000)], JAM_1250);
    // Half up turns at 37,500 and 112,500 minutes.
    expect(jejak.pembalik).toEqual({ turunMenit: 67_500.000001, naikMenit: 7_500 });
    expect(kebutuhanDariBeban((105_000 + 7_500) * PERJUTA_PER_MENIT, JAM_1250).kebutuhan).toBe(2);
    expect(kebutuhanDariBeban(105_000 * PERJUTA_PER_MENIT - 67_500_000_001, JAM_1250).kebutuhan).toBe(0);
  });

  it("tells nothing of the kind where the profile does not round, and never promises to fall below the minimum", () => {
    expect(jejakKebutuhan(subjek, [tugas("a", 1, 100)], { ...JAM_1250, pembulatan: "tanpa" }).pembalik).toBeNull();
    expect(jejakKebutuhan(subjek, [tugas("a", 1, 100)], { ...JAM_1250, minimumSatu: true }).pembalik?.turunMenit).toBeNull();
  });
});
