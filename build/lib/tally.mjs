/**
 * What one step of the checks or tests came to.
 * @typedef {object} StepResult
 * @property {string} name
 * @property {number} seconds
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [note] why something was skipped or failed, in a few words
 * @property {readonly string[]} [failures] each failed test with what it said
 */

/**
 * Measures a step.
 * @param {string} name
 * @param {() => Promise<Omit<StepResult, "name" | "seconds">>} work
 * @returns {Promise<StepResult>}
 */
export async function step(name, work) {
  const start = performance.now();
  const result = await work();
  return { name, seconds: (performance.now() - start) / 1000, ...result };
}

/**
 * The steps as a table for the terminal.
 * @param {readonly StepResult[]} results
 */
export function table(results) {
  const width = Math.max(...results.map((result) => result.name.length));
  return results
    .map(({ name, seconds, passed, failed, skipped, note }) => {
      const mark = failed > 0 ? "FAIL" : skipped > 0 && passed === 0 ? "skip" : "ok";
      const counts = [passed, failed, skipped].map((count) => String(count).padStart(6)).join("");
      return `${mark.padEnd(5)}${name.padEnd(width)}${counts}${seconds.toFixed(1).padStart(8)} s${note === undefined ? "" : `  ${note}`}`;
    })
    .toSpliced(0, 0, `     ${"".padEnd(width)}  pass  fail  skip`)
    .join("\n");
}

/**
 * What failed, said once more before the table: a long run has scrolled it away.
 * @param {readonly StepResult[]} results
 */
export function failures(results) {
  return results.flatMap((result) => (result.failures ?? []).map((failure) => `--- ${result.name}: ${failure}\n`)).join("\n");
}

/**
 * The last line of a run.
 * @param {readonly StepResult[]} results
 */
export function total(results) {
  /** @param {"passed" | "failed" | "skipped"} kind */
  const sum = (kind) => results.reduce((count, result) => count + result[kind], 0);
  return { failed: sum("failed"), line: `${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped` };
}
