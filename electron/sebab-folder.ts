import type { SebabFolder } from "../core/errors";

const SEBAB: ReadonlyMap<string, SebabFolder> = new Map([
  ["ENOENT", "hilang"],
  // Something on the way is a file.
  ["ENOTDIR", "bukanFolder"],
  ["ENODEV", "hilang"],
  ["ENXIO", "hilang"],
  ["EACCES", "terlarang"],
  ["EPERM", "terlarang"],
  ["EROFS", "terlarang"],
  ["ENOSPC", "penuh"],
  ["EDQUOT", "penuh"],
  ["EFBIG", "penuh"],
]);

/** Why a folder did not take a file, by the code of the system's error. */
export function sebabFolder(kode: string): SebabFolder {
  return SEBAB.get(kode) ?? "lain";
}
