import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import { naskahLimaTahun } from "../../core/formasi/naskah-lima-tahun";
import type { Naskah } from "../../core/naskah/naskah";
import { bingkaiSurat } from "./bahan-surat";
import type { ReadingContext } from "./context";
import { kebutuhanLima } from "./tahun";

/** The need of the office over five years. */
export async function susunLimaTahun(
  context: ReadingContext,
  diminta: Extract<NaskahDiminta, { readonly jenis: "limaTahun" }>,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const kurva = await kebutuhanLima(context, diminta);
  return naskahLimaTahun({ ...(await bingkaiSurat(context, kertas, diminta)), profil: kurva.profil, per: kurva.per }, kurva);
}
