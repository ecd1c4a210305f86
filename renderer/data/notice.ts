import type { Running } from "./job";
import { placeOnScreen } from "./place";
import { createSharedValue } from "./shared-value";

/** What the status line of the window says. */
export interface Notice {
  /** `kept`: it went well, but for something that must be read. `busy`: it is still under way. */
  readonly tone: "done" | "kept" | "error" | "busy";
  readonly sentence: string;
  /** How far it is, with the way to stop it. */
  readonly running?: Running | null;
  /** What can be done about it there and then. */
  readonly offers?: readonly { readonly label: string; readonly act: () => void }[];
}

interface Told extends Notice {
  readonly id: number;
  /** Where it was said, once whoever said it has gone where he was going; null until then. */
  readonly place: string | null;
}

const shown = createSharedValue<Told | null>(null);
let last = 0;

/** Says something on the status line in place of whatever stood there. Answers a name by which it can be taken away. */
export function tell(notice: Notice): number {
  last += 1;
  const told: Told = { ...notice, id: last, place: null };
  shown.set(told);
  // Work that ends by opening another page says so for that page.
  setTimeout(() => {
    if (shown.get()?.id === told.id) shown.set({ ...told, place: placeOnScreen() });
  }, 0);
  return told.id;
}

/** Takes a notice away, unless another has taken its place already. */
export function untell(id: number): void {
  if (shown.get()?.id === id) shown.set(null);
}

export function useNotice(): Told | null {
  return shown.useValue((told) => told);
}
