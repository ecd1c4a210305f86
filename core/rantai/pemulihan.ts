/** A step by which the data went back to a snapshot, with the head of the history that was left by it. */
export interface LangkahPulih {
  /** Number of the step: the snapshot ended with the one before it. */
  readonly nomor: number;
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
  /** Last step of what was left and its fingerprint; null where no one knew it. */
  readonly kepala: { readonly langkah: number; readonly sidik: string } | null;
  /** Name under which the file of before is kept. */
  readonly disimpan: string;
}

/** A state that was left when the data went back to a snapshot. */
export interface Ditinggalkan {
  /** Whether the fingerprint is that of the head that was left; else only its number is of what was left. */
  readonly tepat: boolean;
  readonly pulih: Pick<LangkahPulih, "nomor" | "waktu" | "disimpan">;
}

/**
 * The restoring that left a state which the history does not hold (any more): the latest one whose head it was, or else among whose steps
 * it was. Null when none did.
 */
export function pulihYangMeninggalkan(
  pemulihan: readonly LangkahPulih[],
  langkah: number,
  cocok: (sidik: string) => boolean,
): Ditinggalkan | null {
  const mungkin = pemulihan.filter(({ nomor, kepala }) => kepala !== null && nomor <= langkah && langkah <= kepala.langkah);
  const tepat = mungkin.findLast(({ kepala }) => kepala !== null && kepala.langkah === langkah && cocok(kepala.sidik));
  // A head whose fingerprint is another is not what was left.
  const antara = mungkin.findLast(({ kepala }) => kepala !== null && langkah < kepala.langkah);
  const satu = tepat ?? antara;
  if (satu === undefined) return null;
  const { nomor, waktu, disimpan } = satu;
  return { tepat: tepat !== undefined, pulih: { nomor, waktu, disimpan } };
}
