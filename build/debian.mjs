/** What the end-to-end tests need from the system, installed where that is ours to do: as root on Debian and its kin. */
import { existsSync } from "node:fs";
import { isStarted } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { say, script } from "./lib/say.mjs";

/** Each need with the names it has in different releases, the oldest name first. */
const needs = [
  ["chromium"],
  ["xvfb"],
  ["xauth"],
  ["libgtk-3-0", "libgtk-3-0t64"],
  ["libnss3"],
  ["libasound2", "libasound2t64"],
  ["libgbm1"],
  ["libatk-bridge2.0-0", "libatk-bridge2.0-0t64"],
  ["libxss1"],
  ["libxtst6"],
];

/** @param {string} name */
async function isPresent(name) {
  const { code, output } = await run("dpkg-query", ["-W", "-f=${db:Status-Status}", name]);
  return code === 0 && output === "installed";
}

/** @param {string} name whether this release has a real package of this name */
async function isOffered(name) {
  const { code, output } = await run("apt-cache", ["show", "--no-all-versions", name]);
  return code === 0 && output.includes("Package:");
}

/**
 * @template T
 * @param {readonly T[]} values
 * @param {(value: T) => Promise<boolean>} test
 * @returns {Promise<T | undefined>}
 */
async function findFirst(values, test) {
  for (const value of values) if (await test(value)) return value;
  return undefined;
}

/** Installs what is missing of the browser and the libraries of Electron. Elsewhere it does nothing and says so. */
export async function ensureSystemPackages() {
  if (process.platform !== "linux" || !existsSync("/usr/bin/apt-get")) return;
  /** @type {string[][]} */
  const missing = [];
  for (const names of needs) if ((await findFirst(names, isPresent)) === undefined) missing.push(names);
  if (missing.length === 0) return;
  const wanted = missing.map((names) => names[0]).join(" ");
  if (process.getuid?.() !== 0) {
    say(`Not installed, for want of root: ${wanted}`);
    return;
  }
  say(`Installing ${wanted} …`);
  await run("apt-get", ["update", "-qq"]);
  /** @type {string[]} */
  const names = [];
  for (const alternatives of missing) {
    const offered = await findFirst(alternatives, isOffered);
    if (offered !== undefined) names.push(offered);
  }
  const { code, output } = await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });
  if (code !== 0) say(`${output}\nThe system packages could not be installed; what needs them is skipped.`);
}

if (isStarted(import.meta.url)) await script(ensureSystemPackages);
