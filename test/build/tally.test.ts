import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { failures, table, total } from "../../build/lib/tally.mjs";
import { root } from "../../build/lib/paths.mjs";
import { failuresOf } from "../../build/lib/vitest.mjs";

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

  it("says last which tests failed, where they stand and what they said", () => {
    const berkas = failuresOf([
      {
        name: join(root, "test", "core", "a.test.ts"),
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "holds" },
          { status: "failed", fullName: "counts the seats", failureMessages: ["expected 3 to be 4"] },
        ],
      },
      { name: join(root, "test", "core", "b.test.ts"), status: "failed", message: "no such module", assertionResults: [] },
      { name: join(root, "test", "core", "c.test.ts"), status: "passed", assertionResults: [{ status: "passed", fullName: "holds" }] },
    ]);
    expect(failures([types, { ...unit, failures: berkas }]).split("\n")).toEqual([
      `--- unit: ${join("test", "core", "a.test.ts")}: counts the seats`,
      "expected 3 to be 4",
      "",
      `--- unit: ${join("test", "core", "b.test.ts")}`,
      "no such module",
      "",
    ]);
  });
});
