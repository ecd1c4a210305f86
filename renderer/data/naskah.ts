import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { PermintaanNaskah } from "../../core/contract/naskah";
import type { Input, JobName, Output } from "../../core/contract/procedures";
import type { Kertas } from "../../core/formasi/kertas";
import { call } from "./call";
import { bersurat } from "./isi-surat";
import { handOver, type Kabar } from "./hand-over";
import { useJob } from "./job";
import { showError } from "./query";
import { createSharedValue } from "./shared-value";

/** A document that may be shown, printed and handed over. */
export interface NaskahPilihan {
  readonly judul: string;
  readonly naskah: PermintaanNaskah;
  readonly kertas: Kertas;
}

/** Makes a document, edits under way included, and hands it over under its name. Errors show as a notice, and so does where it lies. */
export function useUnduhNaskah() {
  const { running, run } = useJob();
  const unduh = async (permintaan: Input<"naskah.buat">, kabar?: Kabar): Promise<void> => {
    try {
      const { nama, isi } = await run("naskah.buat", { ...permintaan, naskah: bersurat(permintaan.naskah) });
      await handOver({ nama, isi }, kabar);
    } catch (error) {
      showError(error);
    }
  };
  return { running, unduh };
}

/** The job that draws the pages which are shown. */
const HALAMAN: JobName = "naskah.buat";

/**
 * Takes the next number of the office, and hands it on even when nobody looks at the document any more: it is used up. A second click,
 * which comes before the button can say that the first one is at work, takes none. What the window shows is read again, but for the pages:
 * they are drawn anew with the number in them, and drawing them without it first would keep it waiting.
 */
export function useAmbilNomor(pakai: (nomor: string) => void) {
  const client = useQueryClient();
  const diminta = useRef(false);
  const { mutate, isPending } = useMutation<Output<"surat.ambilNomor">, Error, Input<"surat.ambilNomor">>({
    mutationFn: (input) => call("surat.ambilNomor", input),
    onSuccess: ({ nomor }) => pakai(nomor),
    onError: showError,
    onSettled: () => {
      diminta.current = false;
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== HALAMAN });
    },
  });
  const minta = (input: Input<"surat.ambilNomor">): void => {
    if (diminta.current) return;
    diminta.current = true;
    mutate(input);
  };
  return { sedang: isPending, minta };
}

/** The documents that are on screen, the last shown last: a drawer's goes before its page's. */
const tampil = createSharedValue<readonly NaskahPilihan[]>([]);

/** Names the document of a page or drawer while it is on screen: Ctrl+P prints it, and never the screen. */
export function useNaskahHalaman(naskah: NaskahPilihan | null): void {
  const kunci = JSON.stringify(naskah);
  useEffect(() => {
    const milik = JSON.parse(kunci) as NaskahPilihan | null;
    if (milik === null) return undefined;
    tampil.set([...tampil.get(), milik]);
    return () => tampil.set(tampil.get().filter((satu) => satu !== milik));
  }, [kunci]);
}

/** The document of what is on screen; null when it has none. */
export function useNaskahKini(): NaskahPilihan | null {
  return tampil.useValue((semua) => semua.at(-1) ?? null);
}
