import { bandingkanAbk } from "../../core/abk/banding-abk";
import { naskahBandingAbk } from "../../core/formasi/naskah-banding-abk";
import { naskahBandingProfil } from "../../core/formasi/naskah-banding-profil";
import { naskahBandingSkenario } from "../../core/skenario/naskah-banding";
import { activeProfil } from "../db/profil";
import { isiDari, sebutanIsi } from "./dokumen";
import { bandingkanProfilKantor } from "./profil";
import { bandingSkenarioKantor } from "./skenario";
import { sumberNaskah } from "./sumber-naskah";

/** Two contents of the ABK element by element. @throws AppError notFound */
export const bandingDokumen = sumberNaskah<"bandingDokumen", Parameters<typeof naskahBandingAbk>>({
  gather: async (context, { lama, baru, hanyaBerubah }, bingkai) => {
    const isi = { lama: await isiDari(context, lama), baru: await isiDari(context, baru) };
    return [
      { ...bingkai, profil: isi.baru.profil, per: context.today() },
      {
        banding: bandingkanAbk(isi.lama, isi.baru),
        sebutan: [await sebutanIsi(context, lama), await sebutanIsi(context, baru)],
        hanyaBerubah,
      },
    ];
  },
  compose: naskahBandingAbk,
});

/** Several profiles side by side. @throws AppError notFound */
export const bandingProfil = sumberNaskah<"bandingProfil", Parameters<typeof naskahBandingProfil>>({
  gather: async (context, { profilId, per = context.today() }, bingkai) => {
    const { query } = context.files.store;
    const banding = await bandingkanProfilKantor(query, profilId, per);
    return [{ ...bingkai, profil: await activeProfil(query), per }, banding];
  },
  compose: naskahBandingProfil,
});

/** Scenarios beside the ABK in force. @throws AppError notFound */
export const bandingSkenario = sumberNaskah<"bandingSkenario", Parameters<typeof naskahBandingSkenario>>({
  gather: async (context, { skenarioId }, bingkai) => {
    const per = context.today();
    const banding = await bandingSkenarioKantor(context.files.store.query, skenarioId, per);
    return [{ ...bingkai, profil: banding.asal.profil, per }, banding];
  },
  compose: naskahBandingSkenario,
});
