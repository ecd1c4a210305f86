import { useEffect } from "react";
import { createSharedValue } from "./shared-value";

/** Fields on screen whose text cannot be stored as it stands. */
const banyak = createSharedValue(0);

/** Announces a field whose text is refused, for as long as it is. */
export function useRefusal(ditolak: boolean): void {
  useEffect(() => {
    if (!ditolak) return;
    banyak.set(banyak.get() + 1);
    return () => banyak.set(banyak.get() - 1);
  }, [ditolak]);
}

/** How many fields on screen hold what cannot be stored: nothing is "saved" while there are any. */
export function useCountRefusals(): number {
  return banyak.useValue((semua) => semua);
}
