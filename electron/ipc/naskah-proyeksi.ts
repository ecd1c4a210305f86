import { naskahProyeksi } from "../../core/proyeksi/naskah-proyeksi";
import { proyeksiKantor } from "./proyeksi";
import { sumberNaskah } from "./sumber-naskah";

/** The office five years ahead, with the names behind each figure. */
export const proyeksi = sumberNaskah<"proyeksi", Parameters<typeof naskahProyeksi>>({
  gather: async (context, diminta, bingkai) => {
    const kantor = await proyeksiKantor(context, diminta);
    return [{ surat: { ...bingkai, profil: kantor.profil, per: kantor.per }, proyeksi: kantor }];
  },
  compose: naskahProyeksi,
});
