/** Where the end-to-end specs can run on this machine. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ensureTestRuntime } from "../electron-runtime.mjs";
import { findElectron } from "./electron.mjs";

/**
 * A host that is ready, or the reason why it is not.
 * @typedef {{ executable: string, under: readonly string[] } | { missing: string }} HostReadiness
 */

/** @param {string} program its path when it is one of the folders of PATH */
function onPath(program) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

const wellKnownBrowsers = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** @returns {HostReadiness} */
export function findBrowser() {
  const executable =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(onPath).find((path) => path !== undefined) ??
    wellKnownBrowsers.find((path) => existsSync(path));
  return executable === undefined ? { missing: "no Chromium or Chrome found" } : { executable, under: [] };
}

/**
 * A program with windows, under a virtual display where there is none.
 * @param {string} executable
 * @returns {HostReadiness}
 */
export function onDisplay(executable) {
  // A virtual display also where there is a real one: windows of a test must not flash up over somebody's work.
  const xvfb = process.platform === "linux" ? onPath("xvfb-run") : undefined;
  if (xvfb !== undefined) return { executable, under: [xvfb, "-a"] };
  const isVisible = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return isVisible ? { executable, under: [] } : { missing: "no display and no xvfb-run" };
}

/**
 * The current Electron when its binary is here, otherwise the test runtime.
 * @returns {Promise<HostReadiness>}
 */
export async function readyElectron() {
  const executable = findElectron() ?? (await ensureTestRuntime());
  return executable === null ? { missing: "no Electron binary" } : onDisplay(executable);
}
