import { naskahJabatan } from "../../core/formasi/naskah-jabatan";
import { naskahPegawai } from "../../core/pegawai/naskah-pegawai";
import { readKantor } from "../db/kantor";
import { listPegawai } from "../db/pegawai";
import { activeProfil } from "../db/profil";
import { rekapKantor } from "./rekap";
import { sumberNaskah } from "./sumber-naskah";

/** The list of people as on today. */
export const pegawai = sumberNaskah<"pegawai", Parameters<typeof naskahPegawai>>({
  gather: async ({ files, today }, _diminta, kertas) => {
    const { store } = files;
    const { query } = store;
    const bahan = {
      kantor: await readKantor(query),
      profil: await activeProfil(query),
      per: today(),
      contoh: await store.isContoh(),
      kertas,
    };
    return [bahan, await listPegawai(query)];
  },
  compose: naskahPegawai,
});

/** The list of units and jabatan with their holders as on a day. */
export const jabatan = sumberNaskah<"jabatan", Parameters<typeof naskahJabatan>>({
  gather: async ({ files, today }, { per = today() }, kertas) => {
    const { store } = files;
    const { profil, jabatan: rekap } = await rekapKantor(store.query, per);
    return [{ kantor: await readKantor(store.query), profil, per, contoh: await store.isContoh(), kertas }, rekap];
  },
  compose: naskahJabatan,
});
