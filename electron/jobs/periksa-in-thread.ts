import { AppError } from "../../core/errors";
import type { PeriksaSalinan } from "../keadaan/periksa-salinan";
import { Thread } from "./thread";

/** It holds every row of the office. */
const MEMORY_MB = 512;

/**
 * Checks a copy of a data file in a thread of its own.
 *
 * @param path of the built worker, `dist/worker.cjs`
 */
export function periksaInThread(path: string): PeriksaSalinan {
  return async (salinan) => {
    const thread = new Thread(
      "check",
      { path, material: salinan, limits: { maxOldGenerationSizeMb: MEMORY_MB } },
      { told: () => undefined, down: () => void thread.end(new AppError("jobDied")) },
    );
    try {
      return await thread.ask("hasil");
    } finally {
      await thread.end(new AppError("cancelled"));
    }
  };
}
