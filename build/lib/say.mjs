/**
 * A line for the person at the terminal. Goes to standard error: standard output carries results only.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends a script with a sentence that the reader can act on, without a stack. */
export class Stop extends Error {}

/**
 * Runs the body of a script; a `Stop` becomes its sentence and exit code 1.
 * @param {() => Promise<void>} body
 */
export async function script(body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
