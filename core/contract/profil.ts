import { z } from "zod";
import type { BandingProfil } from "../abk/banding-profil";
import { computeWke, HARI_KERJA_SEMINGGU } from "../abk/perhitungan-wke";
import { KONVERSI_PERIODE, PEMBULATAN, WKE_TERBESAR, WKE_TERKECIL, wkePeriodeBawaan, type ProfilAbk } from "../abk/profil";
import { KEYAKINAN } from "../peraturan/keyakinan";
import { id, nothing, plainDateField, requiredText, revision, text } from "./fields";
import { command, query } from "./procedure";

export type ProfilTersimpan = ProfilAbk & { readonly revision: number };

/** Profiles that can stand side by side on one screen. */
export const BANDING_TERBANYAK = 3;

const hari = z.number().int().min(0).max(366);
const wkePeriode = z.number().int().min(1).max(WKE_TERBESAR).optional();

/** Figures of a computed effective time, as `PerhitunganWke`. */
const perhitungan = z.object({
  tahun: z.number().int().min(1900).max(2200).nullable(),
  hariKerjaSeminggu: z.literal(HARI_KERJA_SEMINGGU),
  hariKalender: hari.min(1),
  hariAkhirPekan: hari,
  hariLibur: hari,
  cutiBersama: hari,
  cutiTahunan: hari,
  menitPerHari: z.number().int().min(1).max(1_440),
  kelonggaranPersen: z
    .number()
    .min(0)
    .max(99)
    .transform((nilai) => Math.round(nilai * 100) / 100),
});

export const profilProcedures = {
  "profil.list": query(nothing)<{ readonly profil: readonly ProfilTersimpan[]; readonly aktifId: string }>(),
  /**
   * Adds a profile (no id) or changes one. Effective times of day, week and month follow from the year's unless they are given. A
   * computed profile must carry the time that its figures give.
   */
  "profil.save": command(
    z
      .object({
        id: id.optional(),
        revision: revision.optional(),
        nama: requiredText(120),
        dasar: text(500),
        berlakuSejak: plainDateField,
        keyakinan: z.enum(KEYAKINAN),
        waktuKerjaEfektifMenit: z.number().int().min(WKE_TERKECIL).max(WKE_TERBESAR),
        perhitungan: perhitungan.nullable().default(null),
        konversi: z.enum(KONVERSI_PERIODE).default("setahunkan"),
        hariPerTahun: z.number().int().min(1).max(366),
        mingguPerTahun: z.number().int().min(1).max(53),
        wkeHariMenit: wkePeriode,
        wkeMingguMenit: wkePeriode,
        wkeBulanMenit: wkePeriode,
        pembulatan: z.enum(PEMBULATAN),
        minimumSatu: z.boolean(),
      })
      .refine((isi) => isi.perhitungan === null || computeWke(isi.perhitungan)?.waktuKerjaEfektifMenit === isi.waktuKerjaEfektifMenit, {
        message: "tidak sama dengan hasil perhitungannya",
        path: ["waktuKerjaEfektifMenit"],
      })
      .transform(({ wkeHariMenit, wkeMingguMenit, wkeBulanMenit, ...isi }) => {
        const bawaan = wkePeriodeBawaan(isi);
        return {
          ...isi,
          wkeHariMenit: wkeHariMenit ?? bawaan.wkeHariMenit,
          wkeMingguMenit: wkeMingguMenit ?? bawaan.wkeMingguMenit,
          wkeBulanMenit: wkeBulanMenit ?? bawaan.wkeBulanMenit,
        };
      }),
  )<ProfilAbk>(),
  "profil.activate": command(z.object({ id }))<null>(),
  "profil.remove": command(z.object({ id, revision }))<null>(),
  /** The effect of several profiles on every jabatan, side by side. Changes nothing. */
  "profil.compare": query(
    z.object({ profilId: z.array(id).min(1).max(BANDING_TERBANYAK), per: plainDateField.optional() }),
  )<BandingProfil>(),
};
