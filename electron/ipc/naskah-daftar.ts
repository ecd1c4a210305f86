import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import { naskahJabatan } from "../../core/formasi/naskah-jabatan";
import type { Naskah } from "../../core/naskah/naskah";
import { naskahPegawai } from "../../core/pegawai/naskah-pegawai";
import { isContoh } from "../db/first-content";
import { readKantor } from "../db/kantor";
import { listPegawai } from "../db/pegawai";
import { activeProfil } from "../db/profil";
import type { Context } from "./context";
import { rekapKantor } from "./rekap";

/** The list of people as on today. */
export async function susunPegawai({ files, today }: Context, kertas: Kertas | undefined): Promise<Naskah> {
  const { basis } = files;
  const { query } = basis;
  const bahan = { kantor: await readKantor(query), profil: await activeProfil(query), per: today(), contoh: isContoh(basis), kertas };
  return naskahPegawai(bahan, await listPegawai(query));
}

/** The list of units and jabatan with their holders as on a day. */
export async function susunJabatan(
  { files, today }: Context,
  { per = today() }: Extract<NaskahDiminta, { readonly jenis: "jabatan" }>,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const { basis } = files;
  const { profil, jabatan } = await rekapKantor(basis.query, per);
  return naskahJabatan({ kantor: await readKantor(basis.query), profil, per, contoh: isContoh(basis), kertas }, jabatan);
}
