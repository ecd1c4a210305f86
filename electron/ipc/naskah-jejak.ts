import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import { naskahJejak } from "../../core/formasi/naskah-jejak";
import { naskahJejakJumlah } from "../../core/formasi/naskah-jejak-jumlah";
import type { Naskah } from "../../core/naskah/naskah";
import { jejakJabatan } from "./abk";
import { bingkaiSurat } from "./bahan-surat";
import type { ReadingContext } from "./context";
import { jejakJumlahKantor } from "./jejak";

type Diminta<J> = Extract<NaskahDiminta, { readonly jenis: J }>;

/** The explanation of one jabatan. @throws AppError notFound */
export async function susunJejak(
  context: ReadingContext,
  { jabatanId, per = context.today() }: Diminta<"jejak">,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const jejak = await jejakJabatan(context, jabatanId, per);
  return naskahJejak({ ...(await bingkaiSurat(context, kertas, null)), profil: jejak.profil, per }, jejak);
}

/** The explanation of totals. @throws AppError notFound */
export async function susunJejakJumlah(
  context: ReadingContext,
  { unitId, per = context.today() }: Diminta<"jejakJumlah">,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const jejak = await jejakJumlahKantor(context, unitId, per);
  return naskahJejakJumlah({ ...(await bingkaiSurat(context, kertas, null)), profil: jejak.profil, per }, jejak);
}
