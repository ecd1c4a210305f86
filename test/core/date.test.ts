import { describe, expect, it } from "vitest";
import { fullYearsBetween, parsePlainDate, plainDate, plainDateFromExcelSerial, type PlainDate } from "../../core/date";

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
  });

  it("counts completed years on the day of the anniversary", () => {
    const lahir = "1968-05-20" as PlainDate;
    expect([fullYearsBetween(lahir, "2026-05-19" as PlainDate), fullYearsBetween(lahir, "2026-05-20" as PlainDate)]).toEqual([57, 58]);
  });
});
