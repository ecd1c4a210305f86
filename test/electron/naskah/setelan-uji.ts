import type { IdAturan } from "../../../core/penempatan/aturan";
import type { SetelanTercetak } from "../../../core/penempatan/rencana-tercetak";
import type { SifatAturan } from "../../../core/penempatan/sifat-aturan";
import { menurut } from "../../../core/peraturan/register";

/** What an office weighs by that has set nothing, under one limit of each kind. */
export const SETELAN_UJI: SetelanTercetak = {
  bobot: menurut("penempatan-bobot"),
  sifat: menurut("penempatan-aturan") as Readonly<Record<IdAturan, SifatAturan>>,
  ongkos: menurut("penempatan-ongkos"),
  nilaiTerendah: menurut("penempatan-nilai-terendah"),
  predikat: menurut("penempatan-nilai-predikat"),
  pengalamanBulan: menurut("penempatan-pengalaman"),
  bidang: menurut("penempatan-bidang"),
  rotasi: menurut("penempatan-rotasi"),
  permohonan: menurut("penempatan-permohonan"),
  sisaMasa: menurut("penempatan-sisa-masa"),
  cakrawalaBulan: menurut("penempatan-cakrawala"),
  manajerialDahulu: menurut("penempatan-manajerial-dahulu"),
  kontrakDiperpanjang: menurut("penempatan-kontrak-diperpanjang"),
  tanpaBukti: "netral",
  batasan: { kunci: [{ pegawaiId: "ani", jabatanId: "kasub" }], coret: [{ pegawaiId: "budi", jabatanId: "kasub" }], penting: ["kasub"] },
};
