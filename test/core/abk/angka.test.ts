import { describe, expect, it } from "vitest";
import { jejakKebutuhan } from "../../../core/abk/jejak";
import { bebanPerjuta, PERJUTA_PER_MENIT } from "../../../core/abk/kebutuhan";
import { computeWke, type PerhitunganWke } from "../../../core/abk/perhitungan-wke";
import { jejakDalamPotret, type Potret } from "../../../core/abk/potret";
import { pengaliSetahun, PROFIL_BAWAAN, wkePeriodeBawaan, type ProfilAbk } from "../../../core/abk/profil";
import { PERIODE, type Tugas } from "../../../core/abk/tugas";

const [BAWAAN] = PROFIL_BAWAAN;
if (!BAWAAN) throw new Error("tanpa profil");
/** 75,000 minutes a year, 250 days, 50 weeks; 310 minutes a day, 1,600 a week, 6,000 a month by its own times. */
const profil: ProfilAbk = { ...BAWAAN, wkeHariMenit: 310, wkeMingguMenit: 1_600, wkeBulanMenit: 6_000 };
const perPeriode: ProfilAbk = { ...profil, konversi: "perPeriode" };

const tugas = (volume: number, lain: Partial<Tugas> = {}): Tugas => ({
  id: "t",
  uraian: "Menata arsip",
  satuanHasil: "berkas",
  volume,
  periode: "tahun",
  normaWaktuMenit: 1,
  keterangan: "",
  ...lain,
});
const jejak = (isi: readonly Tugas[], dengan: ProfilAbk = profil, bezetting = 1) =>
  jejakKebutuhan({ jabatanId: "j", jabatan: "Arsiparis", unit: "Umum", kelas: 6, per: "2026-12-31", bezetting }, isi, dengan);

describe("times a period counts in a year", () => {
  it("are days, weeks and months of the year, or the year's time over the period's own", () => {
    expect(PERIODE.map((periode) => pengaliSetahun(periode, profil))).toEqual([250, 50, 12, 4, 2, 1]);
    expect(PERIODE.map((periode) => pengaliSetahun(periode, perPeriode))).toEqual([
      75_000 / 310,
      75_000 / 1_600,
      12.5,
      75_000 / 18_000,
      75_000 / 36_000,
      1,
    ]);
  });

  it("make the workload of a row: 2 a month of 30 minutes are 720, or 2 x 30 : 6,000 of a year = 750", () => {
    const baris = tugas(2, { periode: "bulan", normaWaktuMenit: 30 });
    expect([bebanPerjuta(baris, profil), bebanPerjuta(baris, perPeriode)].map((beban) => beban / PERJUTA_PER_MENIT)).toEqual([720, 750]);
  });

  it("follow from the year where the periods have no times of their own: 72,000 by 240, 48 and 12", () => {
    expect(wkePeriodeBawaan({ waktuKerjaEfektifMenit: 72_000, hariPerTahun: 240, mingguPerTahun: 48 })).toEqual({
      wkeHariMenit: 300,
      wkeMingguMenit: 1_500,
      wkeBulanMenit: 6_000,
    });
  });
});

describe("a row of the trace", () => {
  it("tells volume, factor, divisor, minutes, need and share: 2,5 a month of 1.000 minutes beside 30.000", () => {
    const [satu] = jejak([
      tugas(2.5, { periode: "bulan", normaWaktuMenit: 1_000, keterangan: "dua orang" }),
      tugas(30_000, { id: "u" }),
    ]).baris;
    expect(satu).toEqual({
      id: "t",
      uraian: "Menata arsip",
      satuanHasil: "berkas",
      keterangan: "dua orang",
      volume: 2.5,
      periode: "bulan",
      pengali: 12,
      volumeSetahun: 30,
      normaWaktuMenit: 1_000,
      pembagiMenit: 75_000,
      bebanMenit: 30_000,
      kebutuhan: 0.4,
      bagian: 0.5,
    });
  });

  it("has no share of nothing, and a volume of thousandths is exact", () => {
    expect(jejak([tugas(0)]).baris[0]?.bagian).toBe(0);
    expect(jejak([tugas(0.001, { periode: "hari" })]).baris[0]?.volumeSetahun).toBe(0.25);
  });
});

describe("how far the rounded need is from another one", () => {
  const pembalik = (menit: number, lain: Partial<ProfilAbk> = {}) => jejak([tugas(menit)], { ...profil, ...lain }).pembalik;

  it("half up: 100.000 minutes are 1; 62.500,000001 fewer make 0, 12.500 more make 2", () => {
    expect(pembalik(100_000)).toEqual({ turunMenit: 62_500.000_001, naikMenit: 12_500 });
  });

  it("up: 100.000 minutes are 2; 25.000 fewer make 1, 50.000,000001 more make 3", () => {
    expect(pembalik(100_000, { pembulatan: "keAtas" })).toEqual({ turunMenit: 25_000, naikMenit: 50_000.000_001 });
  });

  it("does not exist without rounding, and none goes below nought or below the one of minimum one", () => {
    expect(pembalik(100_000, { pembulatan: "tanpa" })).toBeNull();
    expect(pembalik(10_000)).toEqual({ turunMenit: null, naikMenit: 27_500 });
    expect(pembalik(10_000, { minimumSatu: true })?.turunMenit).toBeNull();
    expect(pembalik(150_000, { minimumSatu: true })?.turunMenit).toBe(37_500.000_001);
    expect(pembalik(100_000, { minimumSatu: false })?.turunMenit).toBe(62_500.000_001);
  });
});

describe("the kept trace of a document", () => {
  it("is that of the jabatan with the document's own profile, and none of a jabatan that it does not hold", () => {
    const { profil: _profil, ...milik } = jejak([tugas(75_000)]);
    const potret = { profil: perPeriode, jejak: [{ ...milik, jabatanId: "lain" }, milik] } as unknown as Potret;
    expect(jejakDalamPotret(potret, "j")).toEqual({ ...milik, profil: perPeriode });
    expect(jejakDalamPotret(potret, "x")).toBeNull();
  });
});

describe("a computed year", () => {
  const DASAR: PerhitunganWke = {
    tahun: null,
    hariKerjaSeminggu: 5,
    hariKalender: 365,
    hariAkhirPekan: 104,
    hariLibur: 14,
    cutiBersama: 5,
    cutiTahunan: 12,
    menitPerHari: 300,
    kelonggaranPersen: 0,
  };
  const hari = (lain: Partial<PerhitunganWke>) => computeWke({ ...DASAR, ...lain })?.hariKerja ?? null;

  it("takes weekends, holidays, joint leave and leave off: 365 - 104 - 14 - 5 - 12 = 230", () => {
    expect(hari({})).toBe(230);
  });

  it("is none without a day, an hour or a share of it, and none of more days than a year has", () => {
    expect([hari({ cutiTahunan: 241 }), hari({ cutiTahunan: 242 }), hari({ cutiTahunan: 300 })]).toEqual([1, null, null]);
    expect([hari({ menitPerHari: 0 }), hari({ kelonggaranPersen: 100 }), hari({ kelonggaranPersen: 99 })]).toEqual([null, null, 230]);
    const penuh = { hariAkhirPekan: 0, hariLibur: 0, cutiBersama: 0, cutiTahunan: 0 };
    expect([hari({ ...penuh, hariKalender: 366 }), hari({ ...penuh, hariKalender: 367 })]).toEqual([366, null]);
  });
});
