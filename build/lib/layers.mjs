/** Which part of the program may know which. Every rule has a test that breaks it. */
import { posix } from "node:path";
import { parseSync } from "vite";

/**
 * One import, as seen from the repository.
 * @typedef {object} Import
 * @property {string} from the importing file, for example `core/abk/tugas.ts`
 * @property {string | null} file the imported file or folder without extension; null for a package
 * @property {string | null} package the imported package; null for a file of our own
 *
 * @typedef {object} LayerRule
 * @property {string} sentence what the reader of a failure is told
 * @property {(found: Import) => boolean} isBroken
 */

/**
 * @param {string | null} path
 * @param {string} folder
 */
const isUnder = (path, folder) => path !== null && (path === folder || path.startsWith(`${folder}/`));

/**
 * A rule that a package is known in certain places only. Tests are free to use any.
 * @param {string} name
 * @param {readonly string[]} places files or folders
 * @returns {LayerRule}
 */
const only = (name, places) => ({
  sentence: `only ${places.join(", ")} may import ${name}`,
  isBroken: (found) => found.package === name && !isUnder(found.from, "test") && !places.some((place) => isUnder(found.from, place)),
});

/**
 * A rule that one part does not know others.
 * @param {string} part
 * @param {readonly string[]} others
 * @returns {LayerRule}
 */
const apart = (part, others) => ({
  sentence: `${part} does not import ${others.join(", ")}`,
  isBroken: (found) => isUnder(found.from, part) && others.some((other) => isUnder(found.file, other)),
});

/** @param {string} path the area of a page: `renderer/pages/abk/grid.tsx` -> `abk` */
const pageArea = (path) => /^renderer\/pages\/([^/]+)\//.exec(path)?.[1];

const desktopHost = ["electron/main.ts", "electron/window.ts", "electron/preload.ts", "electron/ipc/serve.ts", "electron/desktop"];
const hosts = ["electron/main", "electron/window", "electron/preload", "electron/desktop", "electron/web", "electron/cli"];

/** @type {readonly LayerRule[]} */
export const layerRules = [
  {
    sentence: "core imports nothing but core; core/contract also zod, core/peta the placing of trees",
    isBroken: (found) =>
      isUnder(found.from, "core") &&
      (found.package === null
        ? !isUnder(found.file, "core")
        : !(isUnder(found.from, "core/contract") && found.package === "zod") &&
          !(isUnder(found.from, "core/peta/tata-letak.ts") && found.package === "d3-flextree")),
  },
  {
    sentence: "the rules in core do not import core/contract",
    isBroken: (found) => isUnder(found.from, "core") && !isUnder(found.from, "core/contract") && isUnder(found.file, "core/contract"),
  },
  only("zod", ["core/contract"]),
  only("kysely", ["electron/db"]),
  only("libsql", ["electron/db"]),
  only("xlsx", ["electron/excel"]),
  only("mammoth", ["electron/word"]),
  only("exceljs", ["electron/excel", "electron/naskah"]),
  only("docx", ["electron/naskah"]),
  only("pdfmake", ["electron/naskah"]),
  only("uqr", ["electron/naskah"]),
  only("react-datasheet-grid", ["renderer/ui/grid"]),
  only("electron", desktopHost),
  apart("electron", ["renderer"]),
  apart("electron/db", ["electron/ipc", "electron/excel", ...hosts]),
  apart("electron/excel", ["electron/ipc", "electron/db", ...hosts]),
  apart("electron/word", ["electron/ipc", "electron/db", ...hosts]),
  apart("electron/siasn", ["electron/ipc", "electron/db", "electron/naskah", ...hosts]),
  apart("electron/naskah", ["electron/ipc", "electron/db", "electron/excel", ...hosts]),
  // A renderer draws any document and knows none of them.
  apart("electron/naskah", ["core/abk", "core/formasi", "core/pegawai", "core/norma", "core/skenario", "core/contract"]),
  apart("core/naskah", ["core/abk", "core/formasi", "core/pegawai", "core/norma", "core/skenario", "core/kantor"]),
  apart("electron/ipc", hosts),
  {
    sentence: "handlers know the data file as a store (electron/db/store), never its connection",
    isBroken: (found) =>
      isUnder(found.from, "electron/ipc") &&
      found.from !== "electron/ipc/data-files.ts" &&
      ["journal", "open", "undo", "statements", "connect", "libsql-store", "apply-plan"].some(
        (part) => found.file === `electron/db/${part}`,
      ),
  },
  apart("renderer", ["electron"]),
  apart("renderer/data", ["renderer/pages"]),
  apart("renderer/ui", ["renderer/pages", "renderer/jejak"]),
  apart("renderer/jejak", ["renderer/pages"]),
  apart("renderer/surat", ["renderer/pages", "renderer/frame"]),
  apart("renderer/charts", ["renderer/pages", "renderer/data"]),
  {
    sentence: "a page does not import another page",
    isBroken: (found) => {
      const from = pageArea(found.from);
      const to = found.file === null ? undefined : pageArea(`${found.file}/`);
      return from !== undefined && to !== undefined && from !== to;
    },
  },
  {
    sentence: "the product does not import test or build",
    isBroken: (found) =>
      ["core", "electron", "renderer"].some((part) => isUnder(found.from, part)) &&
      ["test", "build"].some((part) => isUnder(found.file, part)),
  },
];

/**
 * @param {string} from
 * @param {string} specifier as written in the source
 * @returns {Import}
 */
function resolveImport(from, specifier) {
  if (specifier.startsWith(".")) {
    const file = posix.join(posix.dirname(from), specifier).replace(/\.[cm]?[jt]sx?$/, "");
    return { from, file, package: null };
  }
  const [scope = specifier, name] = specifier.split("/");
  return { from, file: null, package: scope.startsWith("@") ? `${scope}/${name}` : scope };
}

/**
 * What a file imports, in the order in which it stands. Sees static, dynamic, type-only and re-exporting imports.
 * @param {string} file path in the repository, with slashes
 * @param {string} source
 */
function importsOf(file, source) {
  const { module } = parseSync(file, source);
  const specifiers = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((found) => source.slice(found.moduleRequest.start, found.moduleRequest.end).replace(/^["'`]|["'`]$/g, "")),
  ];
  return [...new Set(specifiers)];
}

/**
 * The sentences of the rules that one file breaks, each with what it imports.
 * @param {string} file path in the repository, with slashes
 * @param {string} source
 * @returns {string[]}
 */
export function brokenLayers(file, source) {
  return importsOf(file, source).flatMap((specifier) =>
    layerRules
      .filter((rule) => rule.isBroken(resolveImport(file, specifier)))
      .map((rule) => `${file}: ${rule.sentence} (imports ${specifier})`),
  );
}

/** @param {string} file */
const withoutExtension = (file) => file.replace(/\.[cm]?[jt]sx?$/, "");

/**
 * Circles of files that import each other, types included: whoever reads one of them must read all. One sentence for each way back to
 * a file that is found.
 * @param {ReadonlyMap<string, string>} sources each file's text by its path in the repository, with slashes
 * @returns {string[]}
 */
export function importCircles(sources) {
  const files = new Map([...sources.keys()].map((file) => [withoutExtension(file), file]));
  const done = new Set();
  /** @type {string[]} */
  const path = [];
  /** @type {string[]} */
  const circles = [];
  /** @param {string} file */
  const visit = (file) => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push(`${[...path.slice(start), file].join(" -> ")}: files import each other in a circle`);
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    for (const specifier of importsOf(file, sources.get(file) ?? "")) {
      const next = files.get(resolveImport(file, specifier).file ?? "");
      if (next !== undefined) visit(next);
    }
    path.pop();
    done.add(file);
  };
  for (const file of sources.keys()) visit(file);
  return circles;
}
