import { naskahJejak } from "../../core/formasi/naskah-jejak";
import { naskahJejakJumlah } from "../../core/formasi/naskah-jejak-jumlah";
import { jejakJabatan } from "./abk";
import { bingkaiSurat } from "./bahan-surat";
import { jejakJumlahKantor } from "./jejak";
import { sumberNaskah } from "./sumber-naskah";

/** The explanation of one jabatan. @throws AppError notFound */
export const jejak = sumberNaskah<"jejak", Parameters<typeof naskahJejak>>({
  gather: async (context, { jabatanId, per = context.today() }, kertas) => {
    const isi = await jejakJabatan(context, jabatanId, per);
    return [{ ...(await bingkaiSurat(context, kertas, null)), profil: isi.profil, per }, isi];
  },
  compose: naskahJejak,
});

/** The explanation of totals. @throws AppError notFound */
export const jejakJumlah = sumberNaskah<"jejakJumlah", Parameters<typeof naskahJejakJumlah>>({
  gather: async (context, { unitId, per = context.today() }, kertas) => {
    const isi = await jejakJumlahKantor(context, unitId, per);
    return [{ ...(await bingkaiSurat(context, kertas, null)), profil: isi.profil, per }, isi];
  },
  compose: naskahJejakJumlah,
});
