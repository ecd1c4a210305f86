import { describe, expect, it } from "vitest";
import type { IsiSel } from "../../../core/intake/lembar";
import { baca, KEPALA, masalah, singkat, SITI, tanya, type Kisi } from "./baca-lembar";

const tanggal = (hari: string): IsiSel => ({ jenis: "tanggal", tanggal: hari as never });
const baris = (hari: IsiSel, masuk: IsiSel = "07:30", keluar: IsiSel = "16:00"): IsiSel[] => [SITI, "Siti", hari, masuk, keluar, null];
const hari = (...semua: IsiSel[]): Kisi => [KEPALA, ...semua.map((satu) => baris(satu))];
const harinya = (lembar: Kisi): string[] => singkat(baca({ A: lembar })).map((teks) => teks.slice(5, 15));

describe("a departure at midnight", () => {
  it("that carries the next day ends the day of its row at 24:00, however the file writes it", () => {
    // 46028 is 2026-01-06.
    for (const keluar of ["2026-01-06 00:00", "06-01-2026 00.00", "6 Januari 2026 00:00", tanggal("2026-01-06"), 46_028])
      expect(singkat(baca({ A: [KEPALA, baris("2026-01-05", "15:00", keluar), baris("2026-01-13")] }))[0]).toBe(
        "siti 2026-01-05 hadir 15:00 24:00",
      );
  });

  it("is none where it carries the day of its row, and told where it ends the next day", () => {
    const hasil = baca({
      A: [
        KEPALA,
        baris("2026-01-05", "07:30", "2026-01-05 00:00"),
        baris("2026-01-06", "15:00", "2026-01-07 24:00"),
        baris("2026-01-07", "15:00", "24:00"),
        baris("2026-01-08", "07:30", "2026-01-10 00:00"),
      ],
    });
    expect(singkat(hasil)).toEqual(["siti 2026-01-05 hadir 07:30 -", "siti 2026-01-07 hadir 15:00 24:00"]);
    expect(hasil.masalah).toMatchObject([
      { kode: "jamTakTerbaca", sel: "E3", teks: "2026-01-07 24:00" },
      { kode: "jamHariLain", teks: "10-01-2026" },
    ]);
  });

  it("is read beside a column of its day, as is any clock there, in every spelling of the day", () => {
    for (const pulang of ["16-01-2026", "16 Januari 2026", "Jumat, 16-01-2026", tanggal("2026-01-16"), 46_038])
      expect(
        singkat(
          baca({
            A: [
              ["NIP", "Nama", "Tanggal Masuk", "Jam Masuk", "Tanggal Pulang", "Jam Pulang"],
              [SITI, "Siti", "15-01-2026", "15:00", pulang, "00:00"],
              [SITI, "Siti", "15-01-2026", "15:00", pulang, 0],
            ],
          }),
        ),
      ).toEqual(["siti 2026-01-15 hadir 15:00 24:00"]);
    const pagi = baca({
      A: [
        ["NIP", "Nama", "Tanggal Masuk", "Jam Masuk", "Tanggal Pulang", "Jam Pulang"],
        [SITI, "Siti", 46_037, "20:00", 46_038, "08:00"],
      ],
    });
    expect(singkat(pagi)).toEqual(["siti 2026-01-15 hadir 20:00 32:00"]);
  });
});

describe("days that Excel exchanged", () => {
  it("are exchanged back in the column of the day of departure too", () => {
    const hasil = baca({
      A: [
        ["NIP", "Nama", "Tanggal Masuk", "Jam Masuk", "Tanggal Pulang", "Jam Pulang"],
        [SITI, "Siti", tanggal("2026-05-01"), "20:00", tanggal("2026-06-01"), "08:00"],
        [SITI, "Siti", tanggal("2026-07-01"), "07:30", tanggal("2026-07-01"), "16:00"],
        [SITI, "Siti", tanggal("2026-12-01"), "20:00", "13/01/2026", "08:00"],
        [SITI, "Siti", "14/01/2026", "07:30", "14/01/2026", "16:00"],
      ],
    });
    expect([singkat(hasil), masalah(hasil)]).toEqual([
      [
        "siti 2026-01-05 hadir 20:00 32:00",
        "siti 2026-01-07 hadir 07:30 16:00",
        "siti 2026-01-12 hadir 20:00 32:00",
        "siti 2026-01-14 hadir 07:30 16:00",
      ],
      [],
    ]);
  });

  it("are exchanged in day numbers and in scans with their clock only where all of them lie right then", () => {
    // 46143 is 2026-05-01, 46174 is 2026-06-01, 46147 is 2026-05-05, 46041 is 2026-01-19.
    expect(harinya(hari(46_143, 46_174, "13/01/2026"))).toEqual(["2026-01-05", "2026-01-06", "2026-01-13"]);
    expect(harinya(hari(tanggal("2026-05-01"), 46_041, "13/01/2026"))).toEqual(["2026-05-01", "2026-01-19", "2026-01-13"]);
    const pindaian = baca({
      Log: [
        ["NIP", "Nama", "Waktu"],
        [SITI, "Siti", "2026-05-01 07:25"],
        [SITI, "Siti", "2026-05-01 16:05"],
        [SITI, "Siti", "13/01/2026 07:31"],
      ],
    });
    expect([singkat(pindaian), tanya(pindaian)]).toEqual([
      ["siti 2026-01-05 hadir 07:25 16:05", "siti 2026-01-13 hadir 07:31 -"],
      ["tanggalTertukar"],
    ]);
  });
});

describe("the name of a day", () => {
  it("settles the order of day and month, for the days beside it without a name too", () => {
    // 6 January 2026 is a Tuesday, 1 June a Monday.
    for (const satu of ["Selasa, 06-01-2026", "Sel. 06/01/2026", "Selasa 06-01-2026", "Tue, 06/01/2026"]) {
      const hasil = baca({ A: hari(satu, "07-01-2026") });
      expect([singkat(hasil).map((teks) => teks.slice(5, 15)), tanya(hasil)]).toEqual([["2026-01-06", "2026-01-07"], []]);
    }
    expect(harinya(hari("Senin, 06-01-2026"))).toEqual(["2026-06-01"]);
  });

  it("that fits neither order leaves it asked", () => {
    expect(tanya(baca({ A: hari("Minggu, 06-01-2026") }))).toEqual(["urutanTanggal"]);
  });
});
