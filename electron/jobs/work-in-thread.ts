import { AppError } from "../../core/errors";
import { jobs } from "../ipc/jobs";
import type { DoWork } from "./running-jobs";
import { Thread } from "./thread";

/** What the engine of a job may use, in MB, unless the job says otherwise. */
const MEMORY_MB = 1_024;

/** New values that it holds before it looks which are still needed, in MB, unless the job says otherwise. With its own 48 a workbook of the country takes a fifth more memory. */
const YOUNG_MB = 16;

/**
 * Does work in a thread of its own each. It is ended when the work is done, or no longer wanted.
 *
 * @param path of the built worker, `dist/worker.cjs`
 * @param mostMb memory that no job may exceed, whatever it says
 */
export function workInThread(path: string, mostMb = Number.POSITIVE_INFINITY): DoWork {
  // No closure here knows the material: of what was gathered only the copy in the thread is kept while it works.
  return ({ name, material, report, signal }) => {
    // The material is what the gathering of the same job answered.
    const wantedMb = jobs[name].memoryMb?.(material as never) ?? MEMORY_MB;
    const limits = { maxOldGenerationSizeMb: Math.min(wantedMb, mostMb), maxYoungGenerationSizeMb: jobs[name].youngMb ?? YOUNG_MB };
    const thread = new Thread(
      "job",
      { path, material: { name, material }, limits },
      { told: report, down: (why) => void thread.end(new AppError(why === "memory" ? "jobTooLarge" : "jobDied")) },
    );
    const tidy = jobs[name].tidy?.(material as never);
    const stopped = (): void => void thread.end(new AppError("cancelled"));
    signal.addEventListener("abort", stopped, { once: true });
    const answer = thread.ask("result").finally(stopped);
    // Not before the thread is gone: it could still be writing.
    return tidy === undefined
      ? answer
      : answer.catch((error: unknown) =>
          thread
            .end(new AppError("cancelled"))
            .then(tidy)
            .then(() => Promise.reject(error)),
        );
  };
}
