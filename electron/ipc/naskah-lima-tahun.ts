import { naskahLimaTahun } from "../../core/formasi/naskah-lima-tahun";
import { sumberNaskah } from "./sumber-naskah";
import { kebutuhanLima } from "./tahun";

/** The need of the office over five years. */
export const limaTahun = sumberNaskah<"limaTahun", Parameters<typeof naskahLimaTahun>>({
  gather: async (context, diminta, bingkai) => {
    const kurva = await kebutuhanLima(context, diminta);
    return [{ ...bingkai, profil: kurva.profil, per: kurva.per }, kurva];
  },
  compose: naskahLimaTahun,
});
