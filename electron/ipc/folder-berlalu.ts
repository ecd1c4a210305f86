import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, statSync } from "node:fs";
import { tmpdir, uptime } from "node:os";
import { basename, join } from "node:path";
import { driverCode } from "../db/driver-errors";

/**
 * Where files of an office stand for a moment in clear text, until they are fetched: beside its data and never in a folder of the system, so
 * that the self-test finds what should be left. Each program has folders of its own in it, under the number of its process.
 */
export class FolderBerlalu {
  readonly #milik = new Set<string>();

  /** @param path the folder, which need not be there yet; null for one of the system, where the data is in memory only */
  constructor(private readonly path: string | null) {}

  /** The passing folder beside a data file. */
  static disamping(pathData: string): FolderBerlalu {
    return new FolderBerlalu(pathData === ":memory:" ? null : `${pathData}.sementara`);
  }

  /** A new folder that only this user can read. Throws when it cannot be made. */
  buat(): string {
    if (this.path !== null) mkdirSync(this.path, { recursive: true, mode: 0o700 });
    const folder = mkdtempSync(join(this.path ?? tmpdir(), `${this.path === null ? "tepat-" : ""}${process.pid}-`));
    this.#milik.add(folder);
    return folder;
  }

  /** Takes a folder away with what is in it. One that is held open, as on Windows, goes at the next emptying. */
  buang(folder: string): void {
    if (dibuang(folder)) this.#milik.delete(folder);
  }

  /** Takes away whatever this program has made, and what programs have left that are no more. */
  kosongkan(): void {
    for (const folder of [...this.#milik, ...this.#terbengkalai()]) this.buang(folder);
    if (this.path === null) return;
    try {
      rmdirSync(this.path);
    } catch (error) {
      // Not there, or another program's files wait in it.
      if (driverCode(error) === "") throw error;
    }
  }

  #terbengkalai(): readonly string[] {
    if (this.path === null) return [];
    try {
      const isi = readdirSync(this.path).map((nama) => join(this.path ?? "", nama));
      return isi.filter((satu) => !isHidup(satu));
    } catch (error) {
      if (driverCode(error) === "") throw error;
      return [];
    }
  }
}

/** Whether the program still runs that made a folder; the number of a process means nothing after the computer was started anew. */
function isHidup(folder: string): boolean {
  const nomor = /^(\d+)-/u.exec(basename(folder))?.[1];
  if (nomor === undefined) return false;
  const dibuat = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (dibuat < Date.now() - uptime() * 1_000) return false;
  try {
    process.kill(Number(nomor), 0);
    return true;
  } catch (error) {
    return driverCode(error) === "EPERM";
  }
}

function dibuang(path: string): boolean {
  try {
    rmSync(path, { recursive: true, force: true });
    return true;
  } catch (error) {
    if (driverCode(error) === "") throw error;
    return false;
  }
}
