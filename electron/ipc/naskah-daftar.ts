import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import { naskahJabatan } from "../../core/formasi/naskah-jabatan";
import type { Naskah } from "../../core/naskah/naskah";
import { naskahPegawai } from "../../core/pegawai/naskah-pegawai";
import { listPegawai } from "../db/pegawai";
import { activeProfil } from "../db/profil";
import { bingkaiSurat } from "./bahan-surat";
import type { ReadingContext } from "./context";
import { rekapKantor } from "./rekap";

/** The list of people as on today. */
export async function susunPegawai(context: ReadingContext, kertas: Kertas | undefined): Promise<Naskah> {
  const { query } = context.files.store;
  const bahan = { ...(await bingkaiSurat(context, kertas, null)), profil: await activeProfil(query), per: context.today() };
  return naskahPegawai(bahan, await listPegawai(query));
}

/** The list of units and jabatan with their holders as on a day. */
export async function susunJabatan(
  context: ReadingContext,
  { per = context.today() }: Extract<NaskahDiminta, { readonly jenis: "jabatan" }>,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const { profil, jabatan } = await rekapKantor(context.files.store.query, per);
  return naskahJabatan({ ...(await bingkaiSurat(context, kertas, null)), profil, per }, jabatan);
}
