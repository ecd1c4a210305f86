import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { AppError } from "../../core/errors";

/** A file that waits to be downloaded, and the name under which it is. */
export interface Unduhan {
  readonly path: string;
  readonly nama: string;
}

/** A folder that the user chose. `langsung`: files go straight into it, and not into a new folder of their own. */
export interface FolderDipilih {
  readonly path: string;
  readonly langsung: boolean;
}

/**
 * Folders that a user chose to have files written into, and files that wait to be downloaded, by handles that nobody can guess: a window names no
 * path.
 */
export class Tujuan {
  readonly #folder = new Map<string, FolderDipilih>();
  readonly #hasil = new Map<string, string>();
  readonly #unduhan = new Map<string, Unduhan>();

  /** Remembers a folder that the user chose. Answers its handle. */
  pilihFolder(folder: FolderDipilih): string {
    const pegangan = randomUUID();
    this.#folder.set(pegangan, folder);
    return pegangan;
  }

  /** @throws AppError unauthorized for a handle that was never given */
  folder(pegangan: string): FolderDipilih {
    const folder = this.#folder.get(pegangan);
    if (!folder) throw new AppError("unauthorized");
    return folder;
  }

  /** Remembers a folder that is about to be written, so that it can be shown. Answers its handle. */
  catatHasil(path: string): string {
    const pegangan = randomUUID();
    this.#hasil.set(pegangan, path);
    return pegangan;
  }

  /** The folder of a handle; undefined when it was never given. */
  hasil(pegangan: string): string | undefined {
    return this.#hasil.get(pegangan);
  }

  /** A place for a file that is to be downloaded under a name; it lies in a folder of its own that only this user can read. */
  siapkanUnduhan(nama: string): Unduhan & { readonly pegangan: string } {
    const pegangan = randomUUID();
    const unduhan = { path: join(mkdtempSync(join(tmpdir(), "tepat-unduhan-")), "berkas"), nama };
    this.#unduhan.set(pegangan, unduhan);
    return { ...unduhan, pegangan };
  }

  /** The file of a handle; null when it was handed out already or never was. */
  unduhan(pegangan: string): Unduhan | null {
    return this.#unduhan.get(pegangan) ?? null;
  }

  /** Forgets a download and takes its file away. */
  buangUnduhan(pegangan: string): void {
    const unduhan = this.#unduhan.get(pegangan);
    this.#unduhan.delete(pegangan);
    if (unduhan) rmSync(dirname(unduhan.path), { recursive: true, force: true });
  }

  /** Takes away what nobody downloaded, as when the program is closed. */
  tutup(): void {
    for (const pegangan of this.#unduhan.keys()) this.buangUnduhan(pegangan);
  }
}
