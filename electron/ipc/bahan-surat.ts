import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import type { BahanSurat } from "../../core/formasi/naskah-surat";
import { suratKeluar, type SuratKeluar } from "../../core/surat/templat";
import { readKantor } from "../db/kantor";
import { readTemplat } from "../db/surat";
import type { ReadingContext } from "./context";

/** What a document prints besides its content: office, letterhead, signer, number and copies, sample mark, paper. */
export type Bingkai = Pick<BahanSurat, "kantor" | "contoh" | "kertas"> & { readonly surat: SuratKeluar };

/** Gathers it for a document. Only one that somebody signs can be asked for with a number and a day. */
export async function bingkaiSurat({ files }: ReadingContext, diminta: NaskahDiminta, kertas: Kertas | undefined): Promise<Bingkai> {
  const { store } = files;
  return {
    kantor: await readKantor(store.query),
    contoh: await store.isContoh(),
    kertas,
    surat: suratKeluar(await readTemplat(store.query), "nomor" in diminta ? diminta : null),
  };
}
