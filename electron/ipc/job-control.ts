import type { Handlers } from "./handler";

export const jobHandlers: Handlers<"job.status" | "job.cancel"> = {
  "job.status": ({ jobs }, { job }) => jobs.status(job),
  "job.cancel": ({ jobs }, { job }) => {
    jobs.cancel(job);
    return null;
  },
};
