import type { StartDraft } from "../ipc/open-draft";
import { startDraftInWorker } from "./draf-client";
import type { DoWork } from "./running-jobs";
import { workInThread } from "./work-in-thread";

/** Where a host has its long work done. */
export interface Workers {
  readonly startDraft: StartDraft;
  readonly doWork: DoWork;
}

/**
 * All long work in worker threads.
 *
 * @param path of the built worker, `dist/worker.cjs`
 */
export function inThreads(path: string): Workers {
  return { startDraft: startDraftInWorker(path), doWork: workInThread(path) };
}
