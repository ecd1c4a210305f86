import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { filesUnder } from "./fingerprint.mjs";
import { nodeModules, root } from "./paths.mjs";

/**
 * A package that is part of the product.
 * @typedef {{ nama: string, versi: string, lisensi: string, teks: string }} License
 */

/** An import of a package: what stands between the quotes, unless it is a path. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']([^."'][^"']*)["']/gu;
/** Named on the page by hand: it is no bundle, and brings its own texts. */
const APART = new Set(["electron", ...builtinModules]);

/** @param {string} specifier */
function packageOf(specifier) {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The packages that the source of the product names. */
function namedPackages() {
  const sources = filesUnder(["core", "electron", "renderer"]).filter((file) => /\.(?:tsx?|css)$/u.test(file));
  const named = sources.flatMap((file) => [...readFileSync(file, "utf8").matchAll(IMPORT)].map(([, specifier = ""]) => specifier));
  return [...new Set(named.filter((one) => !one.startsWith("node:") && !one.startsWith("*")).map(packageOf))].filter(
    (one) => !APART.has(one),
  );
}

/**
 * Where a package lies that another one needs: beside it, or further out.
 * @param {string} name
 * @param {string} from folder of the package that needs it
 * @returns {string | null}
 */
function folderOf(name, from) {
  for (let at = from; at.startsWith(root); at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return folder;
  }
  return null;
}

/** @param {string} folder */
function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** @param {{ license?: unknown, licenses?: unknown }} manifest */
function licenseOf({ license, licenses }) {
  const named = [license ?? licenses ?? []]
    .flat()
    .map((one) => (typeof one === "object" && one !== null && "type" in one ? one.type : one));
  return named.map(String).join(" / ");
}

/** @param {string} folder */
function textOf(folder) {
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/iu.test(name) && !/\.[cm]?[jt]s$/u.test(name));
  return names.map((name) => readFileSync(join(folder, name), "utf8").trim()).join("\n\n");
}

/**
 * Every package that the product is made of, what those need included, with the text of its license.
 * @returns {License[]}
 */
export function bundledLicenses() {
  const found = new Set();
  const open = namedPackages().map((name) => folderOf(name, dirname(nodeModules)));
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (folder === null || found.has(folder)) continue;
    found.add(folder);
    const { dependencies = {}, optionalDependencies = {} } = manifestOf(folder);
    const needed = Object.keys({ ...dependencies, ...optionalDependencies });
    const from = folder;
    open.push(...needed.map((name) => folderOf(name, from)));
  }
  return [...found]
    .map((folder) => {
      const manifest = manifestOf(folder);
      return { nama: manifest.name, versi: manifest.version, lisensi: licenseOf(manifest), teks: textOf(folder) };
    })
    .toSorted((a, b) => `${a.nama}@${a.versi}`.localeCompare(`${b.nama}@${b.versi}`, "en"));
}
