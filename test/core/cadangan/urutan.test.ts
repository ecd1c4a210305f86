import { describe, expect, it } from "vitest";
import { terbaruDahulu } from "../../../core/cadangan/urutan";

const KINI = "2026-11-27T10:00:00.000Z";

function urut(...daftar: readonly (readonly [dibuat: string, kepala: number])[]): readonly string[] {
  return terbaruDahulu(daftar, ([dibuat, kepala]) => ({ dibuat, kepala }), KINI).map(
    ([dibuat, kepala]) => `${dibuat.slice(0, 10)} ${kepala}`,
  );
}

describe("the order of snapshots", () => {
  it("is that of their moments, also where the history went back by a restoring", () => {
    expect(urut(["2026-11-25T08:00:00.000Z", 90], ["2026-11-27T09:00:00.000Z", 51])).toEqual(["2026-11-27 51", "2026-11-25 90"]);
  });

  it("puts one of the future where its history stands: behind every one that goes as far", () => {
    const mendatang = ["2031-01-01T00:00:00.000Z", 10] as const;
    expect(urut(mendatang, ["2026-11-26T08:00:00.000Z", 9])).toEqual(["2031-01-01 10", "2026-11-26 9"]);
    expect(urut(mendatang, ["2026-11-26T08:00:00.000Z", 9], ["2026-11-27T08:00:00.000Z", 10])).toEqual([
      "2026-11-27 10",
      "2031-01-01 10",
      "2026-11-26 9",
    ]);
  });

  it("is that of the history while the clock is behind all of them", () => {
    expect(urut(["2031-01-01T00:00:00.000Z", 12], ["2032-01-01T00:00:00.000Z", 10])).toEqual(["2031-01-01 12", "2032-01-01 10"]);
  });
});
