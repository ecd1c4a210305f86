import { describe, expect, it } from "vitest";
import { table, total } from "../../build/lib/tally.mjs";

const types = { name: "types", seconds: 1.24, passed: 1, failed: 0, skipped: 0 };
const unit = { name: "unit", seconds: 12, passed: 310, failed: 2, skipped: 1 };
const desktop = { name: "e2e electron", seconds: 0.5, passed: 0, failed: 0, skipped: 7, note: "no display and no xvfb-run" };

describe("the summary of a run", () => {
  it("adds the cases of all steps, a check counting as one", () => {
    expect(total([types, unit, desktop])).toEqual({ failed: 2, line: "311 passed, 2 failed, 8 skipped" });
  });

  it("marks each step by what it came to and says why something was skipped", () => {
    const [, ...lines] = table([types, unit, desktop]).split("\n");
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(["ok", "FAIL", "skip"]);
    expect(lines[2]).toContain("no display and no xvfb-run");
  });
});
