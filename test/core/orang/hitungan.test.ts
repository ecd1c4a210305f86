import { describe, expect, it } from "vitest";
import { fullMonthsBetween, yearsLater, type PlainDate } from "../../../core/date";
import { computeJp, tahunDiklat } from "../../../core/orang/jp";
import { kerabatOrang, konflikKerabat, type Keluarga } from "../../../core/orang/keluarga";
import { susunLinimasa, type RuasLinimasa } from "../../../core/orang/linimasa";
import { computeMasaKerja, computeMasaKerjaGolongan, mulaiKerja } from "../../../core/orang/masa-kerja";
import { bacaJenjangPendidikan } from "../../../core/pegawai/tingkat-pendidikan";

const hari = (teks: string): PlainDate => teks as PlainDate;

describe("years and months that are complete", () => {
  it("of 29 February are complete on 1 March of a year without one, and on 29 February of a year with one", () => {
    expect(yearsLater(hari("2024-02-29"), 2)).toBe("2026-03-01");
    expect(yearsLater(hari("2024-02-29"), 4)).toBe("2028-02-29");
    expect(yearsLater(hari("2022-12-31"), 1)).toBe("2023-12-31");
  });

  it("of a month are complete on the same day of the next", () => {
    expect(fullMonthsBetween(hari("2026-01-15"), hari("2026-02-14"))).toBe(0);
    expect(fullMonthsBetween(hari("2026-01-15"), hari("2026-02-15"))).toBe(1);
    expect(fullMonthsBetween(hari("2026-03-01"), hari("2026-02-28"))).toBe(-1);
  });
});

describe("masa kerja", () => {
  it("from 1 March 1996 is 30 years 7 months on 31 October 2026 and 30 years 8 months the day after", () => {
    expect(computeMasaKerja(hari("1996-03-01"), hari("2026-10-31"))).toEqual({ tahun: 30, bulan: 7 });
    expect(computeMasaKerja(hari("1996-03-01"), hari("2026-11-01"))).toEqual({ tahun: 30, bulan: 8 });
    expect(computeMasaKerja(hari("2026-11-02"), hari("2026-11-01"))).toBeNull();
  });

  it("begins with the appointment that the NIP names when the history begins later", () => {
    expect(mulaiKerja([{ sejak: hari("2019-01-01") }], "198001012005011001")).toEqual({ sejak: "2005-01-01", menurut: "nip" });
    expect(mulaiKerja([{ sejak: hari("2004-12-01") }, { sejak: null }], "198001012005011001")).toEqual({
      sejak: "2004-12-01",
      menurut: "riwayat",
    });
    expect(mulaiKerja([{ sejak: null }], null)).toBeNull();
  });

  it("golongan grows from what the decree says by the months since", () => {
    const golongan = { sejak: hari("2024-04-01"), masaKerjaTahun: 11, masaKerjaBulan: 10 };
    expect(computeMasaKerjaGolongan(golongan, hari("2024-05-31"))).toEqual({ tahun: 11, bulan: 11 });
    expect(computeMasaKerjaGolongan(golongan, hari("2024-06-01"))).toEqual({ tahun: 12, bulan: 0 });
    expect(computeMasaKerjaGolongan({ ...golongan, masaKerjaTahun: null }, hari("2024-06-01"))).toBeNull();
  });
});

describe("JP of a calendar year", () => {
  const diklat = [
    { jp: 12, mulai: hari("2025-12-29"), selesai: hari("2026-01-03") },
    { jp: 8, mulai: hari("2026-05-01"), selesai: null },
    { jp: 30, mulai: hari("2025-03-01"), selesai: hari("2025-03-05") },
    { jp: 40, mulai: null, selesai: null },
  ];

  it("counts a training in the year in which it ends, and says how much is missing to 20", () => {
    expect(computeJp(diklat, hari("2026-06-30"), 20)).toEqual({
      tahun: [
        { tahun: 2026, jp: 20, diklat: 2, kurang: 0 },
        { tahun: 2025, jp: 30, diklat: 1, kurang: 0 },
      ],
      tanpaTanggal: 1,
    });
  });

  it("counts on the last day of a training and not on the day before", () => {
    expect(computeJp(diklat, hari("2026-01-02"), 20).tahun[0]).toEqual({ tahun: 2026, jp: 0, diklat: 0, kurang: 20 });
    expect(computeJp(diklat, hari("2026-01-03"), 20).tahun[0]).toEqual({ tahun: 2026, jp: 12, diklat: 1, kurang: 8 });
    expect(tahunDiklat({ jp: 1, mulai: null, selesai: null })).toBeNull();
  });
});

describe("family in the office", () => {
  const keluarga: readonly Keluarga[] = [
    { id: "1", pegawaiId: "ibu", kerabatId: "anak", nama: "", hubungan: "anak", catatan: "", revision: 1 },
    { id: "2", pegawaiId: "suami", kerabatId: "istri", nama: "", hubungan: "suamiIstri", catatan: "", revision: 1 },
    { id: "3", pegawaiId: "ibu", kerabatId: null, nama: "Orang luar", hubungan: "saudara", catatan: "", revision: 1 },
  ];

  it("is read from both sides: her child's file says orang tua", () => {
    expect(kerabatOrang(keluarga, "anak").map(({ kerabatId, hubungan }) => [kerabatId, hubungan])).toEqual([["ibu", "orangTua"]]);
    expect(kerabatOrang(keluarga, "istri").map(({ kerabatId, hubungan }) => [kerabatId, hubungan])).toEqual([["suami", "suamiIstri"]]);
    expect(kerabatOrang(keluarga, "ibu").map(({ kerabatId }) => kerabatId)).toEqual(["anak", null]);
  });

  it("is a conflict when one is above the other, or both sit in one unit; else none", () => {
    const unit = new Map([
      ["suami", "umum"],
      ["istri", "umum"],
      ["ibu", "hukum"],
      ["anak", "umum"],
    ]);
    const atasan = (id: string): string[] => (id === "anak" ? ["kepala", "ibu"] : []);
    const konflik = (id: string) => konflikKerabat(id, kerabatOrang(keluarga, id), { unit, atasan }).map(({ jenis }) => jenis);
    expect([konflik("anak"), konflik("ibu"), konflik("suami"), konflik("istri")]).toEqual([
      ["atasan"],
      ["bawahan"],
      ["satuUnit"],
      ["satuUnit"],
    ]);
    const pindah = new Map([...unit, ["istri", "hukum"]]);
    expect(konflikKerabat("suami", kerabatOrang(keluarga, "suami"), { unit: pindah, atasan })).toEqual([]);
    expect(konflikKerabat("suami", kerabatOrang(keluarga, "suami"), { unit: new Map(), atasan })).toEqual([]);
  });
});

describe("the picture of a history", () => {
  const ruas = (id: string, mulai: string | null, sampai: string | null): RuasLinimasa => ({
    id,
    lajur: "jabatan",
    label: id,
    mulai: mulai === null ? null : hari(mulai),
    sampai: sampai === null ? null : hari(sampai),
    tahunSaja: false,
  });

  it("spans whole years, and puts each stretch where its days are", () => {
    const linimasa = susunLinimasa([ruas("a", "2020-01-01", "2022-01-01"), ruas("b", "2022-01-01", null)], hari("2023-07-01"));
    expect([linimasa?.dari, linimasa?.sampai, linimasa?.kini]).toEqual(["2020-01-01", "2023-12-31", 0.875]);
    const [lajur] = linimasa?.lajur ?? [];
    expect(lajur?.baris).toBe(1);
    expect(lajur?.ruas.map(({ dari, ke, terbukaKanan }) => [dari, ke, terbukaKanan])).toEqual([
      [0, 0.5, false],
      [0.5, 1, true],
    ]);
    expect(linimasa?.tahun.map(({ tahun }) => tahun)).toEqual([2020, 2021, 2022, 2023]);
  });

  it("gives what overlaps a row of its own, begins an undated stretch at the left edge, and is nothing without a day", () => {
    const linimasa = susunLinimasa([ruas("a", null, null), ruas("b", "2022-01-01", "2022-06-30")], hari("2023-07-01"));
    expect(linimasa?.lajur[0]?.ruas.map(({ id, baris, dari, terbukaKiri }) => [id, baris, dari, terbukaKiri])).toEqual([
      ["a", 0, 0, true],
      ["b", 1, 0, false],
    ]);
    expect(susunLinimasa([ruas("a", null, null)], hari("2023-07-01"))).toBeNull();
  });

  it("writes at most a dozen years under forty of them", () => {
    const linimasa = susunLinimasa([ruas("a", "1987-03-01", null)], hari("2026-07-01"));
    expect(linimasa?.tahun.map(({ tahun }) => tahun)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
  });
});

it("reads a level of education from the words of lists, and none from words that name none", () => {
  const baca = [
    "S-1/Sarjana",
    "Diploma III/Sarjana Muda",
    "SLTA Kejuruan",
    "SLTP Kejuruan",
    "Diploma IV",
    "D.III",
    "S2 Hukum",
    "Sekolah Dasar",
    "Kursus",
  ];
  expect(baca.map(bacaJenjangPendidikan)).toEqual(["S-1", "Diploma III", "SLTA", "SLTP Kejuruan", "S-1", "Diploma III", "S-2", "SD", null]);
});

it("the other words of the lists: Paket C and SLTA Keguruan are SLTA, Akademi D-III, and what is below SLTA no Diploma I", () => {
  const baca = ["SLTA Keguruan", "Paket C", "SMA/SMK", "Akademi", "S-2 Administrasi Publik", "DI", "di bawah SLTA", "Di luar negeri"];
  expect(baca.map(bacaJenjangPendidikan)).toEqual(["SLTA", "SLTA", "SLTA", "Diploma III", "S-2", "Diploma I", null, null]);
});
