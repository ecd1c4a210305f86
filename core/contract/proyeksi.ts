import { z } from "zod";
import type { ProfilAbk } from "../abk/profil";
import type { PlainDate } from "../date";
import type { SatuanKerja } from "../jabatan/satuan-kerja";
import type { PersenPppk } from "../proyeksi/bagi-status";
import { KELOMPOK_ASN } from "../proyeksi/keluar";
import type { RencanaDijalankan } from "../proyeksi/mutasi";
import type { JumlahTahun } from "../proyeksi/jumlah";
import type { ProyeksiJabatan } from "../proyeksi/proyeksi";
import type { FormasiTerisi } from "../proyeksi/formasi-terbuka";
import { id, plainDateField, requiredText, revision } from "./fields";
import { kalimatMenghitungProyeksi } from "../text/proyeksi";
import { command, job, query } from "./procedure";

/** Years by which a what-if may move the age of pension, new people a year at most, and growth of volumes in percent a year. */
export const GESER_USIA_TERJAUH = 10;
export const BATAS_USUL_TERBESAR = 10_000;
export const PERTUMBUHAN_TERBESAR = 100;
export const PERTUMBUHAN_TERKECIL = -50;

/** Years for which a formasi may have been approved. */
export const TAHUN_FORMASI_TERAWAL = 2_000;
export const TAHUN_FORMASI_TERAKHIR = 2_200;

/** An approval with the names of its post. */
export interface FormasiDisetujuiBaris extends FormasiTerisi {
  readonly jabatan: string;
  readonly unit: string;
}

/** What-ifs of a projection; those left out leave it as the office is. They are tried out only: nothing of them is stored. */
export const andaiProyeksi = {
  /** New people that the office may ask for in a year. */
  batasSetahun: z.number().int().min(0).max(BATAS_USUL_TERBESAR).nullable().default(null),
  /** Years by which the age of pension moves. */
  tambahUsia: z.number().int().min(-GESER_USIA_TERJAUH).max(GESER_USIA_TERJAUH).default(0),
  /** Percent by which all volumes grow every year. */
  pertumbuhan: z.number().min(PERTUMBUHAN_TERKECIL).max(PERTUMBUHAN_TERBESAR).default(0),
  /** The scenario whose tasks, norms and structure stand in the place of the office's. */
  skenarioId: id.nullable().default(null),
  /** Whether the moves of the plan in use are made, but for those that were rejected. */
  mutasi: z.boolean().default(false),
  /** Percent of the new people who are to be PPPK, whatever the post; null as the office set it for each kind. */
  persenPppk: z.number().min(0).max(100).nullable().default(null),
  /** Whether jabatan pelaksana of the same kelas in the same satuan kerja fill each other as well. */
  sekelas: z.boolean().default(false),
};

/** The what-ifs that a projection was made with. */
export interface AndaiProyeksi {
  readonly batasSetahun: number | null;
  readonly tambahUsia: number;
  readonly pertumbuhan: number;
  readonly skenario: { readonly id: string; readonly nama: string } | null;
  readonly persenPppk: number | null;
  readonly sekelas: boolean;
  /** The plan in use whose moves are made; null where they are not, or none is in use. */
  readonly rencana: RencanaDijalankan | null;
}

/** The office five years ahead: every post, and the sums of its rows. */
export interface ProyeksiKantor extends AndaiProyeksi {
  readonly per: PlainDate;
  readonly profil: ProfilAbk;
  readonly tahun: readonly number[];
  /** Satuan kerja with their units, in the order of the office. */
  readonly satker: readonly SatuanKerja[];
  /** What the share of PPPK was reckoned with. */
  readonly pppk: PersenPppk;
  readonly jabatan: readonly ProyeksiJabatan[];
  /** Approvals up to the day, with who has filled them. */
  readonly disetujui: readonly FormasiTerisi[];
  readonly jumlah: readonly JumlahTahun[];
}

export const proyeksiProcedures = {
  /** Five years from the end of a day on. @throws notFound when the scenario is gone */
  "proyeksi.kantor": job(z.object({ per: plainDateField.optional(), ...andaiProyeksi }), kalimatMenghitungProyeksi)<ProyeksiKantor>(),
  /** Approvals up to a day, each with who has filled it and how many are still open; a post is named with its unit. */
  "formasiDisetujui.list": query(z.object({ per: plainDateField.optional() }))<readonly FormasiDisetujuiBaris[]>(),
  /** Keeps an approval. @throws notFound without its post; duplicateName when the letter was kept for it already; staleRevision */
  "formasiDisetujui.save": command(
    z.object({
      id: id.optional(),
      revision: revision.optional(),
      jabatanId: id,
      tahun: z.number().int().min(TAHUN_FORMASI_TERAWAL).max(TAHUN_FORMASI_TERAKHIR),
      kelompok: z.enum(KELOMPOK_ASN),
      jumlah: z.number().int().min(1).max(BATAS_USUL_TERBESAR),
      nomor: requiredText(100),
      tanggal: plainDateField,
    }),
  )<{ readonly id: string }>(),
  "formasiDisetujui.remove": command(z.object({ id, revision }))<null>(),
};
