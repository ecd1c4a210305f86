import { useEffect, useSyncExternalStore } from "react";
import type { PermintaanNaskah } from "../../core/contract/naskah";
import type { Input, Output } from "../../core/contract/procedures";
import type { Kertas } from "../../core/formasi/kertas";
import { call } from "./call";
import { flushPendingEdits } from "./pending-edits";

/** A document that may be shown, printed and handed over. */
export interface NaskahPilihan {
  readonly judul: string;
  readonly naskah: PermintaanNaskah;
  readonly kertas: Kertas;
}

/** Makes a document of what is saved, edits under way included. */
export async function buatNaskah(permintaan: Input<"naskah.buat">): Promise<Output<"naskah.buat">> {
  await flushPendingEdits();
  return call("naskah.buat", permintaan);
}

let kini: NaskahPilihan | null = null;
const listeners = new Set<() => void>();

function setKini(naskah: NaskahPilihan | null): void {
  kini = naskah;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Names the document of the page while it is on screen: Ctrl+P prints it, and never the screen. */
export function useNaskahHalaman(naskah: NaskahPilihan | null): void {
  const kunci = JSON.stringify(naskah);
  useEffect(() => {
    setKini(JSON.parse(kunci) as NaskahPilihan | null);
    return () => setKini(null);
  }, [kunci]);
}

/** The document of the page that is on screen; null when it has none. */
export function useNaskahKini(): NaskahPilihan | null {
  return useSyncExternalStore(subscribe, () => kini);
}
