import { z } from "zod";
import { id } from "./fields";
import { control, type Progress } from "./procedure";

/** How far a job is, with the sentence that says so. */
export interface JobStatus extends Progress {
  readonly sentence: string;
}

const named = z.object({ job: id });

export const jobProcedures = {
  /** How far a job is; null when it has not begun or has ended. */
  "job.status": control(named)<JobStatus | null>(),
  /** Stops a job, which then ends with `cancelled`; one that is not there is none the worse. */
  "job.cancel": control(named)<null>(),
};
