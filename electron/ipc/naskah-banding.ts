import { bandingkanAbk } from "../../core/abk/banding-abk";
import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import { naskahBandingAbk } from "../../core/formasi/naskah-banding-abk";
import { naskahBandingProfil } from "../../core/formasi/naskah-banding-profil";
import { naskahBandingSkenario } from "../../core/skenario/naskah-banding";
import type { Naskah } from "../../core/naskah/naskah";
import { isContoh } from "../db/first-content";
import { readKantor } from "../db/kantor";
import { activeProfil } from "../db/profil";
import type { Context } from "./context";
import { isiDari, sebutanIsi } from "./dokumen";
import { bandingProfil } from "./profil";
import { bandingSkenario } from "./skenario";

type Diminta<J> = Extract<NaskahDiminta, { readonly jenis: J }>;

/** Two contents of the ABK element by element. @throws AppError notFound */
export async function susunBandingDokumen(
  context: Context,
  { lama, baru, hanyaBerubah }: Diminta<"bandingDokumen">,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const { basis } = context.files;
  const isi = { lama: await isiDari(context, lama), baru: await isiDari(context, baru) };
  return naskahBandingAbk(
    { kantor: await readKantor(basis.query), profil: isi.baru.profil, per: context.today(), contoh: isContoh(basis), kertas },
    {
      banding: bandingkanAbk(isi.lama, isi.baru),
      sebutan: [await sebutanIsi(context, lama), await sebutanIsi(context, baru)],
      hanyaBerubah,
    },
  );
}

/** Several profiles side by side. @throws AppError notFound */
export async function susunBandingProfil(
  context: Context,
  { profilId, per = context.today() }: Diminta<"bandingProfil">,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const { basis } = context.files;
  const banding = await bandingProfil(basis.query, profilId, per);
  const profil = await activeProfil(basis.query);
  return naskahBandingProfil({ kantor: await readKantor(basis.query), profil, per, contoh: isContoh(basis), kertas }, banding);
}

/** Scenarios beside the ABK in force. @throws AppError notFound */
export async function susunBandingSkenario(
  context: Context,
  { skenarioId }: Diminta<"bandingSkenario">,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const { basis } = context.files;
  const per = context.today();
  const banding = await bandingSkenario(basis.query, skenarioId, per);
  return naskahBandingSkenario(
    { kantor: await readKantor(basis.query), profil: banding.asal.profil, per, contoh: isContoh(basis), kertas },
    banding,
  );
}
