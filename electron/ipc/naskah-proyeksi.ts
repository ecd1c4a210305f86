import { naskahProyeksi } from "../../core/proyeksi/naskah-proyeksi";
import type { BahanProyeksi } from "../../core/proyeksi/bahan-naskah";
import { computeProyeksi, kumpulkanProyeksi, type KumpulanProyeksi } from "./proyeksi";
import { sumberNaskah } from "./sumber-naskah";

/** The office five years ahead, with the names behind each figure. */
export const proyeksi = sumberNaskah<"proyeksi", [Omit<BahanProyeksi["surat"], "profil" | "per">, KumpulanProyeksi]>({
  gather: async (context, diminta, bingkai) => [bingkai, await kumpulkanProyeksi(context, diminta)],
  compose: (bingkai, kumpulan) =>
    naskahProyeksi({ surat: { ...bingkai, profil: kumpulan.profil, per: kumpulan.per }, proyeksi: computeProyeksi(kumpulan) }),
});
