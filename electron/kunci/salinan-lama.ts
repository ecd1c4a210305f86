import { existsSync, rmSync } from "node:fs";
import type { BerkasKunci } from "../../core/contract/berkas-kunci";
import { AppError } from "../../core/errors";
import { salinanDiSamping } from "../cadangan/salinan-samping";
import { replaceWith } from "../db/beside";
import { driverCode } from "../db/driver-errors";
import { sizeOf } from "../db/judge-file";
import { isClear, withCopyUnder } from "../db/enkripsi";
import { jalurKunci, tulisBerkasKunci } from "./berkas-kunci";
import { buangPendamping } from "./tukar";

/** Encrypts every copy that lies beside a data file. */
export function amankanSemua(path: string, kunciData: string, kunci: BerkasKunci): void {
  for (const salinan of salinanDiSamping(path)) amankanSalinan(salinan, kunciData, kunci);
}

/**
 * Encrypts a clear copy of the data that lies beside it, such as the one of before a migration, and lays a key file beside each that has none. A
 * copy that cannot be read stays as it is: the self-test names it.
 */
function amankanSalinan(path: string, kunciData: string, kunci: BerkasKunci): void {
  const terbuka = isClear(path);
  // A damaged one is what its log makes of it: opening it would change it for good, whatever came of that. The self-test names it.
  if (terbuka && sizeOf(`${path}-wal`) > 0) return;
  if (terbuka || !existsSync(jalurKunci(path))) tulisBerkasKunci(jalurKunci(path), kunci);
  if (!terbuka) return;
  try {
    withCopyUnder({ path }, kunciData, (salinan) => replaceWith(salinan, path));
    buangPendamping(path);
  } catch (error) {
    rmSync(jalurKunci(path), { force: true });
    if (!(error instanceof AppError) && !driverCode(error).startsWith("SQLITE_")) throw error;
  }
}
