import { useLocalStorage } from "@mantine/hooks";
import { useCallback } from "react";

/** A choice of the analyst that the program remembers on this computer, such as filters. Fields added later start at their default. */
export function useRemembered<T extends object>(name: string, defaultValue: T): readonly [T, (change: Partial<T>) => void, () => void] {
  const [stored, setStored] = useLocalStorage<Partial<T>>({ key: `tepat-${name}`, defaultValue: {}, getInitialValueInEffect: false });
  const change = useCallback((part: Partial<T>) => setStored((before) => ({ ...before, ...part })), [setStored]);
  const forget = useCallback(() => setStored({}), [setStored]);
  return [{ ...defaultValue, ...stored }, change, forget];
}
