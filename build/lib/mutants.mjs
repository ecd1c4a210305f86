/**
 * A change that no test can notice, because the program does the same with it.
 * @typedef {object} Equivalent
 * @property {string} file
 * @property {string} original the code as it stands, blanks joined
 * @property {string} replacement what it was changed into, blanks joined
 * @property {string} why
 *
 * @typedef {{ line: number, column: number }} Position 1-based
 * @typedef {object} Mutant
 * @property {string} mutatorName
 * @property {string} [replacement]
 * @property {string} status
 * @property {{ start: Position, end: Position }} location
 *
 * @typedef {object} Report
 * @property {Record<string, { source: string, mutants: readonly Mutant[] }>} files
 *
 * @typedef {object} Outcome
 * @property {number} killed changes that a test noticed, endless loops included
 * @property {readonly string[]} alive a line for each change that none noticed
 * @property {number} equivalent changes that none can notice
 * @property {readonly Equivalent[]} unused entries about these files that match no change
 */

/** @param {string} text */
const joined = (text) => text.replaceAll(/\s+/g, " ").trim();

/**
 * @param {string} source
 * @param {Mutant["location"]} location
 */
function codeAt(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return joined(
    lines.map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined)).join("\n"),
  );
}

/**
 * Reads the report of a run against the list of equivalent changes.
 * @param {Report} report
 * @param {readonly Equivalent[]} equivalents
 * @returns {Outcome}
 */
export function survivorsOf(report, equivalents) {
  const known = equivalents.filter(({ file }) => Object.hasOwn(report.files, file));
  const used = new Set();
  const alive = [];
  let killed = 0;
  let equivalent = 0;
  for (const [file, { source, mutants }] of Object.entries(report.files))
    for (const { status, location, replacement = "" } of mutants) {
      const original = codeAt(source, location);
      const entry = known.find((one) => one.file === file && one.original === original && one.replacement === joined(replacement));
      if (entry !== undefined) used.add(entry);
      if (status === "Killed" || status === "Timeout") killed += 1;
      else if (status !== "Survived" && status !== "NoCoverage") continue;
      else if (entry !== undefined) equivalent += 1;
      else
        alive.push(`${file}:${location.start.line} ${status === "NoCoverage" ? "(tanpa uji) " : ""}${original} -> ${joined(replacement)}`);
    }
  return { killed, alive, equivalent, unused: known.filter((entry) => !used.has(entry)) };
}
