import type { YangTerbuka } from "../../core/text/menutup";
import { call, isInBrowser } from "./call";
import { banyakDrafTakTertulis } from "./draf";
import { runningSentences } from "./job";
import { flushPendingEdits } from "./pending-edits";
import { createSharedValue } from "./shared-value";
import { sebabTerkunci } from "./terkunci";
import { unsavedPlaces } from "./unsaved";

/** What is asked about before the window is closed; null while nothing is. */
const asked = createSharedValue<readonly YangTerbuka[] | null>(null);

/** Whether the question can be shown: a window that shows nothing could never be closed. */
let isShown = false;

/** What this window would lose. */
function openHere(): readonly YangTerbuka[] {
  const draf = banyakDrafTakTertulis();
  return [
    ...unsavedPlaces(draf === 0),
    ...(draf === 0 ? [] : [{ jenis: "draf", banyak: draf } as const]),
    ...runningSentences().map((kalimat) => ({ jenis: "pekerjaan", kalimat }) as const),
  ];
}

/** What the program would break off. */
async function openInShell(): Promise<readonly YangTerbuka[]> {
  const { draf } = await call("intake.current", {});
  const { tahap } = draf === null ? { tahap: null } : await call("intake.status", { draf });
  const impor = tahap === "membaca" || tahap === "siap" || tahap === "menerapkan";
  const { sedang } = await call("cadangan.sedang", {});
  return [...(impor ? [{ jenis: "impor", tahap } as const] : []), ...(sedang ? [{ jenis: "cadangan" } as const] : [])];
}

/**
 * Writes what was typed last; whatever closing would lose all the same is asked about.
 *
 * @returns whether the window may be closed at once
 */
export async function mayClose(): Promise<boolean> {
  // Locking has written and ended everything.
  if (!isShown || sebabTerkunci() !== null) return true;
  await flushPendingEdits().catch(() => undefined);
  const open = [...openHere(), ...(await openInShell().catch(() => []))];
  if (open.length === 0 || !isShown) return true;
  asked.set(open);
  return false;
}

/** Has a browser ask in words of its own when closing the page would lose something; the program behind it goes on. */
export function guardLeaving(): void {
  if (!isInBrowser()) return;
  window.addEventListener("beforeunload", (event) => {
    if (sebabTerkunci() === null && openHere().length > 0) event.preventDefault();
  });
}

/** What is asked about, followed, with both answers. */
export function useClosing() {
  return { open: asked.useValue((now) => now), back: () => asked.set(null), close: () => window.tepat?.close() };
}

/** Says whether the question has a place on screen. */
export function placeQuestion(): () => void {
  isShown = true;
  return () => {
    isShown = false;
    asked.set(null);
  };
}
