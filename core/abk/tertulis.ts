import { menurut } from "../peraturan/register";

/** Sheets print needs with two decimals and add rounded rows: a smaller difference says nothing. */
export const TOLERANSI_KEBUTUHAN: number = menurut("toleransi-tertulis");

export interface BedaTertulis {
  readonly tertulis: number;
  readonly seharusnya: number;
  /** How many times over the sheet counted, when that is a whole number of two or more; else null. */
  readonly kali: number | null;
}

/**
 * Compares a figure that a sheet claims with the figure that follows from the sheet's own inputs. Null when they agree within the
 * tolerance. A whole multiple hints at something counted again, such as a daily frequency that the yearly volume already holds.
 */
export function bandingkanTertulis(tertulis: number, seharusnya: number, toleransi = TOLERANSI_KEBUTUHAN): BedaTertulis | null {
  if (Math.abs(tertulis - seharusnya) <= toleransi) return null;
  const kali = seharusnya > 0 ? Math.round(tertulis / seharusnya) : 0;
  return { tertulis, seharusnya, kali: kali >= 2 && Math.abs(tertulis - kali * seharusnya) <= toleransi ? kali : null };
}
