import type { PlainDate } from "../../core/date";
import type { Kertas } from "../../core/formasi/kertas";
import type { BahanSurat } from "../../core/formasi/naskah-surat";
import { suratKeluar, type JenisSurat, type SuratKeluar } from "../../core/surat/templat";
import { readKantor } from "../db/kantor";
import { readTemplat } from "../db/surat";
import type { ReadingContext } from "./context";

/** What a document prints besides its content: office, letterhead, signer, number and copies, sample mark, paper. */
export type Bingkai = Pick<BahanSurat, "kantor" | "contoh" | "kertas"> & { readonly surat: SuratKeluar };

interface SuratDiminta {
  readonly jenis: JenisSurat;
  readonly nomor: string;
  readonly tanggal: PlainDate | null;
}

/** Gathers it. `diminta` is null for a document that nobody signs. */
export async function bingkaiSurat({ files }: ReadingContext, kertas: Kertas | undefined, diminta: SuratDiminta | null): Promise<Bingkai> {
  const { store } = files;
  return {
    kantor: await readKantor(store.query),
    contoh: await store.isContoh(),
    kertas,
    surat: suratKeluar(await readTemplat(store.query), diminta),
  };
}
