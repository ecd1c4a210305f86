import type { BahanSurat } from "../../core/formasi/naskah-surat";
import type { KertasNaskah, Naskah } from "../../core/naskah/naskah";
import { naskahPeta, type BahanLembarPeta } from "../../core/peta/naskah-peta";
import { kalimatSusunan } from "../../core/text/peta";
import { activeProfil } from "../db/profil";
import { ukuranHalaman } from "../naskah/kertas";
import { cabangDiminta, petaKantor } from "./peta-kantor";
import { sumberNaskah } from "./sumber-naskah";

/** The peta jabatan on pages of boxes or as a list, as at a day. */
export const peta = sumberNaskah<"peta", [BahanSurat, BahanLembarPeta, KertasNaskah]>({
  gather: async (context, { per = context.today(), unitId, rupa, kertasPeta }, bingkai) => {
    const { query } = context.files.store;
    const isi = await petaKantor(query, { per, hariIni: context.today() });
    const bahan = { ...bingkai, profil: await activeProfil(query), per };
    return [
      bahan,
      { akar: cabangDiminta(isi.akar, unitId), rupa, susunan: kalimatSusunan(isi), halaman: ukuranHalaman(kertasPeta, "mendatar") },
      kertasPeta,
    ];
  },
  compose: (bahan, isi, kertas): Naskah => ({ ...naskahPeta(bahan, isi), kertas }),
});
