import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { dist, root } from "./paths.mjs";
import { installed, run } from "./run.mjs";

/**
 * @typedef {object} Suite
 * @property {string} name names the report file
 * @property {string} config file under build/
 * @property {readonly string[]} [filters] only files whose path contains one of these
 * @property {readonly string[]} [under] program and arguments to run vitest under, such as xvfb-run
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [skip] counts every test as skipped without running it
 */

/**
 * Runs a suite, showing its progress, and counts its test cases. A file that cannot be loaded counts as one failure.
 * @param {Suite} suite
 */
export async function runSuite({ name, config, filters = [], under = [], env = {}, skip = false }) {
  const report = join(dist, "reports", `${name}.json`);
  mkdirSync(join(dist, "reports"), { recursive: true });
  rmSync(report, { force: true });
  const [program = process.execPath, ...args] = [
    ...under,
    process.execPath,
    installed("vitest/vitest.mjs"),
    "run",
    "--config",
    join(root, "build", config),
    ...(skip ? ["--reporter=json", "--testNamePattern=^$"] : ["--reporter=default", "--reporter=json"]),
    `--outputFile.json=${report}`,
    ...filters,
  ];
  const { code } = await run(program, args, { env, show: "stderr" });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, note: "vitest did not report" };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = testResults;
  const broken = files.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")).length;
  const failed = numFailedTests + broken;
  return {
    passed: Number(numPassedTests),
    // An error outside every test fails the run without failing a test.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: Number(numPendingTests + numTodoTests),
  };
}
