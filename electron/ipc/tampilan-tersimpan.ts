import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Tampilan } from "../../core/contract/tampilan";
import { replaceWith, withFileBeside } from "../db/beside";
import { driverCode } from "../db/driver-errors";

/**
 * The choices of how the window looks, in a file of their own: they outlive a start on a host whose address changes with every start,
 * and no copy of a data file carries them along. A file that cannot be read counts as none: nothing in it is worth refusing a start for.
 */
export class TampilanTersimpan {
  #isi: Record<string, Readonly<Record<string, unknown>>> | null = null;

  /** @param path where the choices are kept; null keeps them only until the program ends */
  constructor(private readonly path: string | null) {}

  /** Every choice that was made. */
  read(): Tampilan {
    this.#isi ??= this.path === null ? {} : isiBerkas(this.path);
    return this.#isi;
  }

  /** Keeps one choice. Throws when the file cannot be written. */
  save(nama: string, isi: Readonly<Record<string, unknown>>): void {
    this.#isi = { ...this.read(), [nama]: isi };
    if (this.path === null) return;
    mkdirSync(dirname(this.path), { recursive: true });
    const { path } = this;
    withFileBeside(path, (sementara) => {
      writeFileSync(sementara, JSON.stringify(this.#isi));
      replaceWith(sementara, path);
    });
  }
}

function isiBerkas(path: string): Record<string, Readonly<Record<string, unknown>>> {
  try {
    const terbaca: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (!isObjek(terbaca)) return {};
    return Object.fromEntries(
      Object.entries(terbaca).filter((satu): satu is [string, Readonly<Record<string, unknown>>] => isObjek(satu[1])),
    );
  } catch (error) {
    if (error instanceof SyntaxError || driverCode(error) === "ENOENT") return {};
    throw error;
  }
}

function isObjek(nilai: unknown): nilai is Readonly<Record<string, unknown>> {
  return typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);
}
