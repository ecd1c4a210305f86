import { describe, expect, it } from "vitest";
import { akhirBulanKe, countHariKerja, geserHari, hariKerjaKe, isHariKerja } from "../../../core/disiplin/hari-kerja";
import { dasar, hari } from "./perkara-uji";

const tanpaLibur = dasar().kalender;

describe("working days of a case", () => {
  it("count neither the day itself nor weekends: the 15th after Tuesday 14 July 2026 is Tuesday 4 August", () => {
    expect(hariKerjaKe(hari("2026-07-14"), 15, tanpaLibur)).toBe("2026-08-04");
  });

  it("count neither holidays nor joint leave: each moves the day on by one", () => {
    expect(hariKerjaKe(hari("2026-07-14"), 15, dasar("2026-07-20").kalender)).toBe("2026-08-05");
    expect(hariKerjaKe(hari("2026-07-14"), 15, dasar("2026-07-20", "2026-07-21").kalender)).toBe("2026-08-06");
    // A holiday on a Saturday takes nothing away, and neither does one on the day of receipt.
    expect(hariKerjaKe(hari("2026-07-14"), 15, dasar("2026-07-18", "2026-07-14").kalender)).toBe("2026-08-04");
    // The day itself falls on the holiday.
    expect(hariKerjaKe(hari("2026-07-14"), 15, dasar("2026-08-04").kalender)).toBe("2026-08-05");
  });

  it("count Saturdays where the week has six days", () => {
    expect(hariKerjaKe(hari("2026-07-14"), 15, { ...tanpaLibur, hariKerjaSeminggu: 6 })).toBe("2026-07-31");
    expect([isHariKerja(hari("2026-07-18"), tanpaLibur), isHariKerja(hari("2026-07-18"), { ...tanpaLibur, hariKerjaSeminggu: 6 })]).toEqual(
      [false, true],
    );
  });

  it("count backwards over a weekend and a holiday", () => {
    expect(hariKerjaKe(hari("2026-07-27"), -7, tanpaLibur)).toBe("2026-07-16");
    expect(hariKerjaKe(hari("2026-07-27"), -7, dasar("2026-07-20").kalender)).toBe("2026-07-15");
  });

  it("between two days count the last and not the first, and are negative backwards", () => {
    expect(countHariKerja(hari("2026-07-16"), hari("2026-07-27"), tanpaLibur)).toBe(7);
    expect(countHariKerja(hari("2026-07-27"), hari("2026-07-16"), tanpaLibur)).toBe(-7);
    expect(countHariKerja(hari("2026-07-17"), hari("2026-07-19"), tanpaLibur)).toBe(0);
    expect(countHariKerja(hari("2026-07-17"), hari("2026-07-17"), tanpaLibur)).toBe(0);
  });
});

describe("days and months", () => {
  it("go over the ends of months and years, both ways", () => {
    expect([geserHari(hari("2026-12-31"), 1), geserHari(hari("2027-01-01"), -1)]).toEqual(["2027-01-01", "2026-12-31"]);
    expect([geserHari(hari("2028-02-28"), 1), geserHari(hari("2026-03-01"), -1)]).toEqual(["2028-02-29", "2026-02-28"]);
    expect([geserHari(hari("2026-04-30"), 1), geserHari(hari("2026-07-14"), -1)]).toEqual(["2026-05-01", "2026-07-13"]);
  });

  it("end the day before: twelve months from 4 August 2026 on 3 August 2027", () => {
    expect(akhirBulanKe(hari("2026-08-04"), 12)).toBe("2027-08-03");
    expect(akhirBulanKe(hari("2026-01-01"), 12)).toBe("2026-12-31");
    expect(akhirBulanKe(hari("2026-08-31"), 6)).toBe("2027-02-28");
    expect(akhirBulanKe(hari("2026-03-01"), 9)).toBe("2026-11-30");
  });
});
