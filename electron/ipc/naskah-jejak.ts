import { naskahJejak } from "../../core/formasi/naskah-jejak";
import { naskahJejakJumlah } from "../../core/formasi/naskah-jejak-jumlah";
import { readKantor } from "../db/kantor";
import { jejakJabatan } from "./abk";
import { jejakJumlahKantor } from "./jejak";
import { sumberNaskah } from "./sumber-naskah";

/** The explanation of one jabatan. @throws AppError notFound */
export const jejak = sumberNaskah<"jejak", Parameters<typeof naskahJejak>>({
  gather: async (context, { jabatanId, per = context.today() }, kertas) => {
    const { store } = context.files;
    const isi = await jejakJabatan(context, jabatanId, per);
    return [{ kantor: await readKantor(store.query), profil: isi.profil, per, contoh: await store.isContoh(), kertas }, isi];
  },
  compose: naskahJejak,
});

/** The explanation of totals. @throws AppError notFound */
export const jejakJumlah = sumberNaskah<"jejakJumlah", Parameters<typeof naskahJejakJumlah>>({
  gather: async (context, { unitId, per = context.today() }, kertas) => {
    const { store } = context.files;
    const isi = await jejakJumlahKantor(context, unitId, per);
    return [{ kantor: await readKantor(store.query), profil: isi.profil, per, contoh: await store.isContoh(), kertas }, isi];
  },
  compose: naskahJejakJumlah,
});
