import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
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
 * What vitest reports of a file.
 * @typedef {object} TestFile
 * @property {string} name its path
 * @property {string} status
 * @property {string} [message] why it could not be loaded
 * @property {readonly { status: string, fullName: string, failureMessages?: readonly string[] | null }[]} assertionResults
 */

/** Lines of one failure: enough to tell what differed. */
const FAILURE_LINES = 30;

/**
 * Each failed test with where it stands and what it said.
 * @param {readonly TestFile[]} files
 */
export function failuresOf(files) {
  /** @param {readonly (string | undefined)[]} message */
  const shorten = (message) => message.join("\n").split("\n").slice(0, FAILURE_LINES).join("\n");
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const path = relative(root, name);
    const tests = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && tests.length === 0) return [`${path}\n${shorten([message])}`];
    return tests.map(({ fullName, failureMessages }) => `${path}: ${fullName}\n${shorten(failureMessages ?? [])}`);
  });
}

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
  /** @type {readonly TestFile[]} */
  const files = testResults;
  const broken = files.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")).length;
  const failed = numFailedTests + broken;
  return {
    passed: Number(numPassedTests),
    // An error outside every test fails the run without failing a test.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: Number(numPendingTests + numTodoTests),
    failures: failuresOf(files),
  };
}
