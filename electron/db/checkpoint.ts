import type Database from "libsql";
import { driverCode } from "./driver-errors";

/** The open data file whose log is carried over. */
interface LoggedFile {
  readonly path: string;
  readonly raw: Database.Database;
}

/**
 * Carries everything that stands in the write-ahead log into the main file, so that a copy of the main file alone is the whole
 * office. SQLite puts the pages on the disk before it empties the log, so that a power cut between the two loses nothing.
 *
 * @returns false when it has to be done later: a step is being written, or the disk refused (full, gone); the log then keeps
 * every answered step, as it did until now
 */
export function checkpoint({ path, raw }: LoggedFile): boolean {
  if (!raw.open || path === ":memory:") return true;
  if (raw.inTransaction) return false;
  try {
    const [blocked] = raw.prepare("PRAGMA wal_checkpoint(TRUNCATE)").pluck().all();
    return blocked === 0;
  } catch (error) {
    // Nobody waits for an answer, and nothing is lost: the one case in which a failure of the driver is no failure of the program.
    if (driverCode(error).startsWith("SQLITE_")) return false;
    throw error;
  }
}

/** When the main file is made whole, in milliseconds. */
export interface CheckpointWaits {
  /** Rest after the last command. */
  readonly quiet: number;
  /** The longest that a command waits while others follow it without rest. */
  readonly latest: number;
  /** Before another attempt when the last one was put off. */
  readonly retry: number;
}

const WAITS: CheckpointWaits = { quiet: 1_000, latest: 5_000, retry: 5_000 };

/** Makes the main file whole whenever the work rests. Its timer keeps no program alive. */
export class RestingCheckpoint {
  #timer: NodeJS.Timeout | null = null;
  #firstTouch: number | null = null;

  /** @param basis the data file that is open now */
  constructor(
    private readonly basis: () => LoggedFile,
    private readonly waits: CheckpointWaits = WAITS,
  ) {}

  /** A command was answered and may have written. */
  touched(): void {
    const now = performance.now();
    this.#firstTouch ??= now;
    this.wait(Math.min(this.waits.quiet, Math.max(0, this.#firstTouch + this.waits.latest - now)));
  }

  /** Does not wait for a rest. */
  now(): void {
    this.stop();
    if (checkpoint(this.basis())) return;
    this.#firstTouch = performance.now();
    this.wait(this.waits.retry);
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#firstTouch = null;
  }

  private wait(milliseconds: number): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), milliseconds).unref();
  }
}
