import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./paths.mjs";

/**
 * Every file under the given files and folders of the repository, sorted, as absolute paths.
 * @param {readonly string[]} inputs relative to the repository; absent ones are passed over
 * @returns {string[]}
 */
export function filesUnder(inputs) {
  const found = inputs.flatMap((input) => {
    const path = join(root, input);
    if (!existsSync(path)) return [];
    if (statSync(path).isFile()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  });
  return found.toSorted();
}

/**
 * One number for the names and contents of many files: equal exactly when nothing changed. SHA-256 in hexadecimal.
 * @param {readonly string[]} inputs files and folders relative to the repository
 */
export function fingerprint(inputs) {
  const hash = createHash("sha256");
  for (const file of filesUnder(inputs)) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
