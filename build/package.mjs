import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureTestRuntime, runtimeVersion } from "./electron-runtime.mjs";
import { ensureInstalled } from "./install.mjs";
import { electronVersion, fetchElectron } from "./lib/electron.mjs";
import { dist, isStarted, root } from "./lib/paths.mjs";
import { installed, runNode } from "./lib/run.mjs";
import { say, script, Stop } from "./lib/say.mjs";

const release = join(root, "release");

/** @returns {string | null} the executable inside the unpacked program */
function findPackaged() {
  if (!existsSync(release)) return null;
  const folder = readdirSync(release).find((name) => name.endsWith("-unpacked") || name.startsWith("mac"));
  if (folder === undefined) return null;
  const names = ["tepat", "Tepat.exe", join("Tepat.app", "Contents", "MacOS", "Tepat")];
  return names.map((name) => join(release, folder, name)).find((path) => existsSync(path)) ?? null;
}

/**
 * The settings of the packager for an Electron: one older than 29 has no fuse for what `file:` pages may do, and refuses to be told.
 * @param {string} version of Electron
 */
function settingsFor(version) {
  const settings = JSON.parse(readFileSync(join(root, "build", "electron-builder.json"), "utf8"));
  if (Number.parseInt(version, 10) < 29) delete settings.electronFuses.grantFileProtocolExtraPrivileges;
  const path = join(dist, "electron-builder.json");
  writeFileSync(path, JSON.stringify(settings));
  return path;
}

/**
 * Runs electron-builder on an unpacked Electron.
 * @param {{ electronDist: string, version: string, targets: readonly string[] }} options targets: electron-builder's arguments
 */
async function runBuilder({ electronDist, version, targets }) {
  rmSync(release, { recursive: true, force: true });
  const { code, output } = await runNode([
    installed("electron-builder/cli.js"),
    ...targets,
    `--config=${settingsFor(version)}`,
    `-c.electronDist=${electronDist}`,
    `-c.electronVersion=${version}`,
    "--publish=never",
  ]);
  if (code !== 0) throw new Stop(`${output}\nThe program could not be packaged.`);
}

/**
 * Packages the desktop program into release/. With the current Electron where its binary is here or can be fetched; otherwise with the
 * test runtime, which is for trying out only.
 * @param {{ fetchLimitSeconds: number, targets?: readonly string[] }} options
 * @returns {Promise<string | null>} the executable; null where there is no Electron at all
 */
export async function packageProgram({ fetchLimitSeconds, targets = ["--dir"] }) {
  await ensureBuilt();
  const current = await fetchElectron(fetchLimitSeconds);
  if (current !== null) {
    await runBuilder({ electronDist: join(root, "node_modules", "electron", "dist"), version: electronVersion(), targets });
    return findPackaged();
  }
  const runtime = await ensureTestRuntime();
  if (runtime === null) return null;
  if (!targets.includes("--dir"))
    throw new Stop("An installer needs the current Electron, and its binary cannot be fetched from this network.");
  say(`Packaging with the old Electron ${runtimeVersion} of the tests: for trying out, not for handing out.`);
  // The runtime's own loader would win over the packaged program, so it stays out.
  const bare = mkdtempSync(join(dist, ".electron-"));
  try {
    cpSync(dirname(runtime), bare, { recursive: true, filter: (source) => source !== join(dirname(runtime), "resources", "app") });
    await runBuilder({ electronDist: bare, version: runtimeVersion, targets });
  } finally {
    rmSync(bare, { recursive: true, force: true });
  }
  return findPackaged();
}

if (isStarted(import.meta.url)) {
  await script(async () => {
    await ensureInstalled();
    const asked = process.argv.slice(2);
    const executable = await packageProgram({ fetchLimitSeconds: 300, targets: asked.length === 0 ? ["--dir"] : asked });
    if (executable === null) throw new Stop("There is no Electron to package with: its binary cannot be fetched from this network.");
    process.stdout.write(`${executable}\n`);
  });
}
