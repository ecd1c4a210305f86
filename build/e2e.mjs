import { ensureBuilt } from "./build.mjs";
import { ensureSystemPackages } from "./debian.mjs";
import { ensureInstalled } from "./install.mjs";
import { findBrowser, readyElectron } from "./lib/hosts.mjs";
import { isStarted } from "./lib/paths.mjs";
import { say, script } from "./lib/say.mjs";
import { failures, step, table, total } from "./lib/tally.mjs";
import { runSuite } from "./lib/vitest.mjs";

/** @typedef {"web" | "electron" | "packaged"} Host */

/**
 * Runs the end-to-end specs on one host; where the host is missing every test counts as skipped.
 * @param {Host} host
 * @param {import("./lib/hosts.mjs").HostReadiness} readiness
 * @param {readonly string[]} [filters]
 */
export function runOnHost(host, readiness, filters = []) {
  return step(`e2e ${host}`, async () => {
    const suite = { name: `e2e-${host}`, config: "vitest.e2e.config.ts", filters };
    const disebut = filters.length > 0 ? "1" : "";
    if ("missing" in readiness) {
      say(`\ne2e ${host}: skipped, ${readiness.missing}`);
      const counts = await runSuite({ ...suite, env: { TEPAT_HOST: host, TEPAT_DISEBUT: disebut }, skip: true });
      return { ...counts, note: readiness.missing };
    }
    const env = { TEPAT_HOST: host, TEPAT_DISEBUT: disebut, TEPAT_HOST_EXECUTABLE: readiness.executable };
    return runSuite({ ...suite, under: readiness.under, env });
  });
}

/**
 * Runs the end-to-end specs in Chromium, then in Electron: at once they would fight for two cores.
 * @param {readonly string[]} [filters] only spec files whose path contains one of these
 */
export async function runEndToEnd(filters) {
  await ensureSystemPackages();
  return [await runOnHost("web", findBrowser(), filters), await runOnHost("electron", await readyElectron(), filters)];
}

if (isStarted(import.meta.url)) {
  await script(async () => {
    await ensureInstalled();
    await ensureBuilt();
    const results = await runEndToEnd(process.argv.slice(2));
    say(`\n${failures(results)}\n${table(results)}`);
    const { failed, line } = total(results);
    process.stdout.write(`${line}\n`);
    process.exitCode = failed === 0 ? 0 : 1;
  });
}
