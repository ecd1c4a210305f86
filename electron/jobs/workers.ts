import type { Rapikan } from "../cadangan/ambil";
import type { StartDraft } from "../ipc/open-draft";
import type { PeriksaSalinan } from "../keadaan/periksa-salinan";
import { startDraftInWorker } from "./draf-client";
import type { DoWork } from "./running-jobs";
import { periksaInThread } from "./periksa-in-thread";
import { rapikanInThread } from "./rapikan-in-thread";
import { workInThread } from "./work-in-thread";

/** Where a host has its long work done. */
export interface Workers {
  readonly startDraft: StartDraft;
  readonly doWork: DoWork;
  /** Writes out and checks the copies of which snapshots are made. */
  readonly rapikan: Rapikan;
  /** Checks a copy of a whole data file. */
  readonly periksa: PeriksaSalinan;
}

/**
 * All long work in worker threads.
 *
 * @param path of the built worker, `dist/worker.cjs`
 */
export function inThreads(path: string): Workers {
  return {
    startDraft: startDraftInWorker(path),
    doWork: workInThread(path),
    rapikan: rapikanInThread(path),
    periksa: periksaInThread(path),
  };
}
