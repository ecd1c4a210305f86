import { AppError } from "../../core/errors";

/** Which row a save is about: none for a new one; a change must name the revision that it saw. @throws AppError invalidInput */
export function targetOf(id: string | undefined, revision: number | undefined): { readonly id: string; readonly revision: number } | null {
  if (id === undefined) return null;
  if (revision === undefined) throw new AppError("invalidInput", { rincian: "revision" });
  return { id, revision };
}
