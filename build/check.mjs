import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { filesUnder } from "./lib/fingerprint.mjs";
import { isStarted, root } from "./lib/paths.mjs";
import { installed, runNode } from "./lib/run.mjs";
import { say, script } from "./lib/say.mjs";
import { step, table, total } from "./lib/tally.mjs";

/** @returns {Promise<import("./lib/run.mjs").RunResult>} */
async function checkLayers() {
  const { brokenLayers, importCircles } = await import("./lib/layers.mjs");
  const files = filesUnder(["core", "electron", "renderer"]).filter((file) => /\.tsx?$/.test(file));
  const sources = new Map(files.map((file) => [relative(root, file).split(sep).join("/"), readFileSync(file, "utf8")]));
  const broken = [...[...sources].flatMap(([file, source]) => brokenLayers(file, source)), ...importCircles(sources)];
  return { code: broken.length === 0 ? 0 : 1, output: broken.join("\n") };
}

/** @type {Record<string, () => Promise<import("./lib/run.mjs").RunResult>>} */
const checks = {
  types: () => runNode([installed("typescript/bin/tsc"), "-b"]),
  layers: checkLayers,
  lint: () => runNode([installed("oxlint/bin/oxlint"), "-c", "build/oxlint.json", "--type-aware", "--deny-warnings"]),
  format: () => runNode([installed("oxfmt/bin/oxfmt"), "--config", "build/oxfmt.json", "--check", "."]),
  "dead code": () => runNode([installed("knip/bin/knip.js"), "--config", "build/knip.json", "--no-progress"]),
};

/**
 * Runs every check, also after one has failed, and shows what each found.
 * @returns {Promise<import("./lib/tally.mjs").StepResult[]>}
 */
export async function runChecks() {
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    const result = await step(name, async () => {
      const { code, output } = await check();
      if (code !== 0) say(`\n--- ${name} ---\n${output.trim()}\n`);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
    });
    results.push(result);
  }
  return results;
}

if (isStarted(import.meta.url)) {
  await script(async () => {
    await ensureInstalled();
    const results = await runChecks();
    say(table(results));
    process.exitCode = total(results).failed === 0 ? 0 : 1;
  });
}
