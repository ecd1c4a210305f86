import type { BahanSurat } from "../../core/formasi/naskah-surat";
import type { PlainDate } from "../../core/date";
import type { Naskah } from "../../core/naskah/naskah";
import { sifatAturan } from "../../core/penempatan/aturan";
import { naskahAlasanMutasi } from "../../core/penempatan/naskah-alasan-mutasi";
import { naskahUsulPenempatan } from "../../core/penempatan/naskah-usul";
import type { SetelanTercetak } from "../../core/penempatan/rencana-tercetak";
import { TANPA_BUKTI } from "../../core/penempatan/tanpa-bukti";
import type { Query } from "../db/schema";
import { nilaiKantor } from "../db/ketentuan-kantor";
import { activeProfil } from "../db/profil";
import type { Bingkai } from "./bahan-surat";
import { computeBerkas, type RencanaDicetak } from "./berkas-penempatan";
import type { ReadingContext } from "./context";
import type { Kumpulan } from "./penempatan";
import { kumpulkanDicetak } from "./rencana-dicetak";
import { sumberNaskah, type Diminta } from "./sumber-naskah";

type Bahan = [bahan: BahanSurat, kumpulan: Kumpulan, setelan: SetelanTercetak, dicetak: RencanaDicetak | null];

/** The proposal of a placement, solved anew under the limits that are asked for, or a kept plan; refused with what contradicts itself in them. */
export const usulPenempatan = sumberNaskah<"usulPenempatan", Bahan>({
  gather: kumpulkan,
  compose: (bahan, ...isi): Naskah => naskahUsulPenempatan(bahan, computeBerkas(...isi)),
});

/** The moves of the same, a row each, for the check from outside. */
export const alasanMutasi = sumberNaskah<"alasanMutasi", Bahan>({
  gather: kumpulkan,
  compose: (bahan, ...isi): Naskah => naskahAlasanMutasi(bahan, computeBerkas(...isi)),
});

async function kumpulkan(
  context: ReadingContext,
  { per: diminta, kunci, coret, penting, rencanaId }: Diminta<"usulPenempatan" | "alasanMutasi">,
  bingkai: Bingkai,
): Promise<Bahan> {
  const { query } = context.files.store;
  const { kumpulan, dicetak } = await kumpulkanDicetak(context, { per: diminta, kunci, coret, penting, rencanaId });
  const { per } = kumpulan.terbaca;
  return [{ ...bingkai, profil: await activeProfil(query), per }, kumpulan, await setelanTercetak(query, per, kumpulan.diminta), dicetak];
}

async function setelanTercetak(query: Query, per: PlainDate, { kunci, coret, penting }: Kumpulan["diminta"]): Promise<SetelanTercetak> {
  const nilai = await nilaiKantor(query);
  return {
    bobot: nilai.menurut("penempatan-bobot", per),
    sifat: sifatAturan(nilai, per),
    ongkos: nilai.menurut("penempatan-ongkos", per),
    nilaiTerendah: nilai.menurut("penempatan-nilai-terendah", per),
    predikat: nilai.menurut("penempatan-nilai-predikat", per),
    pengalamanBulan: nilai.menurut("penempatan-pengalaman", per),
    bidang: nilai.menurut("penempatan-bidang", per),
    rotasi: nilai.menurut("penempatan-rotasi", per),
    permohonan: nilai.menurut("penempatan-permohonan", per),
    sisaMasa: nilai.menurut("penempatan-sisa-masa", per),
    cakrawalaBulan: nilai.menurut("penempatan-cakrawala", per),
    manajerialDahulu: nilai.menurut("penempatan-manajerial-dahulu", per),
    kontrakDiperpanjang: nilai.menurut("penempatan-kontrak-diperpanjang", per),
    tanpaBukti: TANPA_BUKTI.find((satu) => satu === nilai.menurut("penempatan-tanpa-bukti", per)) ?? "netral",
    batasan: { kunci, coret, penting },
  };
}
