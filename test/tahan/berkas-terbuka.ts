import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { RAHASIA } from "./kantor";

/** Files below a folder. */
export function semuaBerkas(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((nama) => statSync(join(folder, nama)).isFile());
}

/** Files below a folder in which a stranger could read a database or a name. */
export function berkasTerbuka(folder: string): readonly string[] {
  return semuaBerkas(folder).filter((nama) => {
    const isi = readFileSync(join(folder, nama));
    return isi.subarray(0, 15).equals(Buffer.from("SQLite format 3")) || isi.includes(RAHASIA);
  });
}
