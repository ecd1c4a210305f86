import { describe, expect, it } from "vitest";
import { computeKebutuhan } from "../../../core/abk/kebutuhan";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import type { Periode, UkuranTugas } from "../../../core/abk/tugas";

const DASAR = PROFIL_BAWAAN[0] as ProfilAbk;

/** Sheet of a madrasah's bendahara (Kemenag): groups of rows of volume, shortest and longest minutes, with the hours that it prints. */
const BENDAHARA = [
  {
    kelompok: "Menerima anggaran DIPA",
    tertulisJam: 281.67,
    volume: 100,
    menit: [
      [10, 20],
      [10, 20],
      [20, 30],
      [15, 25],
      [3, 5],
      [60, 120],
    ],
  },
  {
    kelompok: "Koordinasi ke Kepala/PPK",
    tertulisJam: 165,
    volume: 60,
    menit: [
      [30, 50],
      [10, 20],
      [60, 120],
      [10, 15],
      [5, 10],
    ],
  },
  {
    kelompok: "Memprogramkan penarikan",
    tertulisJam: 356.67,
    volume: 50,
    menit: [
      [180, 240],
      [3, 5],
      [3, 5],
      [180, 240],
    ],
  },
  {
    kelompok: "Pengajuan uang muka kerja",
    tertulisJam: 102.38,
    volume: 15,
    menit: [
      [30, 60],
      [60, 120],
      [30, 60],
      [10, 20],
      [3, 6],
      [180, 240],
    ],
  },
  {
    kelompok: "Perekaman GPP dan SPM",
    tertulisJam: 59.5,
    volume: 10,
    menit: [
      [15, 30],
      [30, 60],
      [10, 15],
      [5, 7],
      [5, 8],
      [5, 8],
      [180, 240],
    ],
  },
] as const;

const tugasDari = (volume: number, menit: readonly (readonly [number, number])[]): UkuranTugas[] =>
  menit.map(([singkat, lama]) => ({ volume, periode: "tahun", normaWaktuMenit: (singkat + lama) / 2 }));

describe("published sheets", () => {
  it("reproduces four groups of the bendahara's hours and shows that the fifth, printed 59.50, is 51.50", () => {
    const profil: ProfilAbk = { ...DASAR, waktuKerjaEfektifMenit: 1_322 * 60 };
    const jam = BENDAHARA.map(({ volume, menit }) => computeKebutuhan(tugasDari(volume, menit), profil).bebanKerjaMenit / 60);
    const berbeda = BENDAHARA.map(({ kelompok, tertulisJam }, nomor) => ({ kelompok, selisih: tertulisJam - (jam[nomor] ?? 0) })).filter(
      ({ selisih }) => Math.abs(selisih) > 0.006,
    );
    expect(berbeda).toEqual([{ kelompok: "Perekaman GPP dan SPM", selisih: 8 }]);
    // 281.6667 + 165 + 356.6667 + 102.375 + 51.5 = 957.2083 hours; : 1,322 = 0.7241.
    const semua = computeKebutuhan(
      BENDAHARA.flatMap(({ volume, menit }) => tugasDari(volume, menit)),
      profil,
    );
    expect([semua.bebanKerjaMenit, semua.kebutuhan]).toEqual([57_432.5, 1]);
    expect(semua.kebutuhanMentah).toBeCloseTo(0.724_061, 6);
  });

  it("divides 1,257.75 hours by 1,322 as 0.9514 and rounds to one", () => {
    const profil: ProfilAbk = { ...DASAR, waktuKerjaEfektifMenit: 1_322 * 60 };
    const hasil = computeKebutuhan([{ volume: 1, periode: "tahun", normaWaktuMenit: 1_257.75 * 60 }], profil);
    expect([Math.round(hasil.kebutuhanMentah * 10_000), hasil.kebutuhan]).toEqual([9_514, 1]);
  });

  it("brings daily, weekly, monthly, quarterly and yearly minutes to one day: 317.08 of 480, where the source prints 316.10", () => {
    const hari = 480;
    const profil: ProfilAbk = {
      ...DASAR,
      konversi: "perPeriode",
      wkeHariMenit: hari,
      wkeMingguMenit: 5 * hari,
      wkeBulanMenit: 24 * hari,
      waktuKerjaEfektifMenit: 288 * hari,
    };
    const baris = (periode: Periode, normaWaktuMenit: number): UkuranTugas => ({ volume: 1, periode, normaWaktuMenit });
    // 180 + 300/5 + 600/24 + 3,000/72 + 3,000/288 = 180 + 60 + 25 + 41.6667 + 10.4167.
    const { kebutuhanMentah } = computeKebutuhan(
      [baris("hari", 180), baris("minggu", 300), baris("bulan", 600), baris("triwulan", 3_000), baris("tahun", 3_000)],
      profil,
    );
    const menitSehari = kebutuhanMentah * hari;
    expect(menitSehari).toBeCloseTo(317.083_3, 4);
    expect(menitSehari - 316.1).toBeGreaterThan(0.98);
  });
});
