import type { KebutuhanLimaTahun } from "../../core/contract/tahun";
import { naskahLimaTahun } from "../../core/formasi/naskah-lima-tahun";
import { readKantor } from "../db/kantor";
import { sumberNaskah } from "./sumber-naskah";
import { kebutuhanLima } from "./tahun";

type Surat = Omit<Parameters<typeof naskahLimaTahun>[0], "profil" | "per">;

/** The need of the office over five years. */
export const limaTahun = sumberNaskah<"limaTahun", [kurva: KebutuhanLimaTahun, surat: Surat]>({
  gather: async (context, diminta, kertas) => {
    const { store } = context.files;
    return [await kebutuhanLima(context, diminta), { kantor: await readKantor(store.query), contoh: await store.isContoh(), kertas }];
  },
  compose: (kurva, surat) => naskahLimaTahun({ ...surat, profil: kurva.profil, per: kurva.per }, kurva),
});
