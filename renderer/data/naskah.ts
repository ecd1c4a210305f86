import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import type { PermintaanNaskah } from "../../core/contract/naskah";
import type { Input, Output } from "../../core/contract/procedures";
import type { Kertas } from "../../core/formasi/kertas";
import { call } from "./call";
import { bersurat } from "./isi-surat";
import { flushPendingEdits } from "./pending-edits";
import { showError } from "./query";

/** A document that may be shown, printed and handed over. */
export interface NaskahPilihan {
  readonly judul: string;
  readonly naskah: PermintaanNaskah;
  readonly kertas: Kertas;
}

/** Makes a document of what is saved, edits under way included. */
export async function buatNaskah(permintaan: Input<"naskah.buat">): Promise<Output<"naskah.buat">> {
  await flushPendingEdits();
  return call("naskah.buat", { ...permintaan, naskah: bersurat(permintaan.naskah) });
}

/** First part of the key under which the pages of a document are kept while they are shown. */
export const KUNCI_HALAMAN = "naskah.halaman";

/**
 * Takes the next number of the office. What the window shows is read again, but for the pages: they are drawn anew with the number in
 * them, and drawing them without it first would keep it waiting.
 */
export function useAmbilNomor() {
  const client = useQueryClient();
  return useMutation<Output<"surat.ambilNomor">, Error, Input<"surat.ambilNomor">>({
    mutationFn: (input) => call("surat.ambilNomor", input),
    onError: showError,
    onSettled: () => {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== KUNCI_HALAMAN });
    },
  });
}

/** The documents that are on screen, the last shown last: a drawer's goes before its page's. */
let tampil: readonly NaskahPilihan[] = [];
const listeners = new Set<() => void>();

function setTampil(naskah: readonly NaskahPilihan[]): void {
  tampil = naskah;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Names the document of a page or drawer while it is on screen: Ctrl+P prints it, and never the screen. */
export function useNaskahHalaman(naskah: NaskahPilihan | null): void {
  const kunci = JSON.stringify(naskah);
  useEffect(() => {
    const milik = JSON.parse(kunci) as NaskahPilihan | null;
    if (milik === null) return undefined;
    setTampil([...tampil, milik]);
    return () => setTampil(tampil.filter((satu) => satu !== milik));
  }, [kunci]);
}

/** The document of what is on screen; null when it has none. */
export function useNaskahKini(): NaskahPilihan | null {
  return useSyncExternalStore(subscribe, () => tampil.at(-1) ?? null);
}
