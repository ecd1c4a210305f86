/**
 * Changes one place of the program at a time and runs the tests that pass there: what no test notices is listed. Arguments are folders
 * or files under core, electron/db or electron/ipc; `--static` also changes what is computed once when a module is loaded (tables,
 * patterns), which takes many times longer. The tests of a folder are those of `test/` that mirror it, or those that mutasi.json names.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { survivorsOf } from "./lib/mutants.mjs";
import { dist, root } from "./lib/paths.mjs";
import { installed, runNode } from "./lib/run.mjs";
import { say, script, Stop } from "./lib/say.mjs";

/** Per cent of the changes that tests must notice. */
const REQUIRED = 85;
const MUTABLE = ["core", "electron/db", "electron/ipc"];

/** @type {{ folders: Record<string, string[]>, equivalents: import("./lib/mutants.mjs").Equivalent[] }} */
const settings = JSON.parse(readFileSync(join(root, "build", "mutasi.json"), "utf8"));

/** @param {string} target */
function testsOf(target) {
  const named = Object.entries(settings.folders).find(([folder]) => target === folder || target.startsWith(`${folder}/`));
  const tests = named?.[1] ?? [`test/${target.replace(/\.ts$/, ".test.ts")}`];
  return tests
    .map((path) => (path.endsWith(".ts") ? path : `${path}/**/*.test.ts`))
    .filter((path) => existsSync(path.split("/**")[0] ?? ""));
}

/**
 * @param {string} target a folder or file
 * @param {boolean} withStatic
 */
async function measure(target, withStatic) {
  const report = join(dist, "mutasi", "laporan.json");
  mkdirSync(join(dist, "mutasi"), { recursive: true });
  rmSync(report, { force: true });
  const tests = testsOf(target);
  if (tests.length === 0) throw new Stop(`Tidak ada pengujian untuk ${target}; sebutkan di build/mutasi.json.`);
  await runNode(
    [
      installed("@stryker-mutator/core/bin/stryker.js"),
      "run",
      "build/stryker.json",
      "--mutate",
      target.endsWith(".ts") ? target : `${target}/**/*.ts`,
      "--testFiles",
      tests.join(","),
      ...(withStatic ? [] : ["--ignoreStatic"]),
    ],
    { show: "stderr" },
  );
  if (!existsSync(report)) throw new Stop(`Mutasi ${target} tidak selesai.`);
  return survivorsOf(JSON.parse(readFileSync(report, "utf8")), settings.equivalents);
}

await script(async () => {
  await ensureInstalled();
  const withStatic = process.argv.includes("--static");
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  const targets = wanted.length === 0 ? Object.keys(settings.folders) : wanted.map((path) => path.replaceAll("\\", "/").replace(/\/$/, ""));
  const foreign = targets.find((target) => !MUTABLE.some((part) => target === part || target.startsWith(`${part}/`)));
  if (foreign !== undefined) throw new Stop(`Mutasi hanya untuk ${MUTABLE.join(", ")}, bukan ${foreign}.`);
  const lines = [];
  for (const target of targets) {
    const { killed, alive, equivalent, unused } = await measure(target, withStatic);
    const rate = (100 * killed) / Math.max(1, killed + alive.length);
    for (const line of alive) say(line);
    for (const entry of unused) say(`mutasi.json: tidak dipakai lagi: ${entry.file}: ${entry.original} -> ${entry.replacement}`);
    lines.push(`${target}: ${rate.toFixed(1)} % dari ${killed + alive.length} (hidup ${alive.length}, setara ${equivalent})`);
    if (rate < REQUIRED || unused.length > 0) process.exitCode = 1;
  }
  process.stdout.write(`${lines.join("\n")}\n`);
});
