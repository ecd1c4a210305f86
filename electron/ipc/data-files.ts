import { join } from "node:path";
import { kantorContoh } from "../../core/contoh/kantor-contoh";
import { withCompanions } from "../db/beside";
import { checkpoint } from "../db/checkpoint";
import { isBaru, isiBerkasBaru, isiKantor } from "../db/first-content";
import { storeOf } from "../db/libsql-store";
import { openBasisdata, resetBasisdata, type Basisdata } from "../db/open";
import type { Store } from "../db/store";

export type JenisBerkas = "kantor" | "contoh";

export interface DataFilesOptions {
  /** Folder that holds the office's file and the sample copy; or `:memory:`. */
  readonly folder: string;
  /** A data file of the user's choice, in place of the one in the folder that it starts with. */
  readonly path?: string | undefined;
  readonly key?: string | undefined;
  readonly pelaku: string;
  now(): Date;
}

/** The data files of a host, of which exactly one is open: the office's own, or the sample copy beside it. */
export class DataFiles {
  #jenis: JenisBerkas;
  #basis: Basisdata;
  #store: Store;

  constructor(
    private readonly options: DataFilesOptions,
    private readonly first: JenisBerkas,
  ) {
    this.#jenis = first;
    this.#basis = this.open(first);
    this.#store = storeOf(this.#basis);
  }

  get jenis(): JenisBerkas {
    return this.#jenis;
  }

  /** The open file as handlers know it. */
  get store(): Store {
    return this.#store;
  }

  /** The open file itself. */
  get basis(): Basisdata {
    return this.#basis;
  }

  /** Every file that holds data of this host, whichever is open. */
  get paths(): readonly string[] {
    return [this.pathOf("kantor"), this.pathOf("contoh")].flatMap(withCompanions);
  }

  /** Opens the other file first and closes this one only when that worked. */
  switchTo(jenis: JenisBerkas): void {
    if (jenis === this.#jenis) return;
    const previous = this.#basis;
    this.#basis = this.open(jenis);
    this.#store = storeOf(this.#basis);
    this.#jenis = jenis;
    previous.close();
  }

  /** Throws the sample copy's content away, history included, and fills it anew. Never touches the office's file. */
  resetSample(): void {
    this.switchTo("contoh");
    resetBasisdata(this.#basis);
    this.fill(this.#basis, "contoh");
    checkpoint(this.#basis);
  }

  close(): void {
    this.#basis.close();
  }

  private open(jenis: JenisBerkas): Basisdata {
    return openBasisdata({
      path: this.pathOf(jenis),
      key: jenis === "kantor" ? this.options.key : undefined,
      fill: (basis) => this.fill(basis, jenis),
    });
  }

  private pathOf(jenis: JenisBerkas): string {
    if (this.options.folder === ":memory:") return ":memory:";
    if (jenis === this.first && this.options.path !== undefined) return this.options.path;
    return join(this.options.folder, jenis === "kantor" ? "tepat.db" : "contoh.db");
  }

  private fill(basis: Basisdata, jenis: JenisBerkas): void {
    const actor = { pelaku: this.options.pelaku, waktu: this.options.now() };
    if (jenis === "contoh" && isBaru(basis)) isiKantor(basis, actor, kantorContoh());
    else isiBerkasBaru(basis, actor);
  }
}
