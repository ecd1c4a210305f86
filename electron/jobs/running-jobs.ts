import type { JobStatus } from "../../core/contract/job";
import type { Progress } from "../../core/contract/procedure";
import { procedures, type JobName } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { TEKS_JOB } from "../../core/text/job";

/** The long part of a job, to be done away from the data file. */
export interface Work {
  readonly name: JobName;
  readonly material: unknown;
  readonly report: (progress: Progress) => void;
  /** Raised when the work is no longer wanted. */
  readonly signal: AbortSignal;
}

/** How a host does work: in a thread of its own, or in its own process where no worker was built. */
export type DoWork = (work: Work) => Promise<unknown>;

/** A job that was called for, with the name that its caller gave it. */
interface Call {
  readonly id: string;
  readonly name: JobName;
  /** Waits for the door and reads what the work takes; what takes long tells how far it is, and ends when it is no longer wanted. */
  readonly gather: (hidup: HidupJob) => Promise<unknown>;
}

/** What links a job under way with whoever asked for it. */
export type HidupJob = Pick<Work, "report" | "signal">;

interface Entry {
  readonly name: JobName;
  readonly stop: AbortController;
  progress: Progress;
}

/** Jobs at work at a time: a long export, and what the analyst looks at meanwhile. Each may take hundreds of megabytes. */
const AT_ONCE = 2;

/** The jobs of a host, from the call to the answer: how far they are, and whether they are still wanted. */
export class RunningJobs {
  readonly #entries = new Map<string, Entry>();
  readonly #waiting: (() => void)[] = [];
  #free = AT_ONCE;

  constructor(private readonly doWork: DoWork) {}

  /**
   * Answers a job. One that is stopped ends at once, whatever it waits for.
   *
   * @throws AppError cancelled; invalidInput when a job of that name is under way; what gathering and the work throw
   */
  async run({ id, name, gather }: Call): Promise<unknown> {
    if (this.#entries.has(id)) throw new AppError("invalidInput", { rincian: TEKS_JOB.berjalan(id) });
    const stop = new AbortController();
    const { signal } = stop;
    const entry: Entry = { name, stop, progress: { done: 0, total: 0 } };
    this.#entries.set(id, entry);
    const report = (progress: Progress): void => {
      entry.progress = progress;
    };
    const turn = this.#turn();
    try {
      const answer = turn
        .then(() => wanted(signal, () => gather({ report, signal })))
        // Not awaited into a variable: the copy of the thread is the only one that is kept while it works.
        .then((material) => wanted(signal, () => this.doWork({ name, material, report, signal })));
      return await Promise.race([whenStopped(signal), answer]);
    } finally {
      this.#entries.delete(id);
      void turn.then(() => this.#next());
    }
  }

  status(id: string): JobStatus | null {
    const entry = this.#entries.get(id);
    return entry ? { ...entry.progress, sentence: procedures[entry.name].words(entry.progress) } : null;
  }

  cancel(id: string): void {
    this.#entries.get(id)?.stop.abort();
  }

  /** Stops everything, as when the program is closed. */
  end(): void {
    for (const { stop } of this.#entries.values()) stop.abort();
  }

  #turn(): Promise<void> {
    if (this.#free === 0) return new Promise((begin) => this.#waiting.push(begin));
    this.#free -= 1;
    return Promise.resolve();
  }

  #next(): void {
    const begin = this.#waiting.shift();
    if (begin) begin();
    else this.#free += 1;
  }
}

function wanted(signal: AbortSignal, next: () => Promise<unknown>): Promise<unknown> {
  if (signal.aborted) throw new AppError("cancelled");
  return next();
}

function whenStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, fail) => signal.addEventListener("abort", () => fail(new AppError("cancelled")), { once: true }));
}
