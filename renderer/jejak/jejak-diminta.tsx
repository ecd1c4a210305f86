import type { KeyboardEvent as KeyOfElement } from "react";
import { TEKS_JEJAK } from "../../core/text/jejak";
import { tell } from "../data/notice";
import { createSharedValue } from "../data/shared-value";
import { useWindowKeys } from "../ui/use-window-keys";
import { LaciJejak, type SubjekJejak } from "./laci-jejak";
import { mintaPenjelasan } from "./tombol-jelaskan";

const diminta = createSharedValue<SubjekJejak | null>(null);

/** Explains the figures of the row in which a key was pressed, when the key asks for it. */
export function jelaskanBaris(event: KeyOfElement, subjek: SubjekJejak): void {
  if (!mintaPenjelasan(event)) return;
  event.preventDefault();
  diminta.set(subjek);
}

/** The explanation that a row asked for, wherever it stands. A key that finds no figure to explain says so, and never opens the browser's help. */
export function JejakDiminta() {
  const subjek = diminta.useValue((satu) => satu);
  useWindowKeys((event) => {
    if (!mintaPenjelasan(event) || event.defaultPrevented) return;
    event.preventDefault();
    tell({ tone: "kept", sentence: TEKS_JEJAK.tanpaAngka });
  });
  return <LaciJejak subjek={subjek} onTutup={() => diminta.set(null)} />;
}
