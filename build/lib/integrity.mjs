import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Stop } from "./say.mjs";

/**
 * Refuses a file that is not the one expected, before anything of it is used.
 * @param {string} file
 * @param {string} integrity `sha512-` and the hash in base64, as lock files of npm write it
 * @param {string} name what the reader of a refusal knows it by
 */
export function mustBeIntact(file, integrity, name) {
  const found = `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`;
  if (found !== integrity)
    throw new Stop(`${name} is not the file that is expected (${found} instead of ${integrity}). Nothing of it was used.`);
}
