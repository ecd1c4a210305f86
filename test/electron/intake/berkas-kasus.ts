import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BerkasKasus, Kasus } from "./kasus";

/** Where the files of the complaints stand, seen from the root of the project. */
const FOLDER = resolve("test", "fixtures", "kasus");

interface KasusTertulis extends Omit<Kasus, "berkas" | "dahulu"> {
  readonly berkas: string;
  readonly dahulu?: readonly string[];
}

/** The cases of complaints that were brought to us, with their files. */
export function kasusBerkas(): readonly Kasus[] {
  const tertulis = JSON.parse(readFileSync(join(FOLDER, "kasus.json"), "utf8")) as readonly KasusTertulis[];
  return tertulis.map(({ berkas, dahulu = [], ...lain }) => ({ ...lain, berkas: [baca(berkas)], dahulu: dahulu.map(baca) }));
}

/** Names of all files of complaints, so that none lies there without a case. */
export function berkasKasus(): readonly string[] {
  return readdirSync(FOLDER).filter((nama) => nama !== "kasus.json");
}

function baca(nama: string): BerkasKasus {
  return { nama, isi: new Uint8Array(readFileSync(join(FOLDER, nama))) };
}
