import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lib/lock.mjs";
import { isStarted, nodeModules, root } from "./lib/paths.mjs";
import { runNpm } from "./lib/run.mjs";
import { say, script, Stop } from "./lib/say.mjs";

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} LockedPackages */

/**
 * @param {string} file a lock file of npm
 * @returns {LockedPackages}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** Whether node_modules holds exactly the versions that the lock file names, by npm's own record of what it installed. */
export function isInstalled() {
  const record = join(nodeModules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const present = packagesIn(record);
  return Object.entries(packagesIn(join(root, "package-lock.json"))).every(
    // Optional packages are those of other systems: npm leaves them out.
    ([path, locked]) => path === "" || locked.optional || locked.devOptional || present[path]?.version === locked.version,
  );
}

/** @param {string} output npm follows its reason with pages of usage */
function firstLines(output) {
  return output.split("\n").slice(0, 12).join("\n");
}

/** Installs the locked packages when they are missing or others. Quiet when there is nothing to do. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await withLock(join(root, "dist", ".install-lock"), async () => {
    if (isInstalled()) return;
    say("Memasang paket yang dibutuhkan (sekali saja) …");
    const { code, output } = await runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    if (code !== 0) throw new Stop(`${firstLines(output)}\nPaket tidak dapat dipasang. Periksa sambungan ke registri npm, lalu ulangi.`);
  });
}

if (isStarted(import.meta.url)) await script(ensureInstalled);
