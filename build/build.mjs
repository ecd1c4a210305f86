import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ensureInstalled } from "./install.mjs";
import { fingerprint } from "./lib/fingerprint.mjs";
import { withLock } from "./lib/lock.mjs";
import { dist, isStarted } from "./lib/paths.mjs";
import { say, script, Stop } from "./lib/say.mjs";

/**
 * A part of the product that is built as one.
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} inputs what the result depends on, relative to the repository
 * @property {string} result a file that exists once the part is built, relative to dist
 * @property {(folder: string) => Promise<void>} bundle writes the part into an empty folder
 * @property {(folder: string) => void} place moves the finished files to where they are used
 */

const tools = ["build/build.mjs", "build/bundles.mjs", "package-lock.json", "package.json"];

/** @type {Part} */
const shell = {
  name: "shell",
  inputs: ["core", "electron", ...tools],
  result: "cli.cjs",
  async bundle(folder) {
    const { bundleNode } = await import("./bundles.mjs");
    await bundleNode(
      {
        main: "electron/main.ts",
        web: "electron/web.ts",
        cli: "electron/cli.ts",
        worker: "electron/jobs/worker.ts",
      },
      folder,
    );
    await bundleNode({ preload: "electron/preload.ts" }, folder, { alone: true });
  },
  place(folder) {
    for (const file of readdirSync(dist)) if (file.endsWith(".cjs")) rmSync(join(dist, file));
    for (const file of readdirSync(folder)) renameSync(join(folder, file), join(dist, file));
  },
};

/** @type {Part} */
const face = {
  name: "renderer",
  inputs: ["core", "renderer", "build/lib/licenses.mjs", ...tools],
  result: "renderer/index.html",
  async bundle(folder) {
    const { bundleRenderer } = await import("./bundles.mjs");
    await bundleRenderer(folder);
    const { bundledLicenses } = await import("./lib/licenses.mjs");
    writeFileSync(join(folder, "lisensi.json"), JSON.stringify(bundledLicenses()));
  },
  place(folder) {
    rmSync(join(dist, "renderer"), { recursive: true, force: true });
    renameSync(folder, join(dist, "renderer"));
  },
};

/** @param {Part} part */
async function ensurePart(part) {
  const stamp = join(dist, `.stamp-${part.name}`);
  const isCurrent = () =>
    existsSync(stamp) && existsSync(join(dist, part.result)) && readFileSync(stamp, "utf8") === fingerprint(part.inputs);
  if (isCurrent()) return;
  await withLock(join(dist, `.build-lock-${part.name}`), async () => {
    if (isCurrent()) return;
    say(part === shell ? "Membangun program …" : "Membangun antarmuka …");
    const state = fingerprint(part.inputs);
    const folder = join(dist, `.new-${part.name}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    try {
      await part.bundle(folder);
      rmSync(stamp, { force: true });
      part.place(folder);
      writeFileSync(stamp, state);
    } catch (error) {
      const reason = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
      throw new Stop(`${reason}\nPembangunan gagal.`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** Builds what the command line needs, when a source has changed since. */
export async function ensureShell() {
  await ensurePart(shell);
}

/** Builds the whole product, when a source has changed since. */
export async function ensureBuilt() {
  await ensurePart(shell);
  await ensurePart(face);
}

if (isStarted(import.meta.url)) {
  await script(async () => {
    await ensureInstalled();
    await ensureBuilt();
  });
}
