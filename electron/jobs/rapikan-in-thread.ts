import { AppError } from "../../core/errors";
import type { Rapikan } from "../cadangan/ambil";
import { Thread } from "./thread";

/** The thread holds no rows of its own: what it uses is the driver's. */
const MEMORY_MB = 128;

/**
 * Writes out and checks the copy of a snapshot in a thread of its own.
 *
 * @param path of the built worker, `dist/worker.cjs`
 */
export function rapikanInThread(path: string): Rapikan {
  return async (bahan) => {
    const thread = new Thread(
      "snapshot",
      { path, material: bahan, limits: { maxOldGenerationSizeMb: MEMORY_MB } },
      { told: () => undefined, down: () => void thread.end(new AppError("jobDied")) },
    );
    try {
      return await thread.ask("isi");
    } finally {
      await thread.end(new AppError("cancelled"));
    }
  };
}
