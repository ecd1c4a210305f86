import { describe, expect, it } from "vitest";
import { sisaTunda, tundaSandi } from "../../../core/kunci/tunda";

const jam = (waktu: string): Date => new Date(`2026-11-27T${waktu}.000Z`);

describe("the delay after wrong passwords", () => {
  it("begins with the fifth, doubles, and ends at five minutes", () => {
    expect([1, 4, 5, 6, 7, 8, 9, 10, 1_000].map(tundaSandi)).toEqual([0, 0, 15, 30, 60, 120, 240, 300, 300]);
  });

  it("runs from the last wrong one, and is not shortened by setting the clock back", () => {
    const sisa = (kini: string, ditemui = kini) => sisaTunda({ tunda: 60, sejak: jam("10:00:00"), kini: jam(kini), ditemui: jam(ditemui) });
    expect([sisa("10:00:00"), sisa("10:00:20"), sisa("10:01:00"), sisa("23:00:00")]).toEqual([60, 40, 0, 0]);
    // Set back by an hour: it runs anew from when it was come upon, and no longer than it lasts.
    expect([sisa("09:00:00"), sisa("09:00:25", "09:00:00"), sisa("08:00:00", "09:00:00")]).toEqual([60, 35, 60]);
  });
});
