import { describe, expect, it } from "vitest";
import type { IsiSel } from "../../../core/intake/lembar";
import type { BacaanPresensi } from "../../../core/presensi/baca/bacaan";
import { kalimatSebabPresensi } from "../../../core/text/presensi-masalah";
import { baca, BUDI, masalah, singkat, SITI, tanya } from "./baca-lembar";

const tanggal = (hari: string): IsiSel => ({ jenis: "tanggal", tanggal: hari as never });
const dua = (angka: number): string => String(angka).padStart(2, "0");
const bulan = (nomor: number, banyak: number): string[] =>
  Array.from({ length: banyak }, (_kosong, urut) => `2026-${dua(nomor)}-${dua(urut + 1)}`);
/** A row of a person with a code below each of the given headings. */
const orang = (judul: readonly IsiSel[], isi: ReadonlyMap<IsiSel, string>): IsiSel[] => [
  SITI,
  "Siti Aminah",
  ...judul.map((satu) => isi.get(satu) ?? null),
];
const kisi = (judul: readonly IsiSel[], isi: ReadonlyMap<IsiSel, string>): IsiSel[][] => [["NIP", "Nama", ...judul], orang(judul, isi)];

describe("headings of days with days left out", () => {
  it("are read in a month of working days, with people in the same row or above it", () => {
    const hari = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 17, 18, 19, 20, 23, 24, 25, 26, 27];
    const isi = new Map<IsiSel, string>([
      [2, "Hadir"],
      [9, "Sakit"],
      [27, "Hadir"],
    ]);
    const harapan = ["siti 2026-02-02 hadir - -", "siti 2026-02-09 sakit - -", "siti 2026-02-27 hadir - -"];
    expect(singkat(baca({ A: [["BULAN FEBRUARI 2026"], ...kisi(hari, isi)] }))).toEqual(harapan);
    const berdua = [["BULAN FEBRUARI 2026"], ["NIP", "Nama", "Tanggal"], [null, null, ...hari, "H", "S"], [...orang(hari, isi), 2, 1]];
    expect(singkat(baca({ A: berdua }))).toEqual(harapan);
  });

  it("are those of the second half below the first, with the people named in a row above the days", () => {
    const paruh = (hari: readonly number[], kode: string): IsiSel[][] => [
      ["NIP", "Nama", "Tanggal"],
      [null, null, ...hari],
      [SITI, "Siti Aminah", kode],
    ];
    const hari = Array.from({ length: 31 }, (_kosong, urut) => urut + 1);
    const hasil = baca({
      A: [
        ["BULAN JANUARI 2026"],
        ...paruh(hari.slice(0, 15), "Hadir"),
        ...paruh(hari.slice(15, 24), "Sakit"),
        ...paruh(hari.slice(24), "Libur"),
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-01 hadir - -", "siti 2026-01-16 sakit - -", "siti 2026-01-25 libur - -"]);
  });

  it("go on over a weekend at the end of a month", () => {
    // From Wednesday 21 January to Friday 20 February 2026: 30 January is a Friday, 2 February a Monday.
    const hari = [21, 22, 23, 26, 27, 28, 29, 30, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20];
    const isi = new Map<IsiSel, string>([
      [30, "Hadir"],
      [2, "Sakit"],
    ]);
    expect(singkat(baca({ A: [["PERIODE 21 JANUARI S.D. 20 FEBRUARI 2026"], ...kisi(hari, isi)] }))).toEqual([
      "siti 2026-01-30 hadir - -",
      "siti 2026-02-02 sakit - -",
    ]);
  });

  it("are the second week below the first where each day has two columns", () => {
    const minggu = (hari: readonly number[], jam: readonly IsiSel[]): IsiSel[][] => [
      ["NIP", "Nama", ...hari.flatMap((satu): IsiSel[] => [satu, null])],
      [null, null, ...hari.flatMap((): IsiSel[] => ["Masuk", "Pulang"])],
      [SITI, "Siti Aminah", ...jam],
    ];
    const hasil = baca({
      A: [
        ["BULAN JANUARI 2026"],
        ...minggu([5, 6, 7, 8, 9], ["07:30", "16:00"]),
        ["MINGGU II"],
        ...minggu([12, 13, 14, 15, 16], ["07:31", "16:01"]),
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:30 16:00", "siti 2026-01-12 hadir 07:31 16:01"]);
  });
});

describe("headings of two months in one row", () => {
  const semua = [...bulan(1, 31), ...bulan(2, 28)];

  it("that are whole days are read, each in its month, as dates, as texts, and with the month first", () => {
    const harapan = ["siti 2026-01-31 hadir - -", "siti 2026-02-05 sakit - -", "siti 2026-02-28 hadir - -"];
    for (const tulis of [
      (hari: string): IsiSel => tanggal(hari),
      (hari: string): IsiSel => hari,
      (hari: string): IsiSel => `${Number(hari.slice(5, 7))}/${Number(hari.slice(8))}/2026`,
    ]) {
      const judul = semua.map(tulis);
      const isi = new Map<IsiSel, string>();
      for (const [hari, kode] of [
        [30, "Hadir"],
        [35, "Sakit"],
        [58, "Hadir"],
      ] as const)
        isi.set(judul[hari] ?? null, kode);
      expect(singkat(baca({ A: kisi(judul, isi) }))).toEqual(harapan);
    }
  });

  it("of one week tell the order of day and month by following each other, whichever of them is filled", () => {
    const dibaca = (...judul: string[]): BacaanPresensi => baca({ A: kisi(judul, new Map<IsiSel, string>([[judul[2] ?? null, "Hadir"]])) });
    for (const hasil of [
      dibaca("1/5/2026", "1/6/2026", "1/7/2026", "1/8/2026", "1/9/2026"),
      dibaca("5/1/2026", "6/1/2026", "7/1/2026", "8/1/2026", "9/1/2026"),
    ])
      expect([singkat(hasil), tanya(hasil)]).toEqual([["siti 2026-01-07 hadir - -"], []]);
  });

  it("that are bare numbers are told with the first that has no place, and nothing of the sheet is taken", () => {
    const judul = semua.map((hari) => Number(hari.slice(8)));
    const hasil = baca({
      A: [["JANUARI DAN FEBRUARI 2026"], ...kisi(judul, new Map<IsiSel, string>([[5, "Hadir"]])), [BUDI, "Budi Santoso", "Hadir"]],
    });
    expect([singkat(hasil), masalah(hasil)]).toEqual([[], ["A2 hariTersisa", "A3 barisAsing", "A4 barisAsing", "A1 barisAsing"]]);
    expect(hasil.masalah[0]).toMatchObject({ teks: "1" });
  });
});

describe("headings of which a day would be dropped", () => {
  it("refuse their grid: a day that steps back, or one that stands twice without arrival and departure", () => {
    for (const hari of [
      [5, 6, 7, 8, 9, 8, 12],
      [5, 5, 6, 6, 7, 7, 8, 8, 9, 9],
    ])
      expect(masalah(baca({ A: [["BULAN JANUARI 2026"], ...kisi(hari, new Map<IsiSel, string>([[9, "Hadir"]]))] }))[0]).toBe(
        "A2 hariTersisa",
      );
  });

  it("refuse a further grid of the sheet and what stands below it, and leave the first", () => {
    const hasil = baca({
      A: [
        ["BULAN JANUARI 2026"],
        ...kisi([5, 6, 7, 8, 9], new Map<IsiSel, string>([[5, "Hadir"]])),
        ["MINGGU II"],
        ...kisi([12, 13, 14, 15, 16, 13], new Map<IsiSel, string>([[12, "Sakit"]])),
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir - -"]);
    expect(masalah(hasil)).toEqual(["A5 hariTersisa", "A6 barisAsing"]);
  });

  it("are not the numbers of the columns below the headings", () => {
    const hasil = baca({
      A: [
        ["No", "NIP", "Nama", "Jabatan", "Unit", "Golongan", "Pangkat"],
        [1, 2, 3, 4, 5, 6, 7],
        [null, null, 1, 2, 3, 4, 5],
      ],
    });
    expect([singkat(hasil), hasil.lembar[0]?.tataLetak]).toEqual([[], null]);
  });

  it("are not the sums beside the days", () => {
    const hasil = baca({
      A: [
        ["BULAN JANUARI 2026"],
        ["NIP", "Nama", 5, 6, 7, 8, 9, "Jumlah", "5 Hari"],
        [SITI, "Siti Aminah", "Hadir", null, null, null, null, 1, 5],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir - -"]);
  });
});

describe("a sheet that is no attendance as it stands", () => {
  it("is told once with the ways to write it, as where days stand below each other and people beside", () => {
    const hasil = baca({
      A: [
        ["Tanggal", "Siti Aminah", "Budi Santoso"],
        ["2026-01-05", "Hadir", "Hadir"],
      ],
    });
    expect([singkat(hasil), masalah(hasil)]).toEqual([[], ["A1 lembarAsing", "A2 barisAsing"]]);
    expect(hasil.masalah.map(kalimatSebabPresensi)[0]).toContain("Transpose");
  });
});
