import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import type { IsiSel } from "../../../core/intake/lembar";
import type { BacaanPresensi } from "../../../core/presensi/baca/bacaan";
import { kalimatCatatanLembar } from "../../../core/text/presensi-masalah";
import { baca, BUDI, KEPALA, masalah, singkat, SITI } from "./baca-lembar";

const BERMENIT = ["NIP", "Nama", "Tanggal", "Jam Masuk", "Jam Pulang", "TL", "PSW"];
const baris = (hari: number, jam: readonly [IsiSel, IsiSel], menit: readonly [IsiSel, IsiSel]): IsiSel[] => [
  SITI,
  "Siti",
  `2026-01-${String(hari).padStart(2, "0")}`,
  ...jam,
  ...menit,
];
const menit = (hasil: BacaanPresensi): (readonly [number | null, number | null])[] =>
  [...hasil.hari()].map(({ menitTerlambat, menitPulangCepat }) => [menitTerlambat, menitPulangCepat]);
const catatan = (hasil: BacaanPresensi): string[] =>
  hasil.lembar.flatMap((lembar) =>
    lembar.catatan.map(({ jenis, kolom, banyak, sel, contoh }) => [jenis, kolom, banyak, sel, contoh].join(" ")),
  );

describe("minutes late and early that a file prints", () => {
  it("are read in words, as a clock and as a count; those that do not read are reckoned from the clocks, told once a column", () => {
    const hasil = baca({
      A: [
        BERMENIT,
        baris(5, ["09:00", "16:00"], ["1 jam 30 menit", "-"]),
        baris(6, ["07:45", "15:00"], ["15 menit", "1j"]),
        baris(7, ["07:45", "15:00"], ["lama sekali", null]),
        baris(8, ["07:45", "15:00"], ["-5", 1_441]),
        baris(9, ["07:35", "16:00"], ["0:05", 0]),
        baris(12, ["07:42", "16:00"], ["12.00", null]),
      ],
    });
    expect(menit(hasil)).toEqual([
      [90, null],
      [15, 60],
      [null, null],
      [null, null],
      [5, 0],
      [null, null],
    ]);
    expect(masalah(hasil)).toEqual([]);
    expect(catatan(hasil)).toEqual(["menitDihitung F 3 F4 lama sekali", "menitDihitung G 1 G5 1441"]);
    expect(hasil.lembar.flatMap(kalimatCatatanLembar)[0]).toBe(
      "A: 3 sel kolom F tidak terbaca sebagai menit, misalnya F4 “lama sekali”; menitnya dihitung dari jam dan jam kerja kantor.",
    );
  });

  it("are none in a column of levels or of yes and no: every day is taken with its clocks", () => {
    const hasil = baca({
      A: [
        BERMENIT,
        baris(5, ["07:40", "15:30"], ["TL1", "Ya"]),
        baris(6, ["07:28", "16:00"], ["0", "Tidak"]),
        baris(7, ["08:40", "16:00"], ["TL2", "Tidak"]),
        baris(8, [null, "16:00"], ["TL4", "Tidak"]),
      ],
    });
    expect(singkat(hasil).map((teks) => teks.slice(13))).toEqual([
      "05 hadir 07:40 15:30",
      "06 hadir 07:28 16:00",
      "07 hadir 08:40 16:00",
      "08 hadir - 16:00",
    ]);
    expect(menit(hasil).map(([terlambat]) => terlambat)).toEqual([null, 0, null, null]);
    expect([masalah(hasil), catatan(hasil)]).toEqual([[], ["bukanMenit F 3 F2 TL1", "bukanMenit G 1 G2 Ya"]]);
  });

  it("are a problem where neither the cell nor a clock gives them, and no matter on a day off duty", () => {
    const hasil = baca({
      A: [
        [...BERMENIT, "Status"],
        [...baris(5, ["07:40", "16:00"], [10, null]), "Hadir"],
        [...baris(6, [null, "16:00"], ["entah", null]), "Hadir"],
        [...baris(7, ["07:30", null], [null, null]), "Hadir"],
        [...baris(8, [null, null], ["entah", null]), "Sakit"],
      ],
    });
    expect(singkat(hasil).map((teks) => teks.slice(13))).toEqual(["05 hadir 07:40 16:00", "07 hadir 07:30 -", "08 sakit - -"]);
    expect(masalah(hasil)).toEqual(["F3 menitTakTerbaca"]);
  });

  it("are judged sheet by sheet", () => {
    const hasil = baca({
      A: [BERMENIT, baris(5, ["07:40", "16:00"], [10, null])],
      B: [BERMENIT, baris(6, ["07:40", "16:00"], ["TL1", null])],
    });
    expect([singkat(hasil).length, catatan(hasil)]).toEqual([2, ["bukanMenit F 1 F2 TL1"]]);
  });
});

describe("two rows of one day", () => {
  const KEPALA_LENGKAP = [...KEPALA.slice(0, 5), "Terlambat", "Status", "Catatan"];
  const satu = (...isi: IsiSel[]): IsiSel[] => [SITI, "Siti", "2026-01-05", ...isi];

  it("that complete each other keep the minutes and the remarks of both", () => {
    const hasil = baca({ A: [KEPALA_LENGKAP, satu(null, null, null, "Hadir", "rapat"), satu("07:42", "16:00", 12, "Hadir", "apel pagi")] });
    expect([...hasil.hari()]).toMatchObject([{ masuk: 462, keluar: 960, menitTerlambat: 12, keterangan: "rapat; apel pagi" }]);
    expect(hasil.lembar[0]).toMatchObject({ terbaca: 2, masalah: 0 });
  });

  it("with the same clocks and other minutes contradict each other, and one with a remark more is no repetition", () => {
    const lain = baca({ A: [KEPALA_LENGKAP, satu("07:42", "16:00", 12, "Hadir", null), satu("07:42", "16:00", 21, "Hadir", null)] });
    expect([singkat(lain), masalah(lain)]).toEqual([[], ["C2 duaBaris", "C3 duaBaris"]]);
    const beralasan = baca({ A: [KEPALA_LENGKAP, satu("07:42", "16:00", 12, "Hadir", null), satu("07:42", "16:00", 12, "Hadir", "apel")] });
    expect([...beralasan.hari()]).toMatchObject([{ menitTerlambat: 12, keterangan: "apel" }]);
    const sama = baca({ A: [KEPALA_LENGKAP, satu("07:42", "16:00", 12, "Hadir", "apel"), satu("07:42", "16:00", 12, "Hadir", "apel")] });
    expect(sama.lembar[0]).toMatchObject({ terbaca: 1, perabot: { ulangan: 1 } });
  });

  it("of which a third contradicts both are all told", () => {
    const hasil = baca({
      A: [
        KEPALA_LENGKAP,
        satu("07:30", "16:00", null, "Hadir", null),
        satu("07:40", "16:00", null, "Hadir", null),
        satu(null, null, null, "Hadir", "apel"),
      ],
    });
    expect(masalah(hasil)).toEqual(["C2 duaBaris", "C3 duaBaris", "C4 duaBaris"]);
  });

  it("of a list of scans keep the remark of the later scan", () => {
    const hasil = baca({
      Log: [
        ["NIP", "Nama", "Tanggal", "Scan 1", "Status", "Catatan"],
        [BUDI, "Budi", "2026-01-05", "07:25", null, null],
        [BUDI, "Budi", "2026-01-05", "16:05", null, "pulang bersama tim"],
      ],
    });
    expect([...hasil.hari()]).toMatchObject([{ masuk: 445, keluar: 965, keterangan: "pulang bersama tim" }]);
  });
});

describe("days after today", () => {
  it("are told once where somebody came or was absent on them; leave that is planned is not", () => {
    const hasil = baca(
      {
        A: [
          KEPALA,
          [SITI, "Siti", "2026-01-05", "07:30", "16:00", null],
          [SITI, "Siti", "2026-01-06", "07:30", "16:00", null],
          [SITI, "Siti", "2026-01-07", null, null, "Tanpa Keterangan"],
          [SITI, "Siti", "2026-01-08", null, null, "Cuti Tahunan"],
        ],
      },
      { hariIni: "2026-01-05" as PlainDate },
    );
    expect([singkat(hasil).length, catatan(hasil)]).toEqual([4, ["hariDepan C 2 C3 06-01-2026"]]);
  });
});
