import { bobotSepahamJobs } from "./bobot-sepaham";
import { dataPribadiJobs } from "./data-pribadi";
import { intakeJobs } from "./intake";
import type { Jobs } from "./job";
import { kompetensiJobs } from "./kompetensi";
import { naskahJobs } from "./naskah";
import { normaJobs } from "./norma";
import { organisasiJobs } from "./organisasi";
import { penempatanJobs } from "./penempatan";
import { proyeksiJobs } from "./proyeksi";
import { rantaiJobs } from "./rantai";
import { rencanaPenempatanJobs } from "./rencana-penempatan";
import { presensiJobs } from "./presensi";
import { respondenJobs } from "./responden";
import { siasnJobs } from "./siasn";
import { skpJobs } from "./skp-impor";

/** Every job of the contract; a missing one does not compile. */
export const jobs: Jobs = {
  ...bobotSepahamJobs,
  ...dataPribadiJobs,
  ...intakeJobs,
  ...kompetensiJobs,
  ...naskahJobs,
  ...normaJobs,
  ...respondenJobs,
  ...organisasiJobs,
  ...siasnJobs,
  ...penempatanJobs,
  ...proyeksiJobs,
  ...rantaiJobs,
  ...rencanaPenempatanJobs,
  ...presensiJobs,
  ...skpJobs,
};
