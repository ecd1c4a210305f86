import { bandingkanAbk } from "../../core/abk/banding-abk";
import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Kertas } from "../../core/formasi/kertas";
import { naskahBandingAbk } from "../../core/formasi/naskah-banding-abk";
import { naskahBandingProfil } from "../../core/formasi/naskah-banding-profil";
import { naskahBandingSkenario } from "../../core/skenario/naskah-banding";
import type { Naskah } from "../../core/naskah/naskah";
import { activeProfil } from "../db/profil";
import { bingkaiSurat } from "./bahan-surat";
import type { ReadingContext } from "./context";
import { isiDari, sebutanIsi } from "./dokumen";
import { bandingProfil } from "./profil";
import { bandingSkenario } from "./skenario";

type Diminta<J> = Extract<NaskahDiminta, { readonly jenis: J }>;

/** Two contents of the ABK element by element. @throws AppError notFound */
export async function susunBandingDokumen(
  context: ReadingContext,
  { lama, baru, hanyaBerubah }: Diminta<"bandingDokumen">,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const isi = { lama: await isiDari(context, lama), baru: await isiDari(context, baru) };
  return naskahBandingAbk(
    {
      ...(await bingkaiSurat(context, kertas, null)),
      profil: isi.baru.profil,
      per: context.today(),
    },
    {
      banding: bandingkanAbk(isi.lama, isi.baru),
      sebutan: [await sebutanIsi(context, lama), await sebutanIsi(context, baru)],
      hanyaBerubah,
    },
  );
}

/** Several profiles side by side. @throws AppError notFound */
export async function susunBandingProfil(
  context: ReadingContext,
  { profilId, per = context.today() }: Diminta<"bandingProfil">,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const { store } = context.files;
  const banding = await bandingProfil(store.query, profilId, per);
  const profil = await activeProfil(store.query);
  return naskahBandingProfil({ ...(await bingkaiSurat(context, kertas, null)), profil, per }, banding);
}

/** Scenarios beside the ABK in force. @throws AppError notFound */
export async function susunBandingSkenario(
  context: ReadingContext,
  { skenarioId }: Diminta<"bandingSkenario">,
  kertas: Kertas | undefined,
): Promise<Naskah> {
  const { store } = context.files;
  const per = context.today();
  const banding = await bandingSkenario(store.query, skenarioId, per);
  return naskahBandingSkenario({ ...(await bingkaiSurat(context, kertas, null)), profil: banding.asal.profil, per }, banding);
}
