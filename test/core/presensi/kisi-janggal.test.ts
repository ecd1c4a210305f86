import { describe, expect, it } from "vitest";
import type { IsiSel } from "../../../core/intake/lembar";
import { baca, BUDI, masalah, singkat, SITI, tanya } from "./baca-lembar";

const HARI = Array.from({ length: 31 }, (_kosong, urut) => urut + 1);
const isi = (menurutHari: Readonly<Record<number, IsiSel>>, banyak = 31): IsiSel[] =>
  HARI.slice(0, banyak).map((hari) => menurutHari[hari] ?? null);
/** From a Wednesday: 1 January 2026 is a Thursday. */
const HARI_SEPEKAN = ["Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "Senin", "Selasa"];
const tanggal = (hari: string): IsiSel => ({ jenis: "tanggal", tanggal: hari as never });

describe("grids of other shapes", () => {
  it("reads the grids of two months below each other, each in its own", () => {
    const hasil = baca({
      Rekap: [
        ["BULAN JANUARI 2026"],
        ["No", "NIP", "Nama", ...HARI],
        [1, SITI, "Siti Aminah", ...isi({ 5: "Hadir" })],
        [null, null, "Jakarta, 31 Januari 2026"],
        ["BULAN FEBRUARI 2026"],
        ["No", "NIP", "Nama", ...HARI.slice(0, 28)],
        [1, SITI, "Siti Aminah", ...isi({ 5: "Sakit" }, 28)],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir - -", "siti 2026-02-05 sakit - -"]);
    expect(hasil.lembar[0]).toMatchObject({ terbaca: 2, masalah: 0, bulan: "2026-01", bulanLain: [] });
  });

  it("reads a period over the end of a month by the days of its headings, or by the two months of its title", () => {
    const urut = Array.from({ length: 31 }, (_kosong, letak) => ((20 + letak) % 31) + 1);
    const sel = urut.map((hari) => (hari === 22 ? "Sakit" : hari === 2 ? "Hadir" : null));
    const bertanggal = urut.map((hari) => tanggal(`2026-${hari > 20 ? "01" : "02"}-${String(hari).padStart(2, "0")}`));
    const harapan = ["siti 2026-01-22 sakit - -", "siti 2026-02-02 hadir - -"];
    expect(
      singkat(
        baca({
          A: [
            ["NIP", "Nama", ...bertanggal],
            [SITI, "Siti Aminah", ...sel],
          ],
        }),
      ),
    ).toEqual(harapan);
    const tanpa = [
      ["NIP", "Nama", ...urut],
      [SITI, "Siti Aminah", ...sel],
    ];
    expect(singkat(baca({ A: [["PERIODE 21 JANUARI S.D. 20 FEBRUARI 2026"], ...tanpa] }))).toEqual(harapan);
    const ditanya = baca({ A: [["BULAN FEBRUARI 2026"], ...tanpa] });
    expect([singkat(ditanya), tanya(ditanya)]).toEqual([[], ["bulan:A"]]);
    expect(singkat(baca({ A: [["BULAN FEBRUARI 2026"], ...tanpa] }, { jawaban: { "bulan:A": "2026-01" } }))).toEqual(harapan);
  });

  it("reads a week and half a month, but no list of scans as one", () => {
    const minggu = baca({ A: [["BULAN JANUARI 2026"], ["NIP", "Nama", 5, 6, 7, 8, 9], [SITI, "Siti Aminah", "Hadir", null, "Sakit"]] });
    expect(singkat(minggu)).toEqual(["siti 2026-01-05 hadir - -", "siti 2026-01-07 sakit - -"]);
    const pindaian = baca({
      Log: [
        ["NIP", "Tanggal", "Scan 1", "Scan 2", "Scan 3", "Scan 4", "Scan 5"],
        [SITI, "2026-01-05", "07:25", "12:00", "13:00", "16:10", null],
      ],
    });
    expect(singkat(pindaian)).toEqual(["siti 2026-01-05 hadir 07:25 16:10"]);
  });

  it("reads days of headings that are whole dates as text, and weeks below each other", () => {
    for (const kepala of [
      (hari: number) => `2026-01-${String(hari).padStart(2, "0")}`,
      (hari: number) => `${HARI_SEPEKAN[hari % 7] ?? ""}, ${hari} Januari 2026`,
      (hari: number) => `${hari}/1/2026`,
    ]) {
      const hasil = baca({
        A: [
          ["NIP", "Nama", ...HARI.map(kepala)],
          [SITI, "Siti Aminah", ...isi({ 5: "Hadir", 13: "Sakit" })],
        ],
      });
      expect([singkat(hasil), tanya(hasil)]).toEqual([["siti 2026-01-05 hadir - -", "siti 2026-01-13 sakit - -"], []]);
    }
    const minggu = baca({
      A: [
        ["BULAN JANUARI 2026"],
        ["MINGGU I"],
        ["NIP", "Nama", 5, 6, 7, 8, 9],
        [SITI, "Siti Aminah", "Hadir", null, "Sakit"],
        [BUDI, "Budi Santoso", "Hadir"],
        ["MINGGU II"],
        ["NIP", "Nama", 12, 13, 14, 15, 16],
        [SITI, "Siti Aminah", "Sakit"],
        ["H", "=", "Hadir"],
      ],
    });
    expect(singkat(minggu)).toEqual([
      "siti 2026-01-05 hadir - -",
      "siti 2026-01-07 sakit - -",
      "budi 2026-01-05 hadir - -",
      "siti 2026-01-12 sakit - -",
    ]);
    expect(minggu.lembar[0]).toMatchObject({ terbaca: 3, masalah: 0 });
  });

  it("takes no legend and no signature below a grid for a person", () => {
    const hasil = baca({
      "Januari 2026": [
        ["No", "NIP", "Nama", ...HARI],
        [1, SITI, "Siti Aminah", ...isi({ 5: "Hadir" })],
        [null, null, "Keterangan :"],
        [null, null, "H = Hadir"],
        [null, null, "Mengetahui,"],
        [null, null, "Budi Santoso"],
        [null, null, `NIP. ${BUDI}`],
      ],
    });
    expect([singkat(hasil), tanya(hasil), masalah(hasil)]).toEqual([["siti 2026-01-05 hadir - -"], [], []]);
  });

  it("reads a third row of codes beside arrivals and departures, and no totals as a person", () => {
    const hasil = baca({
      "Januari 2026": [
        ["No", "NIP", "Nama", "Uraian", ...HARI],
        [1, SITI, "Siti Aminah", "Masuk", ...isi({ 5: 731 })],
        [null, null, null, "Pulang", ...isi({ 5: "1602" })],
        [null, null, null, "Ket", ...isi({ 5: "Hadir", 6: "Sakit" })],
        [null, null, "Jumlah", null, ...isi({ 5: 1, 6: 0 })],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:31 16:02", "siti 2026-01-06 sakit - -"]);
    expect([tanya(hasil), hasil.lembar[0]?.perabot]).toEqual([[], { judulKolom: 1, jumlah: 1 }]);
  });

  it("takes a week of the letter I below the clocks of a person for her codes, not for headings", () => {
    const hasil = baca({
      "Januari 2026": [
        ["No", "NIP", "Nama", "Uraian", ...HARI],
        [1, SITI, "Siti Aminah", "Masuk", ...isi({ 5: 731 })],
        [null, null, null, "Ket", ...isi({ 12: "I", 13: "I", 14: "I", 15: "I", 16: "I" })],
      ],
    });
    expect([hasil.lembar[0]?.perabot, singkat(hasil).length + hasil.masalah.length]).toEqual([{ judulKolom: 1 }, 6]);
  });

  it("reads departures of every day where the second headings leave one of them without a word", () => {
    const hasil = baca({
      A: [
        ["BULAN JANUARI 2026"],
        ["NIP", "Nama", ...HARI.flatMap((hari) => [hari, null])],
        [null, null, ...HARI.flatMap((hari) => ["Masuk", hari === 31 ? null : "Pulang"])],
        [SITI, "Siti Aminah", ...HARI.flatMap((hari) => (hari === 5 ? ["07:30", "16:00"] : [null, null]))],
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:30 16:00"]);
  });

  it("takes no month of working days for its first week: it is told as a whole", () => {
    const hasil = baca({
      A: [
        ["NIP", "Nama", 2, 3, 4, 5, 6, 9, 10, 11, 12, 13],
        [SITI, "Siti Aminah", "Hadir", "Hadir", "Hadir", "Hadir", "Hadir", "Sakit"],
      ],
    });
    expect([singkat(hasil), masalah(hasil)]).toEqual([[], ["A1 barisAsing", "A2 barisAsing"]]);
  });

  it("asks for the year of a period from December on that its title does not name", () => {
    const urut = Array.from({ length: 31 }, (_kosong, letak) => ((20 + letak) % 31) + 1);
    const hasil = baca({
      "2026": [["PERIODE 21 DESEMBER S.D. 20 JANUARI"], ["NIP", "Nama", ...urut], [SITI, "Siti Aminah", "Hadir"]],
    });
    expect([singkat(hasil), tanya(hasil)]).toEqual([[], ["bulan:2026"]]);
  });

  it("knows a period over the end of a month whose second half is not filled yet: 21 January of it is no 21 February", () => {
    const urut = Array.from({ length: 31 }, (_kosong, letak) => ((20 + letak) % 31) + 1);
    const tanpa = [
      ["NIP", "Nama", ...urut],
      [SITI, "Siti Aminah", "Hadir"],
    ];
    const dinamai = baca({ A: [["PERIODE 21 JANUARI S.D. 20 FEBRUARI 2026"], ...tanpa] });
    expect(singkat(dinamai)).toEqual(["siti 2026-01-21 hadir - -"]);
    const sebulan = baca({ A: [["BULAN FEBRUARI 2026"], ...tanpa] });
    expect([singkat(sebulan), tanya(sebulan)]).toEqual([[], ["bulan:A"]]);
  });

  it("reads several clocks of a cell by any sign between them, and a lone one by its half of the day", () => {
    const sel = isi({ 5: "07:31 16:02", 6: "07:31;12:00;16:02", 7: "-16:02", 8: "07:31 -", 9: "07:31", 12: "16:02", 13: "13:30 -" });
    const hasil = baca({
      "Januari 2026": [
        ["NIP", "Nama", ...HARI],
        [SITI, "Siti Aminah", ...sel],
      ],
    });
    expect(singkat(hasil).map((teks) => teks.slice(13))).toEqual([
      "05 hadir 07:31 16:02",
      "06 hadir 07:31 16:02",
      "07 hadir - 16:02",
      "08 hadir 07:31 -",
      "09 hadir 07:31 -",
      "12 hadir - 16:02",
      "13 hadir 13:30 -",
    ]);
  });
});
