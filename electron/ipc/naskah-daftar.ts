import { naskahJabatan } from "../../core/formasi/naskah-jabatan";
import { naskahPegawai } from "../../core/pegawai/naskah-pegawai";
import { listPegawai } from "../db/pegawai";
import { activeProfil } from "../db/profil";
import { bingkaiSurat } from "./bahan-surat";
import { rekapKantor } from "./rekap";
import { sumberNaskah } from "./sumber-naskah";

/** The list of people as on today. */
export const pegawai = sumberNaskah<"pegawai", Parameters<typeof naskahPegawai>>({
  gather: async (context, _diminta, kertas) => {
    const { query } = context.files.store;
    const bahan = { ...(await bingkaiSurat(context, kertas, null)), profil: await activeProfil(query), per: context.today() };
    return [bahan, await listPegawai(query)];
  },
  compose: naskahPegawai,
});

/** The list of units and jabatan with their holders as on a day. */
export const jabatan = sumberNaskah<"jabatan", Parameters<typeof naskahJabatan>>({
  gather: async (context, { per = context.today() }, kertas) => {
    const { profil, jabatan: rekap } = await rekapKantor(context.files.store.query, per);
    return [{ ...(await bingkaiSurat(context, kertas, null)), profil, per }, rekap];
  },
  compose: naskahJabatan,
});
