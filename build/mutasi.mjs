/**
 * Changes one place of the program at a time and runs the tests that pass there: what no test notices is listed. Arguments are folders
 * or files under core, electron/db or electron/ipc; `--static` also changes what is computed once when a module is loaded (tables,
 * patterns), which takes many times longer; `--setiap=4` changes only what stands on every fourth line, as a sample where the whole takes
 * hours. The tests of a folder are those of `test/` that mirror it, or those that mutasi.json names for it and its parts.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { changes, patternsOf, sampledLines, targetsOf } from "./lib/mutant-targets.mjs";
import { survivorsOf } from "./lib/mutants.mjs";
import { dist, root } from "./lib/paths.mjs";
import { installed, runNode } from "./lib/run.mjs";
import { say, script, Stop } from "./lib/say.mjs";

/** Per cent of the changes that tests must notice. */
const REQUIRED = 85;
const MUTABLE = ["core", "electron/db", "electron/ipc"];

/** @type {{ folders: Record<string, string[]>, equivalents: import("./lib/mutants.mjs").Equivalent[] }} */
const settings = JSON.parse(readFileSync(join(root, "build", "mutasi.json"), "utf8"));

/** @param {string} path */
const isThere = (path) => existsSync(join(root, path.split("/**")[0] ?? ""));

/**
 * Every so many-th line of the files that a target changes.
 * @param {import("./lib/mutant-targets.mjs").Target} target
 * @param {number} every
 */
function sampleOf(target, every) {
  const { path } = target;
  const files = path.endsWith(".ts")
    ? [path]
    : readdirSync(join(root, path), { recursive: true }).map((name) => `${path}/${String(name).replaceAll("\\", "/")}`);
  return files
    .filter((file) => changes(target, file))
    .flatMap((file) => sampledLines(file, readFileSync(join(root, file), "utf8").split("\n").length, every));
}

/**
 * @param {import("./lib/mutant-targets.mjs").Target} target
 * @param {{ withStatic: boolean, every: number }} options
 */
async function measure(target, { withStatic, every }) {
  const report = join(dist, "mutasi", "laporan.json");
  mkdirSync(join(dist, "mutasi"), { recursive: true });
  rmSync(report, { force: true });
  const tests = target.tests.map((path) => (path.endsWith(".ts") ? path : `${path}/**/*.test.ts`)).filter(isThere);
  if (tests.length === 0) throw new Stop(`Tidak ada pengujian untuk ${target.path}; sebutkan di build/mutasi.json.`);
  await runNode(
    [
      installed("@stryker-mutator/core/bin/stryker.js"),
      "run",
      "build/stryker.json",
      "--mutate",
      (every > 1 ? sampleOf(target, every) : patternsOf(target)).join(","),
      "--testFiles",
      tests.join(","),
      ...(withStatic ? [] : ["--ignoreStatic"]),
    ],
    { show: "stderr" },
  );
  if (!existsSync(report)) throw new Stop(`Mutasi ${target.path} tidak selesai.`);
  const outcome = survivorsOf(JSON.parse(readFileSync(report, "utf8")), settings.equivalents);
  // Part of the lines cannot tell that an entry is used no more.
  return every > 1 ? { ...outcome, unused: [] } : outcome;
}

/** @param {{ killed: number, alive: number }} counted */
const rateOf = ({ killed, alive }) => (100 * killed) / Math.max(1, killed + alive);

await script(async () => {
  await ensureInstalled();
  const withStatic = process.argv.includes("--static");
  const every = Number(process.argv.find((argument) => argument.startsWith("--setiap="))?.split("=")[1] ?? 1);
  if (!Number.isInteger(every) || every < 1) throw new Stop("--setiap= menyebut bilangan bulat: setiap baris keberapa yang diubah.");
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  const paths = wanted.length === 0 ? MUTABLE : wanted.map((path) => path.replaceAll("\\", "/").replace(/\/$/, ""));
  const foreign = paths.find((path) => !MUTABLE.some((part) => path === part || path.startsWith(`${part}/`)));
  if (foreign !== undefined) throw new Stop(`Mutasi hanya untuk ${MUTABLE.join(", ")}, bukan ${foreign}.`);
  const lines = [];
  for (const path of paths) {
    const all = { killed: 0, alive: 0, equivalent: 0 };
    for (const target of targetsOf(path, settings.folders)) {
      const { killed, alive, equivalent, unused } = await measure(target, { withStatic, every });
      for (const line of alive) say(line);
      for (const entry of unused) say(`mutasi.json: tidak dipakai lagi: ${entry.file}: ${entry.original} -> ${entry.replacement}`);
      say(`${target.path}: ${rateOf({ killed, alive: alive.length }).toFixed(1)} %`);
      all.killed += killed;
      all.alive += alive.length;
      all.equivalent += equivalent;
      if (unused.length > 0) process.exitCode = 1;
    }
    lines.push(`${path}: ${rateOf(all).toFixed(1)} % dari ${all.killed + all.alive} (hidup ${all.alive}, setara ${all.equivalent})`);
    if (rateOf(all) < REQUIRED) process.exitCode = 1;
  }
  process.stdout.write(`${lines.join("\n")}\n`);
});
