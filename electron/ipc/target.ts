import { samaIsian } from "../../core/draf";
import { AppError } from "../../core/errors";

/** Which row a save is about: none for a new one; a change must name the revision that it saw. @throws AppError invalidInput */
export function targetOf(id: string | undefined, revision: number | undefined): { readonly id: string; readonly revision: number } | null {
  if (id === undefined) return null;
  if (revision === undefined) throw new AppError("invalidInput", { rincian: "revision" });
  return { id, revision };
}

/**
 * Refuses to overwrite what the caller did not see: of a setting there is one, so that it is known by its content; null where there was none.
 *
 * @throws AppError staleRevision
 */
export function refuseUnseen<T extends object>(kini: T | null, dilihat: T | null, hal: string): void {
  const sama =
    dilihat === null || kini === null ? dilihat === kini : keysOf(dilihat).every((kunci) => samaIsian(kini[kunci], dilihat[kunci]));
  if (!sama) throw new AppError("staleRevision", { hal });
}

/** The fields of what a schema let through. */
function keysOf<T extends object>(isi: T): readonly (keyof T)[] {
  return Object.keys(isi) as (keyof T)[];
}
