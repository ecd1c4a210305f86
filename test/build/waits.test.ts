import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../build/lib/fingerprint.mjs";
import { root } from "../../build/lib/paths.mjs";

/** A wait for time to pass, and not for something that is seen. The harness alone gives up after a time. */
const FIXED_WAIT = /\.waitForTimeout\(|timers\/promises|new Promise\(\(\w+\) => setTimeout/u;

function withFixedWait(files: readonly { readonly path: string; readonly source: string }[]): readonly string[] {
  return files.flatMap(({ path, source }) => (FIXED_WAIT.test(source) ? [path] : []));
}

describe("the end-to-end tests", () => {
  it("wait for what is shown, never for a time", () => {
    const files = filesUnder(["test/e2e"]).map((path) => ({
      path: relative(root, path).split(sep).join("/"),
      source: readFileSync(path, "utf8"),
    }));
    expect(files.length).toBeGreaterThan(20);
    expect(withFixedWait(files)).toEqual([]);
  });

  it.each(["await page.waitForTimeout(400);", "await new Promise((lanjut) => setTimeout(lanjut, 1_500));"])(
    "would be told of `%s`",
    (source) => {
      expect(withFixedWait([{ path: "test/e2e/a.spec.ts", source }])).toEqual(["test/e2e/a.spec.ts"]);
    },
  );
});
