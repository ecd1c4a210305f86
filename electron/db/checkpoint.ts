import type Database from "libsql";
import { driverCode } from "./driver-errors";

/** The open data file whose log is carried over. */
interface LoggedFile {
  readonly path: string;
  readonly raw: Database.Database;
}

/** Open files whose main file is being copied as it stands. */
const HELD = new WeakSet<Database.Database>();

/** Pages of the log after which SQLite carries it over by itself; its own default. */
const AUTOCHECKPOINT_PAGES = 1_000;

/**
 * Leaves the main file as it is until the answer is called; steps go on into the log. Two holds at a time are one too many: whoever copies
 * takes turns.
 */
export function holdCheckpoints({ raw }: LoggedFile): () => void {
  HELD.add(raw);
  raw.exec("PRAGMA wal_autocheckpoint = 0");
  return () => {
    HELD.delete(raw);
    if (raw.open) raw.exec(`PRAGMA wal_autocheckpoint = ${AUTOCHECKPOINT_PAGES}`);
  };
}

/**
 * Carries everything that stands in the write-ahead log into the main file, so that a copy of the main file alone is the whole
 * office. SQLite puts the pages on the disk before it empties the log, so that a power cut between the two loses nothing.
 *
 * @returns false when it has to be done later: a step is being written, the main file is being copied, or the disk refused (full, gone); the log then keeps
 * every answered step, as it did until now
 */
export function checkpoint({ path, raw }: LoggedFile): boolean {
  if (!raw.open || path === ":memory:") return true;
  if (raw.inTransaction || HELD.has(raw)) return false;
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

  /** @param basis the data file that is open now; null while it is locked, when closing it has made it whole already */
  constructor(
    private readonly basis: () => LoggedFile | null,
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
    const basis = this.basis();
    if (basis === null || checkpoint(basis)) return;
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
