import { bandingkanAbk } from "../../core/abk/banding-abk";
import { naskahBandingAbk } from "../../core/formasi/naskah-banding-abk";
import { naskahBandingProfil } from "../../core/formasi/naskah-banding-profil";
import { naskahBandingSkenario } from "../../core/skenario/naskah-banding";
import { readKantor } from "../db/kantor";
import { activeProfil } from "../db/profil";
import { isiDari, sebutanIsi } from "./dokumen";
import { bandingkanProfilKantor } from "./profil";
import { bandingSkenarioKantor } from "./skenario";
import { sumberNaskah } from "./sumber-naskah";

/** Two contents of the ABK element by element. @throws AppError notFound */
export const bandingDokumen = sumberNaskah<"bandingDokumen", Parameters<typeof naskahBandingAbk>>({
  gather: async (context, { lama, baru, hanyaBerubah }, kertas) => {
    const { store } = context.files;
    const isi = { lama: await isiDari(context, lama), baru: await isiDari(context, baru) };
    return [
      { kantor: await readKantor(store.query), profil: isi.baru.profil, per: context.today(), contoh: await store.isContoh(), kertas },
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
  gather: async ({ files, today }, { profilId, per = today() }, kertas) => {
    const { store } = files;
    const banding = await bandingkanProfilKantor(store.query, profilId, per);
    const profil = await activeProfil(store.query);
    return [{ kantor: await readKantor(store.query), profil, per, contoh: await store.isContoh(), kertas }, banding];
  },
  compose: naskahBandingProfil,
});

/** Scenarios beside the ABK in force. @throws AppError notFound */
export const bandingSkenario = sumberNaskah<"bandingSkenario", Parameters<typeof naskahBandingSkenario>>({
  gather: async ({ files, today }, { skenarioId }, kertas) => {
    const { store } = files;
    const per = today();
    const banding = await bandingSkenarioKantor(store.query, skenarioId, per);
    return [{ kantor: await readKantor(store.query), profil: banding.asal.profil, per, contoh: await store.isContoh(), kertas }, banding];
  },
  compose: naskahBandingSkenario,
});
