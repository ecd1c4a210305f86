import { useEffect } from "react";

/** What a form lets itself be told. */
interface Form<T> {
  readonly setInitialValues: (values: T) => void;
  readonly setValues: (values: T) => void;
}

/**
 * Brings what is stored into a form that stands on a page, whenever it changes under the form: by an undo, by another data file, by a number
 * that was taken. `stored` is kept over renders, for every other value takes away what was typed.
 */
export function useFollowStored<T>({ setInitialValues, setValues }: Form<T>, stored: T): void {
  useEffect(() => {
    setInitialValues(stored);
    setValues(stored);
  }, [stored, setInitialValues, setValues]);
}
