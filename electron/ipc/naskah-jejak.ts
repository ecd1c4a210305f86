import { naskahJejak } from "../../core/formasi/naskah-jejak";
import { naskahJejakJumlah } from "../../core/formasi/naskah-jejak-jumlah";
import { jejakJabatan } from "./abk";
import { jejakJumlahKantor } from "./jejak";
import { sumberNaskah } from "./sumber-naskah";

/** The explanation of one jabatan. @throws AppError notFound */
export const jejak = sumberNaskah<"jejak", Parameters<typeof naskahJejak>>({
  gather: async (context, { jabatanId, per = context.today() }, bingkai) => {
    const isi = await jejakJabatan(context, jabatanId, per);
    return [{ ...bingkai, profil: isi.profil, per }, isi];
  },
  compose: naskahJejak,
});

/** The explanation of totals. @throws AppError notFound */
export const jejakJumlah = sumberNaskah<"jejakJumlah", Parameters<typeof naskahJejakJumlah>>({
  gather: async (context, { unitId, per = context.today() }, bingkai) => {
    const isi = await jejakJumlahKantor(context, unitId, per);
    return [{ ...bingkai, profil: isi.profil, per }, isi];
  },
  compose: naskahJejakJumlah,
});
