import { describe, expect, it } from "vitest";
import { periodeDariKata, periodeSebulan } from "../../../core/intake/kata-periode";
import { kelipatanDisebut, periodeKata } from "../../../core/intake/kelipatan-periode";
import {
  maknaPembagi,
  nilaiPembagi,
  periodeJudulVolume,
  periodeVolume,
  satuanDisebut,
  satuanJudul,
  satuanPanjang,
  takaranProfil,
} from "../../../core/intake/satuan-waktu";
import { PROFIL_72000 } from "./bahan";

describe("the unit of time that a heading or a cell names", () => {
  it.each([
    ["WAKTU PENYELESAIAN (JAM)", "jam"],
    ["jam", "jam"],
    ["jm", "jam"],
    ["hour", "jam"],
    ["hours", "jam"],
    ["Norma waktu (menit)", "menit"],
    ["menit", "menit"],
    ["mnt", "menit"],
    ["minute", "menit"],
    ["minutes", "menit"],
    ["min", "menit"],
    ["waktu (detik)", "detik"],
    ["dtk", "detik"],
    ["second", "detik"],
    ["secs", "detik"],
    ["sec", "detik"],
    ["NORMA (HARI)", "hari"],
    ["HARI KERJA", "hari"],
    ["OH", "hari"],
    ["minggu", "minggu"],
    ["pekan", "minggu"],
    ["bulan", "bulan"],
    ["bln", "bulan"],
  ])("of %j is %s", (teks, satuan) => {
    expect(satuanDisebut(teks)).toBe(satuan);
  });

  it.each([
    "",
    "jam/menit",
    "jam atau menit",
    "per hari",
    "setiap bulan",
    "12 bulan",
    "orang/hari",
    "jam kerja efektif",
    "JAM EFEKTIF",
    "seminar",
  ])("of %j is none", (teks) => {
    expect(satuanDisebut(teks)).toBeNull();
  });

  it("is that of norms and of divisors, with the larger of two units that are written with a sign between them", () => {
    expect(satuanJudul({ judulNorma: "NORMA (JAM)", judulPembagi: "WKE (MENIT)" })).toEqual({
      norma: "jam",
      pembagi: "menit",
      berpasangan: null,
    });
    const berpasangan = (judulNorma: string) => satuanJudul({ judulNorma, judulPembagi: "" }).berpasangan;
    expect(["(jam.menit)", "(HH:MM)", "(h : mm)", "(j,mnt)", "jam . menit"].map(berpasangan)).toEqual(["jam", "jam", "jam", "jam", "jam"]);
    expect(["(menit.detik)", "(MM:SS)", "mnt , dtk"].map(berpasangan)).toEqual(["menit", "menit", "menit"]);
    expect(["(jam)", "(menit)", "jam menit", "menit per jam"].map(berpasangan)).toEqual([null, null, null, null]);
  });

  it("follows from a profile for days, weeks and months, and from the clock for the others", () => {
    expect((["detik", "menit", "jam", "hari", "minggu", "bulan"] as const).map(satuanPanjang)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(satuanPanjang(null)).toBe(false);
    // 72,000 minutes a year: 300 a day, 1,500 a week, 6,000 a month.
    expect(takaranProfil(PROFIL_72000)).toEqual({ detik: 1 / 60, menit: 1, jam: 60, hari: 300, minggu: 1_500, bulan: 6_000 });
  });
});

describe("a divisor of days", () => {
  const makna = (nilai: number, norma: "hari" | "menit" | null, pembagi: "hari" | "minggu" | "bulan" | null) => {
    const hasil = maknaPembagi(nilai, { norma, pembagi });
    return hasil && `${hasil.satuan} ${hasil.periode}`;
  };

  it("counts the days of a year, a month or a week beside norms in days", () => {
    expect([makna(235, "hari", null), makna(20, "hari", "hari"), makna(5, "hari", null)]).toEqual([
      "hari tahun",
      "hari bulan",
      "hari minggu",
    ]);
    expect([makna(47, "hari", "minggu"), makna(12, "hari", "bulan")]).toEqual(["minggu tahun", "bulan tahun"]);
  });

  it("is one where its own heading says so, or nothing says a unit; a day of minutes stays one", () => {
    expect([makna(235, null, "hari"), makna(235, null, null), makna(235, "menit", "hari"), makna(235, "menit", null)]).toEqual([
      "hari tahun",
      "hari tahun",
      "hari tahun",
      null,
    ]);
    expect([makna(300, "menit", "hari"), makna(20, null, "hari")]).toEqual(["menit hari", null]);
  });

  it("is the better a divisor the more its heading and its size say the same", () => {
    const nilai = (angka: number, satuan: "jam" | "menit" | null) => nilaiPembagi(angka, { norma: null, pembagi: satuan });
    expect([nilai(75_000, "menit"), nilai(75_000, null), nilai(1_250, "menit")]).toEqual([3, 3, 2]);
    expect([nilai(75_000, "jam"), nilai(-3, null)]).toEqual([1, 0]);
  });
});

describe("the period behind a volume", () => {
  it.each([
    ["kali/bulan", "bulan"],
    ["x sebulan", "bulan"],
    ["per hari", "hari"],
    ["tiap minggu", "minggu"],
    ["setiap tahun", "tahun"],
    ["kali dalam satu semester", "semester"],
    ["dokumen (triwulan)", "triwulan"],
    ["laporan bulanan", "bulan"],
    ["/hr", "hari"],
  ])("of %j is %s", (satuan, periode) => {
    expect(periodeVolume(satuan)).toBe(periode);
  });

  it.each(["bulan", "dokumen", "", "tahun anggaran"])("of %j is none: a bare word is a count", (satuan) => {
    expect(periodeVolume(satuan)).toBeNull();
  });

  it("of a heading is the year that it names before any other, and twelve months are one", () => {
    expect(["VOLUME PER BULAN DALAM SATU TAHUN", "BEBAN KERJA 1 THN", "VOLUME 12 BULAN"].map(periodeJudulVolume)).toEqual([
      "tahun",
      "tahun",
      "tahun",
    ]);
    expect(["VOLUME PER BULAN", "VOLUME 1 BULAN", "1BULAN", "VOLUME 11 BULAN", "VOLUME"].map(periodeJudulVolume)).toEqual([
      "bulan",
      "bulan",
      "bulan",
      null,
      null,
    ]);
  });

  it("has a name for some numbers of months only", () => {
    expect([1, 3, 6, 12, 2].map(periodeSebulan)).toEqual(["bulan", "triwulan", "semester", "tahun", null]);
    expect([periodeDariKata("pekan")?.periode, periodeDariKata("smt")?.periode, periodeDariKata("xyz")]).toEqual([
      "minggu",
      "semester",
      null,
    ]);
  });
});

describe("a period in a column of its own", () => {
  it.each([
    ["Bulanan", "bulan", 1],
    ["per tahun", "tahun", 1],
    ["5 tahunan", "tahun", 1 / 5],
    ["lima tahun", "tahun", 1 / 5],
    ["pancatahunan", "tahun", 1 / 5],
    ["6 bulanan", "semester", 1],
    ["tiga bulan", "triwulan", 1],
    ["dwi wulan", "tahun", 6],
    ["caturwulan", "tahun", 3],
    ["kuartal", "triwulan", 1],
    ["setengah tahun", "semester", 1],
    ["1/2 tahun", "semester", 1],
    ["setengah bulan", "bulan", 2],
    ["dua minggu", "minggu", 0.5],
    ["2 hari", "hari", 0.5],
    ["2 (dua) tahun", "tahun", 0.5],
    ["dua belas bulan", "tahun", 1],
    ["60 bulan", "tahun", 1 / 5],
  ])("%j counts %s, %d times", (teks, periode, kali) => {
    expect(periodeKata(teks, 1)).toEqual({ periode, kali });
  });

  it.each(["1-2 tahun", "multi tahun", "beberapa bulan", "tahun ke 5", "bulan dan tahun", "30 hari", "61 bulan", "2 tahun 3 tahun"])(
    "%j leaves open how often the volume counts",
    (teks) => {
      expect(periodeKata(teks, 1)).toBe("takJelas");
    },
  );

  it("names how often only where the volume says the same: 2 kali sebulan beside 2", () => {
    expect([periodeKata("2 kali sebulan", 2), periodeKata("2x sebulan", 10), periodeKata("sekali setahun", 7)]).toEqual([
      { periode: "bulan", kali: 1 },
      "takJelas",
      { periode: "tahun", kali: 1 },
    ]);
  });

  it("is none where no period stands", () => {
    expect(["", "dokumen", "12"].map((teks) => periodeKata(teks, 1))).toEqual([null, null, null]);
  });
});

describe("a period of several behind a volume or in its heading", () => {
  it("is told from one period alone, and from an average over several", () => {
    expect(kelipatanDisebut("dokumen per lima tahun")).toEqual({ periode: "tahun", kali: 1 / 5 });
    expect(kelipatanDisebut("VOLUME 6 BULANAN")).toEqual({ periode: "semester", kali: 1 });
    expect(["per tahun", "1 tahun", "dokumen", "rata-rata 3 tahun", "rerata 5 tahun"].map(kelipatanDisebut)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(kelipatanDisebut("per 90 hari")).toBe("takJelas");
  });
});
