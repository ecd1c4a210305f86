import { appendFileSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";
import { entriGalat, entriTerbaru, type GalatTakTerduga } from "../core/catatan-galat";
import { writeWhole } from "./write-whole";

/** Largest size of the notes, in bytes: they must fit into a message. */
export const LARGEST_NOTES = 256 * 1024;

/** Under this the threads of one program know where its notes lie. */
const PLACE = "tepat.catatan-galat";

/** Where the notes lie and which program writes them. */
interface Notes {
  readonly path: string;
  readonly version: string;
}

/** Has errors that nobody foresaw written down beside the data from now on, also those of threads that begin later. */
export function openErrorNotes(folder: string, version: string): void {
  setEnvironmentData(PLACE, { path: join(folder, "catatan-galat.txt"), version } satisfies Notes);
}

/** Where the notes lie; null where the data lies nowhere. */
export function errorNotesPath(): string | null {
  return notes()?.path ?? null;
}

/** What was written down; empty when nothing was. */
export function readErrorNotes(): string {
  const path = errorNotesPath();
  try {
    return path === null ? "" : readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Throws the notes away. */
export function deleteErrorNotes(): void {
  const path = errorNotesPath();
  if (path !== null) rmSync(path, { force: true });
}

/** Writes an error down: when, which program, where, what class and code, and the places in the program. Never what its message says. */
export function noteError(where: string, galat: GalatTakTerduga): void {
  const known = notes();
  if (!known) return;
  const { path, version } = known;
  try {
    appendFileSync(path, entriGalat({ waktu: new Date(), versi: version, di: where, galat }), { mode: 0o600 });
    if (statSync(path).size > LARGEST_NOTES) writeWhole(path, Buffer.from(entriTerbaru(readErrorNotes(), LARGEST_NOTES)), []);
  } catch {
    // That an error cannot be written down is no error of its own: the disk may be what is wrong.
  }
}

function notes(): Notes | null {
  return (getEnvironmentData(PLACE) as Notes | undefined) ?? null;
}
