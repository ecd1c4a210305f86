import { z } from "zod";
import { isUraianRumus } from "../abk/isian-tugas";
import type { JejakKebutuhan } from "../abk/jejak";
import type { KelengkapanAbk } from "../abk/kelengkapan";
import type { ProfilAbk } from "../abk/profil";
import { NORMA_TERBESAR_MENIT, PANJANG_ISIAN, PERIODE, VOLUME_TERBESAR, type AsalTugas, type Tugas } from "../abk/tugas";
import type { JumlahRekap, RekapJabatan } from "../formasi/rekap";
import type { Jabatan } from "../jabatan/jabatan";
import { SEPERTI_RUMUS } from "../text/umum";
import { hinggaPerseribu, id, nothing, plainDateField, revision, text } from "./fields";
import type { MetodeBaris } from "./metode";
import { command, query } from "./procedure";

/** A task row with its place in the form and the revision that an edit must name. */
export interface TugasBaris extends Tugas, AsalTugas {
  readonly jabatanId: string;
  readonly urutan: number;
  readonly revision: number;
}

export interface RekapAbk {
  readonly profil: ProfilAbk;
  readonly per: string;
  readonly jabatan: readonly RekapJabatan[];
  readonly jumlah: JumlahRekap;
}

export interface AbkJabatan {
  readonly jabatan: Jabatan;
  readonly unit: string;
  readonly profil: ProfilAbk;
  readonly bezetting: { readonly pns: number; readonly pppk: number; readonly jumlah: number };
  readonly tugas: readonly TugasBaris[];
  /** The method that was chosen; null while the jabatan is counted task by task by default. */
  readonly metode: MetodeBaris | null;
}

const isiTugas = {
  uraian: text(PANJANG_ISIAN.uraian).refine((uraian) => !isUraianRumus(uraian), SEPERTI_RUMUS),
  satuanHasil: text(PANJANG_ISIAN.satuanHasil),
  volume: hinggaPerseribu(VOLUME_TERBESAR),
  periode: z.enum(PERIODE),
  normaWaktuMenit: hinggaPerseribu(NORMA_TERBESAR_MENIT),
  keterangan: text(PANJANG_ISIAN.keterangan),
};

/** Optional as-of day; today when absent. */
const per = z.object({ per: plainDateField.optional() });

export const abkProcedures = {
  /** Need, bezetting and difference of every jabatan under the profile in force, or under another one just for this answer. */
  "abk.rekap": query(per.extend({ profilId: id.optional() }))<RekapAbk>(),
  /** What is still open in the ABK: jabatan without tasks, rows that lack something. */
  "abk.kelengkapan": query(nothing)<KelengkapanAbk>(),
  /** One jabatan with its tasks, for the grid. */
  "abk.get": query(z.object({ jabatanId: id, per: plainDateField.optional() }))<AbkJabatan>(),
  /** The whole computation of one jabatan: rows, divisor, profile, rounding. */
  "abk.explain": query(z.object({ jabatanId: id, per: plainDateField.optional() }))<JejakKebutuhan>(),
  /** Adds, changes and removes task rows of one jabatan in one undoable step; `urutan` orders the form. */
  "tugas.save": command(
    z.object({
      jabatanId: id,
      tambah: z
        .array(z.object({ id, urutan: z.number().int().min(0), ...isiTugas }))
        .max(5_000)
        .default([]),
      ubah: z
        .array(z.object({ id, revision, urutan: z.number().int().min(0).optional(), ...z.object(isiTugas).partial().shape }))
        .max(5_000)
        .default([]),
      hapus: z.array(z.object({ id, revision })).max(5_000).default([]),
    }),
  )<readonly TugasBaris[]>(),
};
