import { z } from "zod";
import type { PlainDate } from "../date";
import { DAFTAR_SIASN, type BedaDaftar } from "../siasn/formulir";
import type { DaftarSiasn } from "../siasn/bentuk";
import type { PadananSiasn } from "../siasn/pemadan";
import type { SaranPadan } from "../siasn/padan";
import { SATUAN_SIASN } from "../siasn/susun";
import type { TemuanSiasn } from "../siasn/temuan";
import { kalimatKemajuanPeriksa, kalimatKemajuanTulis } from "../text/siasn-halaman";
import { berkasField, id, nothing, requiredText, revision } from "./fields";
import { command, job, query } from "./procedure";

const daftar = z.enum(DAFTAR_SIASN as readonly [DaftarSiasn, ...DaftarSiasn[]]);
const nilai = z.string().min(1).max(1_000);
const satuan = z.enum(SATUAN_SIASN).default("menit");
/** Workbooks that one run writes at most. */
const JABATAN_TERBANYAK = 5_000;

/** The form in force: how many values its lists have, and what changed against the one before. */
export interface FormulirSiasn {
  readonly id: string;
  readonly nama: string;
  readonly dimuat: PlainDate;
  readonly banyak: Readonly<Record<DaftarSiasn, number>>;
  /** The form before it; null when it is the first. */
  readonly sebelumnya: { readonly nama: string; readonly dimuat: PlainDate; readonly beda: readonly BedaDaftar[] } | null;
}

/** A text of the office that is no value of its list yet, with what it may mean. */
export interface PertanyaanPadan {
  readonly daftar: DaftarSiasn;
  readonly teks: string;
  readonly jabatanId: readonly string[];
  readonly saran: readonly SaranPadan[];
  /** The choice of the office for the text when it was asked about: one that its list does not have any more; null for none. */
  readonly pilihan: Pick<PadananSiasn, "id" | "revision"> | null;
  /** Whether the first suggestion stands clear of the others; it is still taken by the office alone. */
  readonly jelas: boolean;
}

export interface JabatanDiperiksaSiasn {
  readonly jabatanId: string;
  readonly nama: string;
  readonly unit: string;
  /** What SIASN would refuse, and what it would take but an auditor not. */
  readonly ditolak: number;
  readonly dipertanyakan: number;
}

export interface HasilPeriksaSiasn {
  readonly jabatan: readonly JabatanDiperiksaSiasn[];
  readonly temuan: readonly TemuanSiasn[];
  readonly pertanyaan: readonly PertanyaanPadan[];
}

/** Where the workbooks of a run lie. */
export type TempatHasilSiasn =
  | { readonly di: "folder"; readonly pegangan: string; readonly nama: string; readonly folder: string }
  /** One archive, handed out once under this name. */
  | { readonly di: "unduhan"; readonly pegangan: string; readonly nama: string };

export interface HasilTulisSiasn {
  /** Absent when no jabatan could be written. */
  readonly tempat: TempatHasilSiasn | null;
  readonly berkas: readonly { readonly jabatanId: string; readonly nama: string }[];
  /** Jabatan that SIASN would refuse: none of them is written. */
  readonly dilewati: readonly string[];
}

export const siasnProcedures = {
  /** The form in force; null while none is loaded. */
  "siasn.formulir": query(nothing)<FormulirSiasn | null>(),
  /** Values of a list of the form in force that hold the words looked for, or are like them when none holds them. */
  "siasn.daftar": query(
    z.object({ daftar, cari: z.string().max(500).default(""), jumlah: z.number().int().min(1).max(500).default(100) }),
  )<{ readonly nilai: readonly string[]; readonly total: number; readonly mirip: boolean }>(),
  /** Puts a form in force that the office downloaded. @throws formulirSiasnDitolak naming what it lacks */
  "siasn.muat": command(berkasField)<null>(),
  /** What the office chose for texts of its own. */
  "siasn.padanan": query(nothing)<readonly PadananSiasn[]>(),
  /** Keeps choices in the place of those seen (`lama`; null for none), as one step; `nilai` null takes one back. A value must stand in its list. */
  "siasn.padankan": command(
    z.object({
      pilihan: z
        .array(z.object({ daftar, teks: requiredText(2_000), nilai: nilai.nullable(), lama: z.object({ id, revision }).nullable() }))
        .min(1)
        .max(2_000)
        .readonly(),
    }),
  )<null>(),
  /** Looks at every jabatan as SIASN would, and as an auditor would; by the form in force, or by the one that is handed over. */
  "siasn.periksa": job(z.object({ satuan, formulir: berkasField.optional() }), kalimatKemajuanPeriksa)<HasilPeriksaSiasn>(),
  /** One workbook for each jabatan that SIASN would not refuse: into the folder of a handle, or as one archive to be downloaded. */
  "siasn.tulis": job(
    z.object({
      satuan,
      formulir: berkasField.optional(),
      jabatan: z.array(id).min(1).max(JABATAN_TERBANYAK).readonly().optional(),
      tujuan: z.string().max(100).nullable(),
    }),
    kalimatKemajuanTulis,
  )<HasilTulisSiasn>(),
};
