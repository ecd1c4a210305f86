import { z } from "zod";
import type { BandingAbk } from "../abk/banding-abk";
import type { TindakanDokumen, VersiDokumen } from "../abk/dokumen";
import type { ProfilAbk } from "../abk/profil";
import type { PlainDate } from "../date";
import type { JumlahRekap, RekapJabatan } from "../formasi/rekap";
import { id, nothing, plainDateField, requiredText, revision } from "./fields";
import { command, query } from "./procedure";

/** A version of the document of a year as the list shows it, with its totals. */
export interface DokumenTahunan<J> extends VersiDokumen {
  readonly nomor: string;
  readonly tanggal: PlainDate | null;
  /** Why it was opened again; empty for the first version. */
  readonly alasan: string;
  /** Note with which it came back. */
  readonly catatan: string;
  readonly revision: number;
  /** Totals as they were frozen; of the present state while it is worked on. */
  readonly jumlah: J;
  readonly tindakan: readonly TindakanDokumen[];
}

export type DokumenAbk = DokumenTahunan<JumlahRekap>;

/** When and by whom a content was frozen; null while it follows the data. */
export type Dibekukan = { readonly waktu: string; readonly pelaku: string } | null;

/** A document with its recap, frozen or, while it is worked on, of the present state. */
export interface IsiDokumen {
  readonly dokumen: DokumenAbk;
  readonly dibekukan: Dibekukan;
  readonly profil: ProfilAbk;
  readonly per: PlainDate;
  readonly rekap: readonly RekapJabatan[];
  readonly jumlah: JumlahRekap;
}

/** How far the present state has moved from the document that counts. */
export interface PerbedaanPenetapan {
  readonly dokumen: VersiDokumen;
  /** Jabatan whose analysis differs; a change of holders alone does not count. */
  readonly jabatan: number;
  readonly profil: boolean;
}

const target = { id, revision };

/** What the steps of a document's life ask for, whichever document it is. */
export const ISIAN_LANGKAH_DOKUMEN = {
  satu: z.object({ id }),
  mulai: z.object({ tahun: z.string().regex(/^20\d\d$/u, "tahun 2000 sampai 2099") }),
  target: z.object(target),
  kembalikan: z.object({ ...target, catatan: requiredText(1_000) }),
  tetapkan: z.object({ ...target, nomor: requiredText(120), tanggal: plainDateField }),
  bukaLagi: z.object({ ...target, alasan: requiredText(1_000) }),
} as const;

export const dokumenProcedures = {
  /** Every version, newest year and version first. */
  "dokumen.list": query(nothing)<readonly DokumenAbk[]>(),
  "dokumen.get": query(ISIAN_LANGKAH_DOKUMEN.satu)<IsiDokumen>(),
  /** The present state against the laid-down document that counts; null when there is none. */
  "dokumen.drift": query(nothing)<PerbedaanPenetapan | null>(),
  /** Two contents element by element; null stands for the present state. */
  "dokumen.compare": query(z.object({ lama: id.nullable(), baru: id.nullable() }))<BandingAbk>(),
  /** Begins the ABK of a year. */
  "dokumen.create": command(ISIAN_LANGKAH_DOKUMEN.mulai)<DokumenAbk>(),
  "dokumen.submit": command(ISIAN_LANGKAH_DOKUMEN.target)<DokumenAbk>(),
  "dokumen.sendBack": command(ISIAN_LANGKAH_DOKUMEN.kembalikan, "pemeriksa")<DokumenAbk>(),
  /** Freezes the content for good, under number and date. */
  "dokumen.layDown": command(ISIAN_LANGKAH_DOKUMEN.tetapkan, "pemeriksa")<DokumenAbk>(),
  /** Leaves the laid-down version as it is and begins the next one. */
  "dokumen.reopen": command(ISIAN_LANGKAH_DOKUMEN.bukaLagi, "pemeriksa")<DokumenAbk>(),
  "dokumen.remove": command(ISIAN_LANGKAH_DOKUMEN.target)<null>(),
};
