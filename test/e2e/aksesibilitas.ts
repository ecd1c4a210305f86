import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One accessibility rule that the page breaks, and the elements that break it. */
export interface Pelanggaran {
  readonly aturan: string;
  readonly dampak: string;
  readonly penjelasan: string;
  readonly unsur: readonly string[];
}

/** Every accessibility violation that axe finds on the page as it stands; empty is what the product promises. */
export async function periksaAksesibilitas(page: Page): Promise<readonly Pelanggaran[]> {
  // A page is judged at rest: a notice that is half faded in has no contrast of its own.
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    const ending = (): Animation[] =>
      document
        .getAnimations()
        .filter(({ effect, playState }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity);
    // An inherited colour begins to change when that of its parent has, level by level.
    do {
      await Promise.allSettled(ending().map((animation) => animation.finished));
      await frame();
      await frame();
    } while (ending().length > 0);
  });
  await page.evaluate(axeSource);
  // A hint of what the mouse happens to rest on stands in no landmark.
  const results = await page.evaluate<AxeResults>("axe.run({ exclude: ['[role=tooltip]'] }, { resultTypes: ['violations'] })");
  return results.violations.map((violation) => ({
    aturan: violation.id,
    dampak: violation.impact ?? "",
    penjelasan: violation.help,
    unsur: violation.nodes.map((node) => node.target.join(" ")),
  }));
}
