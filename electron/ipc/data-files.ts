import { existsSync } from "node:fs";
import { join } from "node:path";
import { kantorContoh } from "../../core/contoh/kantor-contoh";
import { AppError, type ErrorCode, type Failure } from "../../core/errors";
import type { SalinanTerbuka } from "../cadangan/buka";
import { hanyaBaca } from "../cadangan/hanya-baca";
import { withCompanions } from "../db/beside";
import { checkpoint } from "../db/checkpoint";
import { isEncrypted } from "../db/enkripsi";
import { isBaru, isiBerkasBaru, isiKantor } from "../db/first-content";
import { storeOf } from "../db/libsql-store";
import { giveUpClosed } from "../db/give-up";
import { openBasisdata, resetBasisdata, type Basisdata } from "../db/open";
import type { Store } from "../db/store";
import { pastikanLetak } from "../letak/kumpul";
import { jalurKunci, terlindung } from "../kunci/berkas-kunci";
import { amatiTukar, selesaikanTukar } from "../kunci/tukar";

/** The office's own file, the sample copy, or a snapshot that is only looked at. */
export type JenisBerkas = "kantor" | "contoh" | "cadangan";

/** The files that work is done in. */
export type BerkasSendiri = Exclude<JenisBerkas, "cadangan">;

/** A snapshot that is looked at: which one, and the open copy of it. */
export interface CadanganDilihat {
  readonly nama: string;
  readonly dibuat: string;
  readonly salinan: SalinanTerbuka;
}

export interface DataFilesOptions {
  /** Folder that holds the office's file and the sample copy; or `:memory:`. */
  readonly folder: string;
  /** A data file of the user's choice, in place of the one in the folder that it starts with. */
  readonly path?: string | undefined;
  readonly key?: string | undefined;
  /** Whether a file that cannot be opened leaves the host without an open file, and with the reason, instead of ending it. */
  readonly bertahan?: boolean | undefined;
  /** Name of who is at work. */
  siapa(): { readonly nama: string };
  now(): Date;
  /** Hears of the office's own file whenever it is opened, and null when it is closed. */
  readonly dibuka?: ((basis: Basisdata | null) => void) | undefined;
  /** Takes a snapshot of a file that is about to be brought up to date; answers what takes it away again. Without it a copy is laid beside. */
  readonly sebelumMigrasi?: ((basis: Pick<Basisdata, "path" | "raw">, kunci: string | undefined) => () => void) | undefined;
}

/** What keeps a file from being opened by whoever has its key: its content is not whole, or it is gone. */
const TERTAHAN: ReadonlySet<ErrorCode> = new Set([
  "databaseDamaged",
  "databasePartial",
  "databaseLogForeign",
  "databaseEmpty",
  "databaseForeign",
  "databaseWrongKey",
  "dataHilang",
]);

interface Terbuka {
  readonly basis: Basisdata;
  readonly store: Store;
}

/**
 * The data files of a host, of which one is open: the office's own, the sample copy beside it, or a snapshot to be looked at. While it is locked,
 * none is.
 */
export class DataFiles {
  /** The file of one's own that is open, or was before a snapshot was looked at. */
  #sendiri: BerkasSendiri;
  #dilihat: CadanganDilihat | null = null;
  #key: string | undefined;
  #terbuka: Terbuka | null;
  /** Why the file in use could not be opened; null while nothing is the matter. */
  #tertahan: AppError | null = null;

  constructor(
    private readonly options: DataFilesOptions,
    private readonly first: BerkasSendiri,
  ) {
    this.#sendiri = first;
    this.#key = options.key;
    this.#terbuka = null;
    this.mulai();
  }

  /** Why the file in use could not be opened; null while nothing is the matter. */
  get tertahan(): Failure | null {
    return this.#tertahan?.failure ?? null;
  }

  /** Whether a file is open. */
  get adaTerbuka(): boolean {
    return this.#terbuka !== null;
  }

  /**
   * Keeps the key of a file that does not open although it is the right one, so that a snapshot can take its place or its content be salvaged.
   *
   * @returns that nothing is open
   * @throws the reason itself, when this host ends with such a file or another time will do
   */
  tahan(sebab: unknown, key: string): false {
    if (this.options.bertahan !== true || !(sebab instanceof AppError) || !TERTAHAN.has(sebab.code)) throw sebab;
    this.#key = key;
    this.#tertahan = sebab;
    return false;
  }

  /** Does work on the office's file, which could not be opened, and tries it again. @throws AppError of the work; the file stays closed then */
  async pulihkan(kerja: (path: string) => void): Promise<void> {
    if (this.#tertahan === null) return;
    await giveUpClosed();
    kerja(this.pathOf(this.#sendiri));
    this.mulai();
  }

  private mulai(): void {
    try {
      this.taruh(this.open(this.#sendiri));
      this.#tertahan = null;
    } catch (error) {
      if (this.options.bertahan !== true || !(error instanceof AppError)) throw error;
      this.#tertahan = error;
    }
  }

  get jenis(): JenisBerkas {
    return this.#dilihat === null ? this.#sendiri : "cadangan";
  }

  /** Path of the office's own file. */
  get pathKantor(): string {
    return this.pathOf("kantor");
  }

  /** Whether nothing is open, because the office's file is protected and nobody has unlocked it. */
  get terkunci(): boolean {
    return this.#terbuka === null && this.#tertahan === null;
  }

  /** The open file as handlers know it. @throws AppError terkunci */
  get store(): Store {
    return this.terbuka.store;
  }

  /** The open file itself. @throws AppError terkunci */
  get basis(): Basisdata {
    return this.terbuka.basis;
  }

  /** The key of the file of one's own that is open, or was before a snapshot was looked at; undefined where it has none. */
  get kunci(): string | undefined {
    return this.#sendiri === "kantor" ? this.#key : undefined;
  }

  /** Which file of one's own is open, or was before a snapshot was looked at. */
  get sendiri(): BerkasSendiri {
    return this.#sendiri;
  }

  /** Where that file is. */
  get pathSendiri(): string {
    return this.pathOf(this.#sendiri);
  }

  /** The snapshot that is looked at; null while a file of one's own is open. */
  get dilihat(): CadanganDilihat | null {
    return this.#dilihat;
  }

  /** Every file that holds data of this host, whichever is open. */
  get paths(): readonly string[] {
    return [...[this.pathOf("kantor"), this.pathOf("contoh")].flatMap(withCompanions), jalurKunci(this.pathOf("kantor"))];
  }

  /** Opens the other file first and closes this one only when that worked. */
  switchTo(jenis: BerkasSendiri): void {
    if (jenis === this.jenis) return;
    const opened = this.open(jenis);
    this.shut();
    this.#sendiri = jenis;
    this.taruh(opened);
    this.#tertahan = null;
  }

  /** Shows a snapshot in the place of the open file; it takes no writing. `switchTo` leads back. */
  lihat(dilihat: CadanganDilihat): void {
    this.shut();
    this.#dilihat = dilihat;
    const { basis } = dilihat.salinan;
    this.#terbuka = { basis, store: hanyaBaca(storeOf(basis)) };
  }

  /**
   * Opens what was in use, with the key of the office's file, which is tried on that file in any case.
   *
   * @throws AppError databaseWrongKey and whatever else `openBasisdata` refuses with; everything is closed then as it was
   */
  buka(key: string): void {
    this.#key = key;
    try {
      const kantor = this.open("kantor");
      if (this.#sendiri === "contoh") kantor?.basis.close();
      this.taruh(this.#sendiri === "kantor" ? kantor : this.open("contoh"));
      this.#tertahan = null;
    } catch (error) {
      this.#key = undefined;
      throw error;
    }
  }

  /** Closes what is open and forgets the key. */
  async lupakan(): Promise<void> {
    this.shut();
    this.#key = undefined;
    this.#tertahan = null;
    await giveUpClosed();
  }

  /** Closes the file of one's own for work on it as a whole, and opens it again with the key that the work answers. */
  async tukar(kerja: (path: string) => string | undefined): Promise<void> {
    this.shut();
    await giveUpClosed();
    try {
      const key = kerja(this.pathSendiri);
      if (this.#sendiri === "kantor") this.#key = key;
    } finally {
      this.taruh(this.open(this.#sendiri));
    }
  }

  /** Throws the sample copy's content away, history included, and fills it anew. Never touches the office's file. */
  resetSample(): void {
    this.switchTo("contoh");
    resetBasisdata(this.basis);
    this.fill(this.basis, "contoh");
    checkpoint(this.basis);
  }

  close(): void {
    this.shut();
  }

  private shut(): void {
    if (this.#dilihat === null) this.#terbuka?.basis.close();
    else this.#dilihat.salinan.tutup();
    this.#dilihat = null;
    this.taruh(null);
  }

  private taruh(terbuka: Terbuka | null): void {
    this.#terbuka = terbuka;
    this.options.dibuka?.(this.#sendiri === "kantor" ? (terbuka?.basis ?? null) : null);
  }

  private get terbuka(): Terbuka {
    if (this.#tertahan !== null) throw this.#tertahan;
    if (this.#terbuka === null) throw new AppError("terkunci");
    return this.#terbuka;
  }

  private open(jenis: BerkasSendiri): Terbuka | null {
    const path = this.pathOf(jenis);
    const key = jenis === "kantor" ? this.#key : undefined;
    if (jenis === "kantor") {
      pastikanLetak(path);
      selesaikanTukar(path);
    }
    if (jenis === "kantor" && terlindung(path)) {
      if (key === undefined) return null;
      if (!existsSync(path)) throw new AppError("dataHilang", { berkas: path });
    }
    if (key === undefined && existsSync(path) && isEncrypted(path)) throw new AppError("kunciHilang", { berkas: path });
    const { sebelumMigrasi } = this.options;
    const beforeMigration = sebelumMigrasi && ((satu: Pick<Basisdata, "path" | "raw">) => sebelumMigrasi(satu, key));
    const masihSama = amatiTukar(path);
    const basis = openBasisdata({ path, key, beforeMigration, fill: (satu) => this.fill(satu, jenis) });
    try {
      masihSama();
    } catch (error) {
      basis.close();
      throw error;
    }
    return { basis, store: storeOf(basis) };
  }

  private pathOf(jenis: BerkasSendiri): string {
    if (this.options.folder === ":memory:") return ":memory:";
    if (jenis === this.first && this.options.path !== undefined) return this.options.path;
    return join(this.options.folder, jenis === "kantor" ? "tepat.db" : "contoh.db");
  }

  private fill(basis: Basisdata, jenis: BerkasSendiri): void {
    const actor = { pelaku: this.options.siapa().nama, waktu: this.options.now() };
    if (jenis === "contoh" && isBaru(basis)) isiKantor(basis, actor, kantorContoh());
    else isiBerkasBaru(basis, actor);
  }
}
