import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The repository folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
/** Everything that a build writes; never committed. */
export const dist = join(root, "dist");
export const nodeModules = join(root, "node_modules");
/** Large files that outlive a clone, outside the repository. TEPAT_CACHE names another folder. */
export const cacheFolder = process.env.TEPAT_CACHE ?? join(homedir(), ".cache", "tepat");

/**
 * Whether a script was started by node itself rather than imported by another script.
 * @param {string} moduleUrl `import.meta.url` of the script
 */
export function isStarted(moduleUrl) {
  const script = process.argv[1];
  return script !== undefined && pathToFileURL(script).href === moduleUrl;
}
