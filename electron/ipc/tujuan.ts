import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { AppError } from "../../core/errors";
import { FolderBerlalu } from "./folder-berlalu";

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

  /**
   * @param berlalu where files wait
   * @param terkunci whether nothing is handed out, because the data is locked
   */
  constructor(
    private readonly berlalu = new FolderBerlalu(null),
    private readonly terkunci: () => boolean = () => false,
  ) {}

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
    const unduhan = { path: join(this.berlalu.buat(), "berkas"), nama };
    this.#unduhan.set(pegangan, unduhan);
    return { ...unduhan, pegangan };
  }

  /** Gives work a folder that does not outlive it, for what may not be read by others. */
  async sementara<T>(kerja: (folder: string) => Promise<T>): Promise<T> {
    const folder = this.berlalu.buat();
    try {
      return await kerja(folder);
    } finally {
      this.berlalu.buang(folder);
    }
  }

  /** The file of a handle; null when it was handed out already or never was, and while the data is locked. */
  unduhan(pegangan: string): Unduhan | null {
    return this.terkunci() ? null : (this.#unduhan.get(pegangan) ?? null);
  }

  /** Forgets a download and takes its file away. */
  buangUnduhan(pegangan: string): void {
    const unduhan = this.#unduhan.get(pegangan);
    this.#unduhan.delete(pegangan);
    if (unduhan) this.berlalu.buang(dirname(unduhan.path));
  }

  /** Takes away what nobody downloaded, when the data is locked or closed, and what a program has left that was stopped. */
  kosongkan(): void {
    this.#unduhan.clear();
    this.berlalu.kosongkan();
  }
}
