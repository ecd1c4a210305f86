import { z } from "zod";
import type { BarisDari } from "../baris/semua";
import type { PlainDate } from "../date";
import { ISIAN_PELINDUNGAN, type IsianPetugas } from "../pelindungan/isian";
import type { Jam } from "../pelindungan/jam";
import {
  CARA_PEMUSNAHAN,
  DASAR_PEMROSESAN,
  GOLONGAN_RETENSI,
  HASIL_PERMINTAAN,
  JENIS_CATATAN_INSIDEN,
  JENIS_PERMINTAAN,
  LEWAT_PERMINTAAN,
  type GolonganRetensi,
} from "../pelindungan/jenis";
import { parseSaat, type Saat, type Zona } from "../pelindungan/saat";
import type { IsiKegiatan } from "../text/kegiatan-pemrosesan";
import { id, linesText, nothing, plainDateField, requiredText, revision, text } from "./fields";
import { command, query } from "./procedure";

/** A minute of the office's clock with its offset: `2026-11-27T23:30+07:00`. */
const saat = z
  .string()
  .max(40)
  .transform((teks, context): Saat => {
    const dibaca = parseSaat(teks);
    if (dibaca) return dibaca;
    context.addIssue({ code: "custom", message: `saat ${teks} tidak ada` });
    return z.NEVER;
  });
const sasaran = { id: id.optional(), revision: revision.optional() };
const banyak = z.number().int().min(0).max(1_000_000);
const panjang = linesText(4_000);

/** What a clock is about. */
export type HalJam = "permintaan" | "subjek" | "lembaga";

/** One clock that stands on the overview. */
export interface JamTampil extends Jam {
  readonly tentang: HalJam;
  readonly id: string;
  /** Whose request it is, or what the incident is called. */
  readonly sebutan: string;
}

export interface PermintaanTampil extends BarisDari<"permintaanData"> {
  readonly jam: Jam;
  /** Since when the person's data are restricted today; null while they are not. */
  readonly dibatasiSejak: PlainDate | null;
}

export interface InsidenTampil extends BarisDari<"insidenData"> {
  readonly catatan: readonly BarisDari<"catatanInsiden">[];
  readonly jam: { readonly subjek: Jam; readonly lembaga: Jam };
  /** People told so far. */
  readonly sudahDiberitahu: number;
}

/** How long one kind of data is kept, and what has passed its time today. */
export interface RetensiTampil {
  readonly golongan: GolonganRetensi;
  readonly tahun: number;
  /** The office set the years itself. */
  readonly milikKantor: boolean;
  /** What closed before this day has passed its time. */
  readonly batas: PlainDate;
  readonly ada: number;
  readonly lewat: number;
  /** Of these, what a record of destruction covers by its day. */
  readonly tercatat: number;
  readonly tertua: PlainDate | null;
}

/** One activity of the register: the program's own words (`revision` null) or the office's. */
export interface KegiatanTampil extends IsiKegiatan {
  readonly id: string;
  readonly revision: number | null;
  /** The program names it too: taken away, its own words come back. */
  readonly bawaan: boolean;
}

export interface IkhtisarPelindungan {
  readonly kini: Saat;
  readonly zona: Zona;
  /** The office chose the zone itself. */
  readonly zonaDipilih: boolean;
  /** Clocks that were not stopped, the one that ends first before the others. */
  readonly jam: readonly JamTampil[];
  readonly petugas: Readonly<Record<IsianPetugas, string>>;
  readonly banyak: { readonly permintaan: number; readonly insiden: number; readonly pemusnahan: number; readonly dampakTerisi: number };
}

/** Duties towards those whose data the office keeps. */
export const pelindunganProcedures = {
  "pelindungan.ikhtisar": query(nothing)<IkhtisarPelindungan>(),
  /** Every request, the latest first, with its clock. */
  "permintaanData.daftar": query(nothing)<readonly PermintaanTampil[]>(),
  /** Adds a request or changes one; an answer has its outcome. @throws AppError notFound, invalidInput, staleRevision */
  "permintaanData.simpan": command(
    z.object({
      ...sasaran,
      pegawaiId: id.nullable(),
      nama: requiredText(200),
      jenis: z.enum(JENIS_PERMINTAAN),
      diterima: saat,
      lewat: z.enum(LEWAT_PERMINTAAN),
      isi: panjang,
      dijawab: saat.nullable(),
      caraJawab: z.enum(LEWAT_PERMINTAAN).nullable(),
      hasil: z.enum(HASIL_PERMINTAAN).nullable(),
      keterangan: panjang,
      nomor: text(100),
    }),
  )<{ readonly id: string }>(),
  /** Every incident, the latest first, with what was done and its two clocks. */
  "insidenData.daftar": query(nothing)<readonly InsidenTampil[]>(),
  "insidenData.simpan": command(
    z.object({
      ...sasaran,
      judul: requiredText(200),
      terjadi: saat.nullable(),
      diketahui: saat,
      data: panjang,
      banyakOrang: banyak.nullable(),
      bagaimana: panjang,
      penanganan: panjang,
      ditutup: plainDateField.nullable(),
    }),
  )<{ readonly id: string }>(),
  /** Writes into the file of an incident what was done or who was told. @throws AppError notFound, staleRevision */
  "catatanInsiden.simpan": command(
    z.object({
      ...sasaran,
      insidenId: id,
      jenis: z.enum(JENIS_CATATAN_INSIDEN),
      saat,
      kepada: text(250),
      banyak: banyak.nullable(),
      isi: panjang,
    }),
  )<{ readonly id: string }>(),
  "pemusnahanData.daftar": query(nothing)<readonly BarisDari<"pemusnahanData">[]>(),
  /** Records a destruction. It destroys nothing. @throws AppError staleRevision */
  "pemusnahanData.simpan": command(
    z.object({
      ...sasaran,
      golongan: z.enum(GOLONGAN_RETENSI),
      uraian: requiredText(500),
      dasar: text(250),
      hingga: plainDateField,
      banyak,
      tanggal: plainDateField,
      cara: z.enum(CARA_PEMUSNAHAN),
      pelaksana: text(200),
      penyetuju: text(200),
      nomor: text(100),
    }),
  )<{ readonly id: string }>(),
  /** How long each kind is kept, and what of the data file has passed its time. Tells of cases by number only. */
  "retensi.daftar": query(nothing)<readonly RetensiTampil[]>(),
  "kegiatanPemrosesan.daftar": query(nothing)<readonly KegiatanTampil[]>(),
  /** Puts the office's words in the place of the program's (`id` one of its own), changes an activity of the office, or adds one (no id). */
  "kegiatanPemrosesan.simpan": command(
    z.object({
      id: id.optional(),
      revision: revision.nullable(),
      nama: requiredText(200),
      tujuan: panjang,
      dasar: z.enum(DASAR_PEMROSESAN),
      jenisData: panjang,
      subjek: panjang,
      penerima: panjang,
      retensi: panjang,
      pengamanan: panjang,
    }),
  )<{ readonly id: string }>(),
  "isianPelindungan.daftar": query(nothing)<readonly BarisDari<"isianPelindungan">[]>(),
  /** Fills blanks in one step; an empty one is left open again. `revision` is that of the blank seen, null for an open one. */
  "isianPelindungan.simpan": command(
    z.object({
      isian: z
        .array(z.object({ id: z.enum(ISIAN_PELINDUNGAN), revision: revision.nullable(), isi: panjang }))
        .min(1)
        .max(ISIAN_PELINDUNGAN.length),
    }),
  )<null>(),
  /** Takes one row away. @throws AppError notFound, staleRevision */
  "pelindungan.hapus": command(
    z.object({
      tabel: z.enum(["permintaanData", "insidenData", "catatanInsiden", "pemusnahanData", "kegiatanPemrosesan"]),
      id,
      revision,
    }),
  )<null>(),
};
