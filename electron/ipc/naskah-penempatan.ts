import { AppError } from "../../core/errors";
import type { BahanSurat } from "../../core/formasi/naskah-surat";
import type { Naskah } from "../../core/naskah/naskah";
import { sifatAturan } from "../../core/penempatan/aturan";
import { naskahUsulPenempatan } from "../../core/penempatan/naskah-usul";
import type { SetelanTercetak } from "../../core/penempatan/rencana-tercetak";
import { TANPA_BUKTI } from "../../core/penempatan/tanpa-bukti";
import { kalimatPertentangan } from "../../core/text/cli-penempatan";
import { nilaiKantor } from "../db/ketentuan-kantor";
import { activeProfil } from "../db/profil";
import { computeRencana, kumpulkanPenempatan, type Kumpulan } from "./penempatan";
import { sumberNaskah } from "./sumber-naskah";

/** The proposal of a placement, solved anew under the limits that are asked for; refused with what contradicts itself in them. */
export const usulPenempatan = sumberNaskah<"usulPenempatan", Parameters<typeof susunNaskah>>({
  gather: async (context, diminta, bingkai) => {
    const { per = context.today(), kunci, coret, penting } = diminta;
    const { query } = context.files.store;
    const nilai = await nilaiKantor(query);
    const setelan = {
      bobot: nilai.menurut("penempatan-bobot", per),
      sifat: sifatAturan(nilai, per),
      ongkos: nilai.menurut("penempatan-ongkos", per),
      nilaiTerendah: nilai.menurut("penempatan-nilai-terendah", per),
      predikat: nilai.menurut("penempatan-nilai-predikat", per),
      pengalamanBulan: nilai.menurut("penempatan-pengalaman", per),
      bidang: nilai.menurut("penempatan-bidang", per),
      rotasi: nilai.menurut("penempatan-rotasi", per),
      cakrawalaBulan: nilai.menurut("penempatan-cakrawala", per),
      manajerialDahulu: nilai.menurut("penempatan-manajerial-dahulu", per),
      kontrakDiperpanjang: nilai.menurut("penempatan-kontrak-diperpanjang", per),
      tanpaBukti: TANPA_BUKTI.find((satu) => satu === nilai.menurut("penempatan-tanpa-bukti", per)) ?? "netral",
      batasan: { kunci, coret, penting },
    };
    const kumpulan = await kumpulkanPenempatan(context, { per, kunci, coret, penting });
    return [{ ...bingkai, profil: await activeProfil(query), per }, kumpulan, setelan];
  },
  compose: susunNaskah,
});

function susunNaskah(bahan: BahanSurat, kumpulan: Kumpulan, setelan: SetelanTercetak): Naskah {
  const rencana = computeRencana(kumpulan);
  if (rencana.keadaan === "bertentangan") {
    const rincian = rencana.pertentangan.map((satu) => kalimatPertentangan(satu, (id) => rencana.nama[id] ?? id)).join(" ");
    throw new AppError("invalidInput", { rincian });
  }
  return naskahUsulPenempatan(bahan, rencana, setelan);
}
