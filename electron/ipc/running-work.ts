import { AppError } from "../../core/errors";

interface Entry {
  done: number;
  readonly total: number;
  cancelled: boolean;
}

/** Long answers that are under way: how far they are, and whether they are still wanted. Known by the name that their caller gave them. */
export class RunningWork {
  readonly #entries = new Map<string, Entry>();

  /**
   * Runs work of so many steps under a name.
   *
   * @param run told how to report each finished step; reporting throws once the work is no longer wanted
   * @throws AppError cancelled
   */
  async run<T>(id: string, total: number, run: (report: (done: number) => void) => Promise<T>): Promise<T> {
    const before = this.#entries.get(id);
    const entry: Entry = { done: 0, total, cancelled: before?.cancelled ?? false };
    this.#entries.set(id, entry);
    const report = (done: number): void => {
      if (entry.cancelled) throw new AppError("cancelled");
      entry.done = done;
    };
    try {
      report(0);
      return await run(report);
    } finally {
      this.#entries.delete(id);
    }
  }

  status(id: string): { readonly selesai: number; readonly dari: number } | null {
    const entry = this.#entries.get(id);
    return entry ? { selesai: entry.done, dari: entry.total } : null;
  }

  /** Asks the work to stop at its next step; work that still waits for its turn will not begin. */
  cancel(id: string): void {
    const entry = this.#entries.get(id);
    if (entry) entry.cancelled = true;
    else this.#entries.set(id, { done: 0, total: 0, cancelled: true });
  }
}
