/**
 * What of the program one run with mutants changes, and the tests that then have to notice.
 * @typedef {object} Target
 * @property {string} path a folder or a file, as it is told of
 * @property {readonly string[]} except folders and files under it that have a run of their own
 * @property {readonly string[]} tests folders and files of tests
 */

/** @param {string} path @param {string} folder */
const isUnder = (path, folder) => path.startsWith(`${folder}/`);

/** @param {string} path */
const patternOf = (path) => (path.endsWith(".ts") ? path : `${path}/**/*.ts`);

/**
 * Patterns of the files that a run changes; `!` leaves out.
 * @param {Pick<Target, "path" | "except">} target
 */
export const patternsOf = ({ path, except }) => [patternOf(path), ...except.map((part) => `!${patternOf(part)}`)];

/**
 * Whether a run changes a file of its folder.
 * @param {Pick<Target, "except">} target
 * @param {string} file
 */
export const changes = ({ except }, file) => file.endsWith(".ts") && !except.some((part) => file === part || isUnder(file, part));

/**
 * The runs that a folder or a file takes: each part of it that names its tests is measured with those, and what no part names with the
 * tests of the folder above, else with the tests of `test/` that mirror it.
 * @param {string} wanted
 * @param {Readonly<Record<string, readonly string[]>>} named tests by folder or file
 * @returns {readonly Target[]}
 */
export function targetsOf(wanted, named) {
  const parts = Object.keys(named);
  const within = parts.filter((part) => isUnder(part, wanted));
  const above = parts.filter((part) => part === wanted || isUnder(wanted, part)).toSorted((a, b) => b.length - a.length)[0];
  const mirror = `test/${wanted.replace(/\.ts$/, ".test.ts")}`;
  const own =
    above === undefined && within.length > 0
      ? []
      : [above === undefined ? { path: wanted, tests: [mirror] } : { path: wanted, tests: named[above] ?? [] }];
  return [...own, ...within.map((path) => ({ path, tests: named[path] ?? [] }))].map(({ path, tests }) => ({
    path,
    tests,
    except: parts.filter((part) => isUnder(part, path)),
  }));
}

/**
 * Every so many-th line of a file, as patterns: a part that stands for the whole where the whole takes hours.
 * @param {string} file
 * @param {number} lines that the file has
 * @param {number} every
 */
export function sampledLines(file, lines, every) {
  // Begins elsewhere in each file, so that imports are not always what is left out.
  const first = 1 + (file.length % every);
  return Array.from({ length: Math.max(0, Math.ceil((lines - first + 1) / every)) }, (_none, index) => {
    const line = first + index * every;
    return `${file}:${line}-${line}`;
  });
}
