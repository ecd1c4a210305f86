import { useLocalStorage } from "@mantine/hooks";

/** A choice of the analyst that the program remembers on this computer, such as filters. Fields added later start at their default. */
export function useRemembered<T extends object>(name: string, defaultValue: T): readonly [T, (change: Partial<T>) => void, () => void] {
  const [stored, setStored] = useLocalStorage<Partial<T>>({ key: `tepat-${name}`, defaultValue: {}, getInitialValueInEffect: false });
  return [{ ...defaultValue, ...stored }, (change) => setStored((before) => ({ ...before, ...change })), () => setStored({})];
}
