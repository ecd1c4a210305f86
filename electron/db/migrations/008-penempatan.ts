import { FORMASI_DISETUJUI } from "./008/formasi-disetujui";
import { RENCANA_PENEMPATAN } from "./008/rencana-penempatan";
import type { Migration } from "./migration";

/** Placement: what is kept of it. Each part stands in a file of its own. Never edited after release. */
export const PENEMPATAN: Migration = {
  nama: "Penempatan",
  up: (raw) => {
    for (const bagian of [FORMASI_DISETUJUI, RENCANA_PENEMPATAN]) raw.exec(bagian);
  },
};
