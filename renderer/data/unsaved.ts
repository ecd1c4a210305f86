import type { YangTerbuka } from "../../core/text/menutup";

/** Entries of one place that could not be saved, as far as they are known now. */
interface Place {
  readonly tempat: string;
  readonly count: () => number;
}

const places = new Map<string, Place>();

/**
 * Announces a place that may hold entries that cannot be saved; the answer takes the announcement back, unless another has taken its place.
 *
 * @param key tells places apart: the same place that is opened anew is named once
 */
export function announceUnsaved(key: string, place: Place): () => void {
  places.set(key, place);
  return () => {
    if (places.get(key) === place) places.delete(key);
  };
}

/** The places that hold such entries. */
export function unsavedPlaces(didraf: boolean): readonly YangTerbuka[] {
  return [...places.values()].flatMap(({ tempat, count }): readonly YangTerbuka[] => {
    const banyak = count();
    return banyak === 0 ? [] : [{ jenis: "isian", tempat, banyak, didraf }];
  });
}
