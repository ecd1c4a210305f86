import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import { naskahJabatan } from "../../core/formasi/naskah-jabatan";
import type { Naskah } from "../../core/naskah/naskah";
import { naskahPegawai } from "../../core/pegawai/naskah-pegawai";
import { readKantor } from "../db/kantor";
import { listPegawai } from "../db/pegawai";
import { activeProfil } from "../db/profil";
import type { ReadingContext } from "./context";
import { rekapKantor } from "./rekap";

/** The list of people as on today. */
export async function susunPegawai({ files, today }: ReadingContext, kertas: Kertas | undefined): Promise<Naskah> {
  const { store } = files;
  const { query } = store;
  const bahan = {
    kantor: await readKantor(query),
    profil: await activeProfil(query),
    per: today(),
    contoh: await store.isContoh(),
    kertas,
  };
  return naskahPegawai(bahan, await listPegawai(query));
}

/** The list of units and jabatan with their holders as on a day. */
export async function susunJabatan(
  { files, today }: ReadingContext,
  { per = today() }: Extract<NaskahDiminta, { readonly jenis: "jabatan" }>,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const { store } = files;
  const { profil, jabatan } = await rekapKantor(store.query, per);
  return naskahJabatan({ kantor: await readKantor(store.query), profil, per, contoh: await store.isContoh(), kertas }, jabatan);
}
