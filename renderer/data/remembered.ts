import { useCallback, useMemo } from "react";
import type { Tampilan } from "../../core/contract/tampilan";
import { call } from "./call";
import { announcePendingEdits } from "./pending-edits";
import { createSharedValue } from "./shared-value";

/** How long choices are gathered before they are written, in milliseconds: dragging a column is one choice. */
const REST = 250;

/** Fields that hold what is searched for, which may be the name of a person: they last until Tepat is closed. */
const UNTIL_CLOSED: ReadonlySet<string> = new Set(["cari"]);

const choices = createSharedValue<Tampilan>({});
const unwritten = new Set<string>();
let timer: number | undefined;

/** Reads what was chosen in earlier starts; a window that may not read it begins without. */
export async function readRemembered(): Promise<void> {
  await call("tampilan.read", {}).then(choices.set, () => undefined);
}

/** What is kept under a name now. */
export function remembered(name: string): Readonly<Record<string, unknown>> {
  return choices.get()[name] ?? NOTHING;
}

/** Keeps a choice under a name, in place of what was there. */
export function remember(name: string, choice: Readonly<Record<string, unknown>>): void {
  choices.set({ ...choices.get(), [name]: choice });
  unwritten.add(name);
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void write(), REST);
}

async function write(): Promise<void> {
  window.clearTimeout(timer);
  const names = [...unwritten];
  unwritten.clear();
  const written = names.map(async (name) => {
    const isi = Object.fromEntries(Object.entries(remembered(name)).filter(([key]) => !UNTIL_CLOSED.has(key)));
    // How the window looks is never worth a notice over the work.
    await call("tampilan.save", { nama: name, isi: JSON.parse(JSON.stringify(isi)) }).catch(() => undefined);
  });
  await Promise.all(written);
}

announcePendingEdits(write);
window.addEventListener("pagehide", () => void write());

const NOTHING: Readonly<Record<string, unknown>> = {};

/**
 * A choice of the analyst that the program remembers on this computer over a restart: filters, sort order, columns. What is searched for
 * (`cari`) is kept only while Tepat is open. Fields added later start at their default.
 */
export function useRemembered<T extends object>(name: string, defaultValue: T): readonly [T, (change: Partial<T>) => void, () => void] {
  const stored = choices.useValue((all) => all[name]) ?? NOTHING;
  const change = useCallback((part: Partial<T>) => remember(name, { ...remembered(name), ...part }), [name]);
  const forget = useCallback(() => remember(name, NOTHING), [name]);
  const choice = useMemo(() => ({ ...defaultValue, ...stored }), [defaultValue, stored]);
  return [choice, change, forget];
}

const NO_SEARCH = { cari: "" };

/** What is searched for on a page: it is still there when the analyst comes back to it, and gone when Tepat is closed. */
export function useSearchText(page: string): readonly [string, (cari: string) => void] {
  const [{ cari }, change] = useRemembered(`cari-${page}`, NO_SEARCH);
  return [cari, useCallback((text: string) => change({ cari: text }), [change])];
}
