import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { PermintaanNaskah } from "../../core/contract/naskah";
import type { Input, JobName, Output } from "../../core/contract/procedures";
import type { Kertas } from "../../core/formasi/kertas";
import type { IsiDaftar } from "../../core/naskah/daftar";
import { DOKUMEN_TAK_TERCATAT } from "../../core/text/berkas-rantai";
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
      const { nama, isi, takTercatat } = await run("naskah.buat", { ...permintaan, naskah: bersurat(permintaan.naskah) });
      await handOver({ nama, isi, peringatan: takTercatat ? DOKUMEN_TAK_TERCATAT : undefined }, kabar);
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

/** What a place on screen hands over on paper or as a file, and whether there is anything in it yet. */
export interface CetakanTempat {
  readonly ambil: () => NaskahPilihan;
  readonly kosong: boolean;
  readonly laci: boolean;
}

/** What is on screen, the last shown last. */
const tampil = createSharedValue<readonly CetakanTempat[]>([]);

/** Names what is on screen until it is gone. */
function daftarkan(milik: CetakanTempat): () => void {
  tampil.set([...tampil.get(), milik]);
  return () => tampil.set(tampil.get().filter((satu) => satu !== milik));
}

/** Names the document of a page, or of a drawer over it, while it is on screen: Ctrl+P prints it, and never the screen. */
export function useNaskahHalaman(naskah: NaskahPilihan | null, { laci = false } = {}): void {
  const kunci = JSON.stringify(naskah);
  useEffect(() => {
    const milik = JSON.parse(kunci) as NaskahPilihan | null;
    return milik === null ? undefined : daftarkan({ ambil: () => milik, kosong: false, laci });
  }, [kunci, laci]);
}

/** A list without rows. */
export const DAFTAR_KOSONG = {
  kosong: true,
  ambil: (): IsiDaftar => ({ judul: "", keterangan: [], kolom: [], baris: [] }),
} as const;

/** Names the list of a page while it is on screen. It is read when it is asked for: sorting and hiding columns cost nothing. */
export function useDaftarHalaman(daftar: { readonly ambil: () => IsiDaftar; readonly kosong: boolean } | null): void {
  const kini = useRef(daftar);
  useEffect(() => {
    kini.current = daftar;
  });
  const ada = daftar !== null;
  const kosong = daftar?.kosong ?? true;
  useEffect(() => {
    if (!ada) return undefined;
    const ambil = (): NaskahPilihan => {
      const isi = (kini.current ?? DAFTAR_KOSONG).ambil();
      return { judul: isi.judul, naskah: { jenis: "daftar", daftar: isi }, kertas: "f4" };
    };
    return daftarkan({ ambil, kosong, laci: false });
  }, [ada, kosong]);
}

/** What Ctrl+P prints: a drawer's document goes before its page's; null when the place has none. */
export function useCetakanKini(): CetakanTempat | null {
  return tampil.useValue((semua) => semua.findLast(({ laci }) => laci) ?? semua.at(-1) ?? null);
}

/** What the page itself hands over, whatever is opened over it. */
export function useCetakanHalaman(): CetakanTempat | null {
  return tampil.useValue((semua) => semua.findLast(({ laci }) => !laci) ?? null);
}
