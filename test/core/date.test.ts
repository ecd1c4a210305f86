import { describe, expect, it } from "vitest";
import { dayOfWeek, fullYearsBetween, parsePlainDate, plainDate, plainDateFromExcelSerial, type PlainDate } from "../../core/date";

describe("calendar days", () => {
  it("refuses days that do not exist", () => {
    expect([
      plainDate(1980, 2, 31),
      plainDate(2023, 2, 29),
      plainDate(1980, 13, 1),
      parsePlainDate("1980-02-30"),
      parsePlainDate("31-02-1980"),
    ]).toEqual([null, null, null, null, null]);
  });

  it("gives April, June, September and November thirty days, and the others 31", () => {
    const akhir = Array.from({ length: 12 }, (_empty, index) => [31, 30].find((hari) => plainDate(2026, index + 1, hari) !== null));
    expect(akhir).toEqual([31, undefined, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it("takes the years from 1900 to 2200, months and days from one, and whole numbers only", () => {
    expect([plainDate(1900, 1, 1), plainDate(2200, 12, 31)]).toEqual(["1900-01-01", "2200-12-31"]);
    const bukan = [
      plainDate(1899, 12, 31),
      plainDate(2201, 1, 1),
      plainDate(2026, 0, 1),
      plainDate(2026, 1, 0),
      plainDate(2026.5, 1, 1),
      plainDate(2026, 1.5, 1),
      plainDate(2026, 1, 1.5),
    ];
    expect(bukan).toEqual(bukan.map(() => null));
  });

  it("knows leap years, those of centuries included", () => {
    expect([plainDate(2024, 2, 29), plainDate(2000, 2, 29), plainDate(1900, 2, 29)]).toEqual(["2024-02-29", "2000-02-29", null]);
  });

  it("reads Excel's day numbers: 44,927 is 1 January 2023 and 36,585 is 29 February 2000", () => {
    expect([plainDateFromExcelSerial(44_927), plainDateFromExcelSerial(36_585), plainDateFromExcelSerial(44_927.75)]).toEqual([
      "2023-01-01",
      "2000-02-29",
      "2023-01-01",
    ]);
  });

  it("agrees with the platform's calendar on every day of two centuries", () => {
    const epoch = Date.UTC(1899, 11, 30);
    const serials = Array.from({ length: 73_000 - 61 }, (_empty, index) => index + 61);
    const differing = serials.filter(
      (serial) => plainDateFromExcelSerial(serial) !== new Date(epoch + serial * 86_400_000).toISOString().slice(0, 10),
    );
    expect(differing).toEqual([]);
    expect(plainDateFromExcelSerial(60)).toBeNull();
    const hari = serials.filter(
      (serial) => dayOfWeek(plainDateFromExcelSerial(serial) as PlainDate) !== new Date(epoch + serial * 86_400_000).getUTCDay(),
    );
    expect(hari).toEqual([]);
  });

  it("reads Excel's day numbers up to 109,939, the last day of 2200", () => {
    expect([
      plainDateFromExcelSerial(109_939),
      plainDateFromExcelSerial(109_940),
      plainDateFromExcelSerial(Infinity),
      plainDateFromExcelSerial(1e300),
    ]).toEqual(["2200-12-31", null, null, null]);
  });

  it("counts completed years on the day of the anniversary", () => {
    const lahir = "1968-05-20" as PlainDate;
    const umur = (hari: string) => fullYearsBetween(lahir, hari as PlainDate);
    expect([umur("2026-05-19"), umur("2026-05-20")]).toEqual([57, 58]);
    // A month before with a later day of the month, and a month after with an earlier one.
    expect([umur("2026-04-25"), umur("2026-06-10")]).toEqual([57, 58]);
  });
});
