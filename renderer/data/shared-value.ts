import { useSyncExternalStore } from "react";

/** A value that several places of the window share; those that show part of it are drawn anew when it changes. */
export function createSharedValue<T>(initial: T) {
  let value = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    subscribe,
    get: (): T => value,
    set: (next: T): void => {
      value = next;
      for (const listener of listeners) listener();
    },
    /** Part of the value; `choose` gives the same part for as long as it did not change. */
    useValue: <P>(choose: (value: T) => P): P => useSyncExternalStore(subscribe, () => choose(value)),
  };
}
