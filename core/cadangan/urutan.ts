/** What tells which of two snapshots holds more: when it was taken, and where the history stood. */
export interface LetakCadangan {
  /** UTC moment, ISO 8601, by the clock of that time. */
  readonly dibuat: string;
  /** Number of the last step; 0 for a file without history. */
  readonly kepala: number;
}

/**
 * Snapshots in the order of what they hold, latest first: by their moments, except those that lie in the future. The clock was ahead when such a
 * one was taken, so it stands where its history does: after every snapshot that goes further.
 *
 * @param kini the present moment, UTC, ISO 8601
 */
export function terbaruDahulu<T>(daftar: readonly T[], letakDari: (satu: T) => LetakCadangan, kini: string): readonly T[] {
  const semua = daftar
    .map((satu) => ({ satu, ...letakDari(satu) }))
    .toSorted((a, b) => (a.dibuat === b.dibuat ? b.kepala - a.kepala : a.dibuat < b.dibuat ? 1 : -1));
  const urut = semua.filter(({ dibuat }) => dibuat <= kini);
  const mendatang = semua.filter(({ dibuat }) => dibuat > kini).toSorted((a, b) => a.kepala - b.kepala);
  for (const masuk of mendatang) {
    const lebihJauh = urut.findLastIndex(({ kepala, dibuat }) => kepala > masuk.kepala || (kepala === masuk.kepala && dibuat <= kini));
    urut.splice(lebihJauh + 1, 0, masuk);
  }
  return urut.map(({ satu }) => satu);
}
