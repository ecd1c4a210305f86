import type { BahanSurat } from "../../core/formasi/naskah-surat";
import type { Naskah } from "../../core/naskah/naskah";
import { naskahBerkas } from "../../core/orang/naskah-berkas";
import { naskahDataPribadi } from "../../core/orang/naskah-data-pribadi";
import { activeProfil } from "../db/profil";
import { berkasOrang as bacaBerkas } from "./berkas-orang";
import { bahanDataPribadi, selesaikanData, type BahanData } from "./data-pribadi";
import { kasusTerbuka } from "./kunci-kasus";
import { sumberNaskah } from "./sumber-naskah";

/** The whole file of one person. */
export const berkasOrang = sumberNaskah<"berkasOrang", Parameters<typeof naskahBerkas>>({
  gather: async (context, { pegawaiId, per = context.today() }, bingkai) => {
    const { query } = context.files.store;
    const berkas = await bacaBerkas(query, { id: pegawaiId, per, kasusTerbuka: await kasusTerbuka(context) });
    return [{ ...bingkai, profil: await activeProfil(query), per }, berkas];
  },
  compose: naskahBerkas,
});

/** A person's own data. */
export const dataPribadi = sumberNaskah<"dataPribadi", Parameters<typeof susunData>>({
  gather: async (context, { pegawaiId }, bingkai) => {
    const { query } = context.files.store;
    return [{ ...bingkai, profil: await activeProfil(query), per: context.today() }, await bahanDataPribadi(context, pegawaiId)];
  },
  compose: susunData,
});

function susunData(bahan: BahanSurat, orang: BahanData): Naskah {
  return naskahDataPribadi(bahan, selesaikanData(orang));
}
