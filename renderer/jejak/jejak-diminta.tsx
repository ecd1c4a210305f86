import { useEffect, type KeyboardEvent as KeyOfElement } from "react";
import { TEKS_JEJAK } from "../../core/text/jejak";
import { tell } from "../data/notice";
import { createSharedValue } from "../data/shared-value";
import { useWindowKeys } from "../ui/use-window-keys";
import { LaciJejak, type SubjekJejak } from "./laci-jejak";
import { mintaPenjelasan } from "./tombol-jelaskan";

const diminta = createSharedValue<SubjekJejak | null>(null);

/** What the page explains where nothing with an explanation of its own has the focus. */
const milikHalaman = createSharedValue<SubjekJejak | null>(null);

/** Explains figures beside the page. */
export function jelaskan(subjek: SubjekJejak): void {
  diminta.set(subjek);
}

/** Names what a page explains as a whole, while it is shown. `subjek` is kept over renders. */
export function useJejakHalaman(subjek: SubjekJejak): void {
  useEffect(() => {
    milikHalaman.set(subjek);
    return () => milikHalaman.set(null);
  }, [subjek]);
}

/** Explains the figures of the row in which a key was pressed, when the key asks for it. */
export function jelaskanBaris(event: KeyOfElement, subjek: SubjekJejak): void {
  if (!mintaPenjelasan(event)) return;
  event.preventDefault();
  jelaskan(subjek);
}

/**
 * The explanation that was asked for, wherever. A key that nothing with the focus explains is for the page; one that finds no figure to explain
 * says so, and never opens the browser's help.
 */
export function JejakDiminta() {
  const subjek = diminta.useValue((satu) => satu);
  useEffect(() => () => diminta.set(null), []);
  useWindowKeys((event) => {
    if (!mintaPenjelasan(event) || event.defaultPrevented) return;
    event.preventDefault();
    const subjekHalaman = milikHalaman.get();
    if (subjekHalaman) jelaskan(subjekHalaman);
    else tell({ tone: "kept", sentence: TEKS_JEJAK.tanpaAngka });
  });
  return <LaciJejak subjek={subjek} onTutup={() => diminta.set(null)} />;
}
