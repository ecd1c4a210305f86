import { intakeJobs } from "./intake";
import type { Jobs } from "./job";
import { naskahJobs } from "./naskah";
import { normaJobs } from "./norma";
import { respondenJobs } from "./responden";

import { organisasiJobs } from "./organisasi";

/** Every job of the contract; a missing one does not compile. */
export const jobs: Jobs = { ...intakeJobs, ...naskahJobs, ...normaJobs, ...organisasiJobs, ...respondenJobs };
import { siasnJobs } from "./siasn";

/** Every job of the contract; a missing one does not compile. */
export const jobs: Jobs = { ...intakeJobs, ...naskahJobs, ...normaJobs, ...siasnJobs };
