import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installed, runNode } from "./run.mjs";
import { nodeModules } from "./paths.mjs";

const electronPackage = join(nodeModules, "electron");

/** The version of Electron that the product is made for. */
export function electronVersion() {
  return String(JSON.parse(readFileSync(join(electronPackage, "package.json"), "utf8")).version);
}

/**
 * The executable of the current Electron when its binary is on this machine.
 * @returns {string | null}
 */
export function findElectron() {
  const pathFile = join(electronPackage, "path.txt");
  if (!existsSync(pathFile)) return null;
  const executable = join(electronPackage, "dist", readFileSync(pathFile, "utf8"));
  return existsSync(executable) ? executable : null;
}

/**
 * As `findElectron`, after trying to fetch the binary, which the npm package leaves out.
 * @param {number} limitSeconds 0: does not try
 */
export async function fetchElectron(limitSeconds) {
  const present = findElectron();
  if (present !== null || limitSeconds === 0) return present;
  await runNode([installed("electron/install.js")], { limitSeconds });
  return findElectron();
}
