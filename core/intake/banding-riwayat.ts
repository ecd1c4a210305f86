import type { PlainDate } from "../date";

/** A dated fact about a person as it is known: stored, or given by an earlier row of the same import. */
export interface FaktaDikenal {
  readonly id: string;
  /** First day in force; null: since before anything that is known. */
  readonly sejak: PlainDate | null;
  /** What two facts of one kind are the same by. */
  readonly nilai: string;
}

/** What a list says: the value, and since when by its TMT column (null where it says none). */
export interface FaktaDaftar {
  readonly nilai: string;
  readonly tmt: PlainDate | null;
}

/** A list as evidence: the day that it describes, and whether anything newer is known of this office. */
export interface HariDaftar {
  readonly per: PlainDate;
  /** Whether the list is at least as new as the newest day of which anything is known. */
  readonly mutakhir: boolean;
}

/**
 * What follows from a value of a list for the facts of its kind.
 * - `tetap`: it is known already.
 * - `baru`: a fact to add, dated by its TMT, by the day of the list, or undated where nothing of the kind was known (`semula`).
 * - `bertanggal`: the same fact was known without its date.
 * - `bedaTmt`: the same value is known with another date; nobody but the office decides which.
 * - `bedaNilai`: another value is known since the very same day.
 * - `lampau`: an older list differs from what is known of later days, and has no date that would place it before.
 */
export type PutusanFakta =
  | { readonly putusan: "tetap" | "lampau"; readonly fakta: FaktaDikenal }
  | { readonly putusan: "baru"; readonly sejak: PlainDate | null; readonly dasar: "tmt" | "hariDaftar" | "semula" }
  | { readonly putusan: "bertanggal" | "bedaTmt" | "bedaNilai"; readonly fakta: FaktaDikenal; readonly sejak: PlainDate };

/** The fact in force at the end of a day, of facts in the order in which they begin. */
export function dikenalPada<T extends Pick<FaktaDikenal, "sejak">>(dikenal: readonly T[], per: PlainDate): T | undefined {
  return dikenal.findLast(({ sejak }) => sejak === null || sejak <= per);
}

/** The same facts in the order in which they begin, undated ones first. */
export function menurutMulai<T extends Pick<FaktaDikenal, "sejak">>(dikenal: readonly T[]): readonly T[] {
  return dikenal.length < 2 ? dikenal : dikenal.toSorted((a, b) => ((a.sejak ?? "") < (b.sejak ?? "") ? -1 : 1));
}

/**
 * Holds one value of a list against the facts of its kind (`dikenal`, in the order in which they begin). A list adds facts and dates
 * undated ones; what it would correct is for the office to say.
 */
export function bandingFakta(dikenal: readonly FaktaDikenal[], { nilai, tmt }: FaktaDaftar, hari: HariDaftar): PutusanFakta {
  if (dikenal.length === 0) return { putusan: "baru", sejak: tmt, dasar: tmt === null ? "semula" : "tmt" };
  return tmt === null ? tanpaTmt(dikenal, nilai, hari) : denganTmt(dikenal, { nilai, tmt }, hari);
}

function denganTmt(
  dikenal: readonly FaktaDikenal[],
  { nilai, tmt }: { readonly nilai: string; readonly tmt: PlainDate },
  { mutakhir }: HariDaftar,
): PutusanFakta {
  const tepat = dikenal.find(({ sejak }) => sejak === tmt);
  if (tepat) return tepat.nilai === nilai ? { putusan: "tetap", fakta: tepat } : { putusan: "bedaNilai", fakta: tepat, sejak: tmt };
  const sebelum = dikenalPada(dikenal, tmt);
  if (sebelum?.nilai === nilai) return { putusan: sebelum.sejak === null ? "bertanggal" : "bedaTmt", fakta: sebelum, sejak: tmt };
  const sesudah = berikutnya(dikenal, tmt);
  if (sesudah?.nilai === nilai) return { putusan: "bedaTmt", fakta: sesudah, sejak: tmt };
  // What is undated holds today: an older list cannot end it.
  if (sebelum?.sejak === null && !sesudah && !mutakhir) return { putusan: "lampau", fakta: sebelum };
  return { putusan: "baru", sejak: tmt, dasar: "tmt" };
}

function tanpaTmt(dikenal: readonly FaktaDikenal[], nilai: string, { per, mutakhir }: HariDaftar): PutusanFakta {
  const kini = dikenalPada(dikenal, per);
  if (kini?.nilai === nilai) return { putusan: "tetap", fakta: kini };
  const sesudah = berikutnya(dikenal, per);
  // What is known to come is what a new list without days may name already.
  if (sesudah?.nilai === nilai)
    return kini || !mutakhir ? { putusan: "bedaTmt", fakta: sesudah, sejak: per } : { putusan: "tetap", fakta: sesudah };
  if (kini?.sejak === per) return { putusan: "bedaNilai", fakta: kini, sejak: per };
  if (kini && !sesudah && !mutakhir) return { putusan: "lampau", fakta: kini };
  return { putusan: "baru", sejak: per, dasar: "hariDaftar" };
}

function berikutnya(dikenal: readonly FaktaDikenal[], per: PlainDate): FaktaDikenal | undefined {
  return dikenal.find(({ sejak }) => sejak !== null && sejak > per);
}
