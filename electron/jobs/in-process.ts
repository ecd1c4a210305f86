import { AppError } from "../../core/errors";
import { rapikanSalinan } from "../cadangan/rapi";
import { jobs } from "../ipc/jobs";
import { periksaSalinan } from "../keadaan/periksa-salinan";
import { startDraftInProcess } from "./draf-di-proses";
import type { Work } from "./running-jobs";
import type { Workers } from "./workers";

/** All long work in this process: for tests, and for the command line where no worker was built. It holds up what else is to be done. */
export const inThisProcess: Workers = {
  startDraft: startDraftInProcess,
  doWork: workInProcess,
  rapikan: async (bahan) => rapikanSalinan(bahan),
  periksa: async (salinan) => periksaSalinan(salinan),
};

async function workInProcess({ name, material, report, signal }: Work): Promise<unknown> {
  // A copy, as a thread would get one: whatever could not cross is found out here too.
  const copy: unknown = structuredClone(material);
  try {
    return await jobs[name].work(copy as never, (progress) => {
      if (signal.aborted) throw new AppError("cancelled");
      report(progress);
    });
  } catch (error) {
    await jobs[name].tidy?.(material as never)();
    throw error;
  }
}
