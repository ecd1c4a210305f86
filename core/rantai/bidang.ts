import { TABEL_DISIPLIN } from "../baris/disiplin";
import { TABEL_KETENTUAN_KANTOR } from "../baris/ketentuan-kantor";
import { TABEL_KOMPETENSI } from "../baris/kompetensi";
import { TABEL_ORANG } from "../baris/orang";
import { TABEL_PELINDUNGAN } from "../baris/pelindungan";
import { TABEL_PENEMPATAN } from "../baris/penempatan";
import { TABEL_PRESENSI } from "../baris/presensi";
import { TABEL_RIWAYAT_PEGAWAI } from "../baris/riwayat-pegawai";
import { TABEL_SKP } from "../baris/skp";
import { TABEL_TALENTA } from "../baris/talenta";
import type { NamaTabel } from "../baris/semua";

/** Areas by which a history is asked for. */
export const BIDANG_RIWAYAT = [
  "pegawai",
  "susunan",
  "abk",
  "kompetensi",
  "kinerja",
  "penempatan",
  "perkara",
  "pelindungan",
  "ketentuan",
] as const;
export type BidangRiwayat = (typeof BIDANG_RIWAYAT)[number];

/** Tables of which a history is never printed here: cases have a log and papers of their own, behind their PIN. */
export function isTabelPerkara(tabel: NamaTabel): boolean {
  return tabel in TABEL_DISIPLIN;
}

/** The area of a table. */
export function bidangTabel(tabel: NamaTabel): BidangRiwayat {
  if (tabel in TABEL_DISIPLIN) return "perkara";
  if (tabel in TABEL_PELINDUNGAN) return "pelindungan";
  if (tabel === "pegawai" || tabel in TABEL_RIWAYAT_PEGAWAI || tabel in TABEL_ORANG || tabel in TABEL_PRESENSI) return "pegawai";
  if (tabel in TABEL_KOMPETENSI || tabel in TABEL_TALENTA) return "kompetensi";
  if (tabel in TABEL_SKP) return "kinerja";
  if (tabel in TABEL_PENEMPATAN) return "penempatan";
  if (tabel === "unit" || tabel === "jabatan") return "susunan";
  if (tabel in TABEL_KETENTUAN_KANTOR || KETENTUAN.has(tabel)) return "ketentuan";
  return "abk";
}

const KETENTUAN: ReadonlySet<NamaTabel> = new Set(["setelan", "ingatan", "pemetaan", "hariLibur"]);
