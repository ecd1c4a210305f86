import { readdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

/**
 * The copies of a data file that the program laid beside it: of before it was brought to a newer version, of before a restoring, and the damaged ones that
 * were kept. They hold what the office held then, and are protected with it.
 */
export function salinanDiSamping(pathData: string): readonly string[] {
  if (pathData === ":memory:") return [];
  const nama = basename(pathData);
  const ujung = extname(nama);
  const dipulihkan = `${basename(nama, ujung)}-sebelum-dipulihkan-`;
  const isSalinan = (satu: string): boolean =>
    (satu.startsWith(dipulihkan) && satu.endsWith(ujung)) ||
    (satu.startsWith(`${nama}.sebelum-v`) && /^\d+(-\d+)?$/u.test(satu.slice(`${nama}.sebelum-v`.length))) ||
    (satu.startsWith(`${nama}.rusak-`) && isRusak(satu));
  return readdirSync(dirname(pathData))
    .filter(isSalinan)
    .map((satu) => join(dirname(pathData), satu));
}

/** Whether a name is that of a damaged data file that was kept. */
function isRusak(nama: string): boolean {
  return /\.rusak-\d{4}-\d{2}-\d{2}(-\d+)?$/u.test(nama);
}
