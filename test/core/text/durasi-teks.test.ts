import { describe, expect, it } from "vitest";
import { bacaDurasiTeks } from "../../../core/text/gaya-angka";

describe("minutes of a time or a length", () => {
  it.each([
    ["2:00", 120],
    ["0:10", 10],
    ["1:30:00", 90],
    ["0:00:30", 0.5],
    ["125:00", 7_500],
    ["2:00 jam", 120],
    ["2 jam 30 menit", 150],
    ["2 jam, 30 menit", 150],
    ["2 jam dan 30 mnt.", 150],
    ["2j30mnt", 150],
    ["1 jam", 60],
    ["Sejam", 60],
    ["90 menit", 90],
    ["1.250 menit", 1_250],
    ["1,5 jam", 90],
    ["1,1 jam", 66],
    ["1.5 Jam", 90],
    ["1/2 jam", 30],
    ["1 1/2 jam", 90],
    ["1\u00bd jam", 90],
    ["setengah jam", 30],
    ["45'", 45],
    ["45\u2032", 45],
    ["1'30\"", 1.5],
    ["30 detik", 0.5],
    ["\u00b1 30 menit", 30],
  ])("%s", (teks, menit) => {
    expect(bacaDurasiTeks(teks, "koma")).toBe(menit);
  });

  it("follows the style of the file: 1.250 jam is 75 minutes where points come before decimals", () => {
    expect(bacaDurasiTeks("1.250 jam", "titik")).toBe(75);
  });

  it.each([
    "",
    "90",
    "2 hari",
    "2 hari 3 jam",
    "1:75",
    "30 menit 2 jam",
    "2 jam 3 jam",
    "8 jam/hari",
    "-2 jam",
    "jam",
    "11/2 jam",
    "2 jam 30",
  ])("%j has no minutes of its own", (teks) => {
    expect(bacaDurasiTeks(teks, "koma")).toBeNull();
  });
});
