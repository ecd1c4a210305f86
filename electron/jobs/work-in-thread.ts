import { AppError } from "../../core/errors";
import type { DoWork } from "./running-jobs";
import { Thread } from "./thread";

/** What the engine of a job may use. Pages are laid out in memory as a whole; a workbook of the whole country needs a tenth of it. */
const MEMORY_MB = 1_536;

/** New values that it holds before it looks which are still needed, in MB. With its own 48 a workbook of the country takes a fifth more memory. */
const YOUNG_MB = 16;

/**
 * Does work in a thread of its own each. It is ended when the work is done, or no longer wanted.
 *
 * @param path of the built worker, `dist/worker.cjs`
 */
export function workInThread(path: string, memoryMb: number = MEMORY_MB): DoWork {
  // No closure here knows the material: of what was gathered only the copy in the thread is kept while it works.
  return ({ name, material, report, signal }) => {
    const thread = new Thread(
      "job",
      { path, material: { name, material }, limits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: YOUNG_MB } },
      { told: report, down: (why) => void thread.end(new AppError(why === "memory" ? "jobTooLarge" : "jobDied")) },
    );
    const stopped = (): void => void thread.end(new AppError("cancelled"));
    signal.addEventListener("abort", stopped, { once: true });
    return thread.ask("result").finally(stopped);
  };
}
