import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, extname } from "node:path";

/** The kinds of files that another program opens. A data file is opened by Tepat alone. */
const OPENED: ReadonlySet<string> = new Set([".xlsx", ".docx", ".pdf", ".csv"]);

/** Whether a path names a kind of file that the product writes for other programs: nothing else is ever handed to the system to be opened. */
export function isOpenedElsewhere(path: string): boolean {
  return OPENED.has(extname(path).toLowerCase());
}

/** The name of a file and nothing of a path, without signs that some system refuses. */
export function plainName(name: string): string {
  const plain = basename(name.replace(/\\/gu, "/"))
    .replace(/[<>:"|?*\p{Cc}]/gu, "-")
    .replace(/^\.+/u, "");
  return plain === "" ? "berkas" : plain;
}

/** The path with the ending of the proposed name, where the user left it out. */
export function withEnding(path: string, proposed: string): string {
  return extname(path) === "" ? `${path}${extname(proposed)}` : path;
}

/** The folder that was saved into last, kept over a restart. */
export class LastFolder {
  /** @param keep the file that keeps it */
  constructor(private readonly keep: string) {}

  /** The folder when it is still there. */
  read(): string | null {
    try {
      const folder = readFileSync(this.keep, "utf8");
      return statSync(folder).isDirectory() ? folder : null;
    } catch {
      return null;
    }
  }

  /** That the folder cannot be kept is no reason to say that a file was not saved. */
  write(folder: string): void {
    try {
      writeFileSync(this.keep, folder);
    } catch {
      rmSync(this.keep, { force: true });
    }
  }
}
