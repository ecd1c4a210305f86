import { naskahLembarResponden } from "../../core/anjab/naskah-responden";
import { listTugas } from "../db/tugas";
import { activeProfil } from "../db/profil";
import { jabatanBerunit } from "../db/responden";
import { sumberNaskah } from "./sumber-naskah";

/** The sheet that respondents of one jabatan fill. @throws AppError notFound */
export const lembarResponden = sumberNaskah<"lembarResponden", Parameters<typeof naskahLembarResponden>>({
  gather: async ({ files, today }, { jabatanId }, bingkai) => {
    const { query } = files.store;
    const jabatan = await jabatanBerunit(query, jabatanId);
    return [{ ...bingkai, profil: await activeProfil(query), per: today(), jabatan, tugas: await listTugas(query, jabatanId) }];
  },
  compose: naskahLembarResponden,
});
