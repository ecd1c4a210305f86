import { AppError } from "../../core/errors";

/**
 * Refuses a write over what was not seen, in a table whose rows are made by the first save: a row that somebody made meanwhile is not
 * overwritten, and one that is gone by now is not made anew.
 * @throws AppError staleRevision
 */
export function refuseUnseen(stored: object | null, seenRevision: number | null, hal?: string): void {
  if ((stored === null) !== (seenRevision === null)) throw new AppError("staleRevision", hal === undefined ? {} : { hal });
}
