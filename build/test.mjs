import { ensureBuilt } from "./build.mjs";
import { runChecks } from "./check.mjs";
import { runEndToEnd, runOnHost } from "./e2e.mjs";
import { ensureInstalled } from "./install.mjs";
import { onDisplay } from "./lib/hosts.mjs";
import { say, script, Stop } from "./lib/say.mjs";
import { failures, step, table, total } from "./lib/tally.mjs";
import { runSuite } from "./lib/vitest.mjs";
import { packageProgram } from "./package.mjs";

/**
 * A step that counts as one test: it passes unless it stops with a sentence.
 * @param {string} name
 * @param {() => Promise<void>} work
 */
function requirement(name, work) {
  return step(name, async () => {
    try {
      await work();
      return { passed: 1, failed: 0, skipped: 0 };
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      say(`\n--- ${name} ---\n${error.message}\n`);
      return { passed: 0, failed: 1, skipped: 0 };
    }
  });
}

/** @type {readonly import("./e2e.mjs").Host[]} */
const hosts = ["web", "electron", "packaged"];

/** Packages the program, starts it once with the spec of the first start, and reads whether it is closed to others. */
async function testPackaged() {
  /** @type {import("./lib/hosts.mjs").HostReadiness} */
  let readiness = { missing: "no Electron to package with" };
  const packaging = await requirement("package", async () => {
    const executable = await packageProgram({ fetchLimitSeconds: 0 });
    if (executable !== null) readiness = onDisplay(executable);
  });
  return [packaging, await runOnHost("packaged", readiness)];
}

await script(async () => {
  await ensureInstalled();
  const results = await runChecks();
  results.push(await step("unit and integration", () => runSuite({ name: "unit", config: "vitest.config.ts" })));
  const built = await requirement("build", ensureBuilt);
  results.push(built);
  if (built.failed === 0) {
    results.push(...(await runEndToEnd()), ...(await testPackaged()));
  } else {
    const readiness = { missing: "the build failed" };
    for (const host of hosts) results.push(await runOnHost(host, readiness));
  }
  const { failed, line } = total(results);
  say(`\n${failures(results)}\n${table(results)}`);
  process.stdout.write(`${line}\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});
