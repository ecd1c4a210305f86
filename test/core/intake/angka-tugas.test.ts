import { describe, expect, it } from "vitest";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import {
  bacaAngkaMentah,
  bacaPasangan,
  hampirSama,
  kaliDinamai,
  kebutuhanApaAdanya,
  kebutuhanMenurut,
  normaMenit,
  periodeDinamai,
  samaTertulis,
  type AngkaMentah,
} from "../../../core/intake/angka-tugas";
import type { IsiSel } from "../../../core/intake/lembar";
import { maknaPembagi, takaranProfil } from "../../../core/intake/satuan-waktu";
import { takaranLembar } from "../../../core/intake/takaran-lembar";

const [BAWAAN] = PROFIL_BAWAAN;
if (!BAWAAN) throw new Error("tanpa profil");
/** 75,000 minutes a year, 300 a day. */
const PROFIL: ProfilAbk = BAWAAN;
const TAKARAN = takaranProfil(PROFIL);

const angka = (lain: Partial<AngkaMentah> = {}): AngkaMentah => ({
  norma: null,
  satuanNorma: null,
  satuanAsing: false,
  volume: null,
  periode: null,
  kaliPeriode: 1,
  periodeTakJelas: false,
  periodeJudul: null,
  kaliJudul: 1,
  pembagi: null,
  makna: null,
  satuanPembagi: null,
  beban: null,
  hasil: null,
  ...lain,
});

describe("hours and minutes written with one sign between them", () => {
  it.each([
    ["1.30", 90],
    [1.3, 90],
    ["0:45", 45],
    ["2,05", 125],
    ["2.5", 170],
    ["2", 120],
    [2, 120],
    ["1.59", 119],
  ])("%s is %d minutes", (isi, menit) => {
    expect(bacaPasangan(isi, "jam")).toBe(menit);
  });

  it.each(["1.60", 1.6, 1.75, "1.305", 1.305, "jam", null])("%s is no such pair: an hour has 60 minutes", (isi) => {
    expect(bacaPasangan(isi, "jam")).toBeNull();
  });

  it("may be minutes and seconds: 1.30 is one minute and a half", () => {
    expect([bacaPasangan("1.30", "menit"), bacaPasangan("10", "menit")]).toEqual([1.5, 10]);
  });
});

describe("the day of a sheet", () => {
  const baris = (pembagi: number): AngkaMentah =>
    angka({ pembagi, makna: maknaPembagi(pembagi, { norma: "hari", pembagi: null }), satuanPembagi: "hari" });
  const hari = (semua: readonly AngkaMentah[]) => takaranLembar(semua, "hari", PROFIL)?.hari ?? null;

  it("is the year of the profile shared out over the days that the sheet counts: 75.000 over 235 is 319 minutes", () => {
    expect(hari([baris(235)])).toBeCloseTo(75_000 / 235, 9);
    const takaran = takaranLembar([baris(235)], "hari", PROFIL);
    expect(takaran).toMatchObject({ menit: 1, jam: 60 });
    // A week and a month grow with the day: 1.500 and 6.250 by 250/235.
    expect([takaran?.minggu, takaran?.bulan].map((menit) => Math.round(menit ?? 0))).toEqual([1_596, 6_649]);
  });

  it("is the profile's own where the sheet counts its 250 days, counts none, or does not agree with itself", () => {
    expect([hari([baris(250)]), hari([]), hari([baris(235), baris(240)])]).toEqual([null, null, null]);
  });

  const menurutHasil = (norma: number, hasil: number): AngkaMentah =>
    angka({ norma, volume: 10, hasil, pembagi: 75_000, satuanPembagi: "menit" });

  it("comes out of the results under a divisor in minutes: 10 results of a day, 0,056 of 75.000, make it 420 minutes", () => {
    expect(hari([menurutHasil(1, 0.056), menurutHasil(2, 0.112)])).toBe(420);
  });

  it("is taken from 240 to 510 minutes of a day of 300, and not beyond", () => {
    expect([239, 241, 509, 511].map((menit) => Math.round(hari([menurutHasil(1, (menit * 10) / 75_000)]) ?? 0))).toEqual([0, 241, 509, 0]);
  });

  it("is heard only from rows that state norm, volume, result and a divisor of minutes or hours", () => {
    const utuh = menurutHasil(1, 0.056);
    const cacat = [{ norma: null }, { volume: null }, { hasil: null }, { pembagi: null }, { satuanPembagi: null }] as const;
    expect(cacat.map((lain) => hari([utuh, { ...utuh, ...lain }]))).toEqual([420, 420, 420, 420, 420]);
    expect(cacat.map((lain) => hari([{ ...utuh, ...lain }]))).toEqual([null, null, null, null, null]);
    // 420 minutes of ten results are 0,056 of 1.250 hours.
    expect(hari([{ ...utuh, pembagi: 1_250, satuanPembagi: "jam" }])).toBe(420);
    expect(hari([{ ...utuh, satuanPembagi: "hari" }])).toBeNull();
  });

  it("is the middle one of results that nearly agree, whole where it nearly is", () => {
    const dengan = (...menit: readonly number[]) => hari(menit.map((satu) => menurutHasil(1, (satu * 10) / 75_000)));
    expect(dengan(424, 420, 418)).toBe(420);
    expect(dengan(420, 460, 420)).toBeNull();
  });

  it("is not taken from results of which one tells another day", () => {
    expect(hari([menurutHasil(1, 0.056), menurutHasil(1, 0.056), menurutHasil(1, 0.07)])).toBeNull();
  });
});

describe("the need of a row", () => {
  it("is norm x volume : divisor as they stand, and nothing while one is missing", () => {
    const utuh = { norma: 30, volume: 500, pembagi: 75_000 };
    expect(kebutuhanApaAdanya(angka(utuh))).toBe(0.2);
    expect([
      kebutuhanApaAdanya(angka({ ...utuh, norma: null })),
      kebutuhanApaAdanya(angka({ ...utuh, volume: null })),
      kebutuhanApaAdanya(angka({ ...utuh, pembagi: null })),
      kebutuhanApaAdanya(angka({ ...utuh, pembagi: 0 })),
    ]).toEqual([null, null, null, null]);
  });

  it("under a profile counts the unit of the row before that of its sheet: 2 jam are 120 minutes, 2 are 2", () => {
    expect(normaMenit(angka({ norma: 2, satuanNorma: "jam" }), "menit", TAKARAN)).toBe(120);
    expect(normaMenit(angka({ norma: 2 }), "menit", TAKARAN)).toBe(2);
    expect(normaMenit(angka(), "menit", TAKARAN)).toBeNull();
  });

  it("under a profile makes the volume one of a year by the period that row, heading or divisor names", () => {
    const kebutuhan = (lain: Partial<AngkaMentah>) =>
      kebutuhanMenurut(angka({ norma: 75, volume: 2, ...lain }), { satuan: "menit", takaran: TAKARAN }, PROFIL);
    // 75 x 2 = 150 minutes: once a year 0,002; 12 times 0,024; 250 days 0,5.
    expect([kebutuhan({}), kebutuhan({ periode: "bulan" }), kebutuhan({ periodeJudul: "bulan" })]).toEqual([0.002, 0.024, 0.024]);
    expect(kebutuhan({ periodeJudul: "bulan", periode: "hari" })).toBe(0.5);
    expect(kebutuhan({ makna: { satuan: "menit", periode: "hari" } })).toBe(0.5);
    // A volume of an hour counts five times a day.
    expect(kebutuhan({ makna: { satuan: "menit", periode: "hari", jamPerHari: 5 } })).toBe(2.5);
    // Once in five years is a fifth a year.
    expect(kebutuhan({ periode: "tahun", kaliPeriode: 0.2 })).toBeCloseTo(0.000_4, 12);
    expect([kebutuhan({ norma: null }), kebutuhan({ volume: null })]).toEqual([0, 0]);
  });

  it("hears the heading only where neither the row nor a divisor of a shorter period says otherwise", () => {
    const judul = { periodeJudul: "semester", kaliJudul: 0.5 } as const;
    expect([periodeDinamai(angka(judul)), kaliDinamai(angka(judul))]).toEqual(["semester", 0.5]);
    const sebulan = angka({ ...judul, makna: { satuan: "menit", periode: "bulan" } });
    expect([periodeDinamai(sebulan), kaliDinamai(sebulan)]).toEqual([null, 1]);
    const setahun = angka({ ...judul, makna: { satuan: "menit", periode: "tahun" } });
    expect([periodeDinamai(setahun), kaliDinamai(setahun)]).toEqual(["semester", 0.5]);
    const sendiri = angka({ ...judul, periode: "bulan", kaliPeriode: 2 });
    expect([periodeDinamai(sendiri), kaliDinamai(sendiri)]).toEqual(["bulan", 2]);
  });
});

describe("a printed result", () => {
  it("is a computed one rounded half up to its own decimals", () => {
    expect([samaTertulis(0.13, 0.125), samaTertulis(0.12, 0.125), samaTertulis(0.125, 0.125), samaTertulis(0, 0.4)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect([samaTertulis(1, 0.5), samaTertulis(1, 0.499), samaTertulis(0.3, 0.1 + 0.2)]).toEqual([true, false, true]);
  });

  it("is near a computed one within half a percent, and never near nothing", () => {
    expect([hampirSama(1.004_9, 1.000_01), hampirSama(1.006, 1.000_01), hampirSama(0.9951, 1), hampirSama(0.994, 1)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([hampirSama(0.001, 0), hampirSama(0, 0)]).toEqual([false, true]);
  });
});

describe("the figures of a row", () => {
  const KOLOM = { normaWaktu: 0, satuanWaktu: 1, volume: 2, periode: 3, waktuKerjaEfektif: 4, bebanWaktu: 5, pegawaiDibutuhkan: 6 };
  const cara = {
    pemetaan: KOLOM,
    satuan: { norma: null, pembagi: null },
    periodeJudul: null,
    kaliJudul: 1,
    desimal: () => "koma" as const,
  };
  const baca = (...sel: readonly IsiSel[]) => bacaAngkaMentah({ nomor: 1, sel }, cara);

  it("are read with the unit of the norm, of its own column, and of the divisor", () => {
    expect(baca(30, null, 12, null, 75_000, 360, 0.0048)).toEqual({
      ...angka({ norma: 30, volume: 12, pembagi: 75_000, beban: 360, hasil: 0.0048 }),
      berpasangan: null,
      makna: { satuan: "menit", periode: "tahun", dari: 50_000, sampai: 130_000 },
      satuanPembagi: "menit",
    });
    expect(baca("2 jam", null, 12)).toMatchObject({ norma: 120, satuanNorma: "menit" });
    expect(baca(2, "jam", 12)).toMatchObject({ norma: 2, satuanNorma: "jam", satuanAsing: false });
    expect(baca(2, "1 hari", 12)).toMatchObject({ norma: 2, satuanNorma: "hari" });
    expect(baca(2, null, 12, null, "235 hari")).toMatchObject({ pembagi: 235, satuanPembagi: "hari" });
    expect(baca(2, "orang", 12)).toMatchObject({ norma: 2, satuanNorma: null, satuanAsing: true });
    expect(baca(2, 5, 12)).toMatchObject({ satuanAsing: false });
    expect(baca("2 ember", null, 12)).toMatchObject({ norma: null });
    expect(baca("1,5", null, "1.250,5")).toMatchObject({ norma: 1.5, satuanNorma: null, volume: 1_250.5 });
  });

  it("take a norm that is a length of time, or hours and minutes by its heading, for minutes", () => {
    expect(baca({ jenis: "durasi", menit: 90 }, null, 12)).toMatchObject({ norma: 90, satuanNorma: "menit" });
    expect(baca({ jenis: "galat", kode: "#REF!" }, null, 12)).toMatchObject({ norma: null, satuanNorma: null });
    const berpasangan = { ...cara, satuan: { norma: "jam", pembagi: null, berpasangan: "jam" } } as const;
    const dibaca = (isi: IsiSel) => bacaAngkaMentah({ nomor: 1, sel: [isi, null, 12] }, berpasangan);
    expect(dibaca("1.30")).toMatchObject({ norma: 90, satuanNorma: "menit", berpasangan: "jam" });
    // 1,75 is no hour of 60 minutes: it is read as the number that it is.
    expect(dibaca(1.75)).toMatchObject({ norma: 1.75, satuanNorma: null });
  });

  it("take a norm of days only where its heading counts in days as well", () => {
    expect(baca("2 hari", null, 12)).toMatchObject({ norma: null, satuanNorma: null });
    const hari = bacaAngkaMentah({ nomor: 1, sel: ["2 hari", null, 12] }, { ...cara, satuan: { norma: "hari", pembagi: null } });
    expect(hari).toMatchObject({ norma: 2, satuanNorma: "hari" });
    const minggu = bacaAngkaMentah({ nomor: 1, sel: ["2 minggu", null, 12] }, { ...cara, satuan: { norma: "hari", pembagi: null } });
    expect(minggu).toMatchObject({ norma: null });
  });

  it("are read each in the style of its own column: 1.250 is 1,25 minutes beside 1250 results", () => {
    const desimal = (isian: string) => (isian === "normaWaktu" ? ("titik" as const) : ("koma" as const));
    expect(bacaAngkaMentah({ nomor: 1, sel: ["1.250", null, "1.250", null, "75.000"] }, { ...cara, desimal })).toMatchObject({
      norma: 1.25,
      volume: 1_250,
      pembagi: 75_000,
    });
    const lain = (isian: string) => (isian === "volume" || isian === "waktuKerjaEfektif" ? ("titik" as const) : ("koma" as const));
    expect(
      bacaAngkaMentah({ nomor: 1, sel: ["1.250", null, "1.250 kali/bulan", null, "1.250 jam"] }, { ...cara, desimal: lain }),
    ).toMatchObject({ norma: 1_250, volume: 1.25, periode: "bulan", pembagi: 1.25 });
  });

  it("name the period of their volume beside it or in a column of its own", () => {
    expect(baca(1, null, "12 kali/bulan")).toMatchObject({ volume: 12, periode: "bulan", kaliPeriode: 1, periodeTakJelas: false });
    expect(baca(1, null, 12, "5 tahunan")).toMatchObject({ periode: "tahun", kaliPeriode: 0.2 });
    expect(baca(1, null, 10, "2 kali sebulan")).toMatchObject({ periode: null, kaliPeriode: 1, periodeTakJelas: true });
    expect(baca(1, null, 10, null)).toMatchObject({ periode: null, periodeTakJelas: false });
  });
});
