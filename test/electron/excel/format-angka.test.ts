import { describe, expect, it } from "vitest";
import { maknaFormat, nilaiBerformat } from "../../../electron/excel/format-angka";

describe("maknaFormat", () => {
  it.each([
    ["General", "biasa"],
    ["@", "biasa"],
    ["#,##0.00", "biasa"],
    ["0.00E+00", "biasa"],
    ['0" jam"', "satuan: jam"],
    ['#,##0.0" menit"', "satuan: menit"],
    ['0" berkas"', "biasa"],
    ['#,##0" hari"', "satuan: hari"],
    ["[Red]-0;[Blue]0", "biasa"],
    ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', "biasa"],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', "biasa"],
    ["dd/mm/yyyy", "tanggal"],
    ["[$-421]dd mmmm yyyy;@", "tanggal"],
    ["mmm-yy", "tanggal"],
    ["m/d/yy h:mm", "tanggal"],
    ["h:mm", "jam"],
    ["hh.mm", "jam"],
    ["h:mm:ss AM/PM", "jam"],
    ["mm:ss", "jam"],
    ["[h]:mm:ss", "lama"],
    ["[mm]:ss", "lama"],
    ["0%", "persen"],
    ["0.00%", "persen"],
    ['"Rp"#,##0', "uang"],
    ["[$Rp-421]#,##0.00", "uang"],
    ['_("Rp"* #,##0_);_("Rp"* (#,##0)', "uang"],
    ["_($* #,##0.00_)", "uang"],
    ["$#,##0", "uang"],
  ] as const)("reads %s as %s", (format, makna) => {
    expect(maknaFormat(format)).toBe(makna);
  });
});

describe("nilaiBerformat", () => {
  it("turns hours of the clock and elapsed hours into minutes", () => {
    expect([nilaiBerformat(2 / 24, "jam", 0), nilaiBerformat(10 / 1_440, "jam", 0), nilaiBerformat(26 / 24, "lama", 0)]).toEqual([
      { jenis: "durasi", menit: 120 },
      { jenis: "durasi", menit: 10 },
      { jenis: "durasi", menit: 1_560 },
    ]);
  });

  it("takes a day that is shown by its time only for the day", () => {
    expect([nilaiBerformat(2, "satuan: jam", 0), nilaiBerformat(2.125, "satuan: menit", 0)]).toEqual(["2 jam", "2,1250 menit"]);
    expect(nilaiBerformat(44_927.5, "jam", 0)).toEqual({ jenis: "tanggal", tanggal: "2023-01-01" });
  });
});
