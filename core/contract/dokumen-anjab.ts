import { z } from "zod";
import type { BandingAnjab, KeadaanBaris } from "../anjab/banding";
import type { IsiAnjabLengkap, JumlahAnjab } from "../anjab/potret";
import type { VersiDokumen } from "../abk/dokumen";
import type { PlainDate } from "../date";
import { ISIAN_LANGKAH_DOKUMEN, type Dibekukan, type DokumenTahunan } from "./dokumen";
import { id, nothing } from "./fields";
import { command, query } from "./procedure";

export type DokumenAnjab = DokumenTahunan<JumlahAnjab>;

/** One jabatan of a document, as its list shows it. */
export interface BarisDokumenAnjab {
  readonly jabatanId: string;
  readonly nama: string;
  readonly unit: string;
  readonly kelas: number | null;
  readonly tugas: number;
  readonly unsur: number;
  readonly dianalisis: number;
}

/** A document with its jabatan, frozen or, while it is worked on, of the present state. */
export interface IsiDokumenAnjab {
  readonly dokumen: DokumenAnjab;
  readonly dibekukan: Dibekukan;
  readonly per: PlainDate;
  readonly jabatan: readonly BarisDokumenAnjab[];
}

/** How far the present state has moved from the anjab that counts. The calculation profile is no part of an informasi jabatan, so it does not count. */
export interface PerbedaanAnjab {
  readonly dokumen: VersiDokumen;
  /** Jabatan that differ, each with how; those that are the same are absent. */
  readonly jabatan: readonly { readonly jabatanId: string; readonly keadaan: Exclude<KeadaanBaris, "tetap"> }[];
}

/** One side of a comparison: a document (null for the present state) and one of its jabatan (null for all). */
export const sisiBanding = z.object({ dokumenId: id.nullable(), jabatanId: id.nullable() });
export type SisiBanding = z.infer<typeof sisiBanding>;

export const dokumenAnjabProcedures = {
  /** Every version, newest year and version first. */
  "dokumenAnjab.list": query(nothing)<readonly DokumenAnjab[]>(),
  "dokumenAnjab.get": query(ISIAN_LANGKAH_DOKUMEN.satu)<IsiDokumenAnjab>(),
  /** What a document holds of one jabatan, for copying from it; null when it does not hold the jabatan. */
  "dokumenAnjab.unsur": query(z.object({ id, jabatanId: id }))<IsiAnjabLengkap | null>(),
  /** The present state against the laid-down document that counts; null when there is none. */
  "dokumenAnjab.drift": query(nothing)<PerbedaanAnjab | null>(),
  /** Two contents element by element: of two versions, of two jabatan, or of one jabatan in two versions. */
  "dokumenAnjab.compare": query(z.object({ lama: sisiBanding, baru: sisiBanding }))<BandingAnjab>(),
  /** Begins the anjab of a year. */
  "dokumenAnjab.create": command(ISIAN_LANGKAH_DOKUMEN.mulai)<DokumenAnjab>(),
  "dokumenAnjab.submit": command(ISIAN_LANGKAH_DOKUMEN.target)<DokumenAnjab>(),
  "dokumenAnjab.sendBack": command(ISIAN_LANGKAH_DOKUMEN.kembalikan, "pemeriksa")<DokumenAnjab>(),
  /** Freezes the content for good, under number and date. */
  "dokumenAnjab.layDown": command(ISIAN_LANGKAH_DOKUMEN.tetapkan, "pemeriksa")<DokumenAnjab>(),
  /** Leaves the laid-down version as it is and begins the next one. */
  "dokumenAnjab.reopen": command(ISIAN_LANGKAH_DOKUMEN.bukaLagi, "pemeriksa")<DokumenAnjab>(),
  "dokumenAnjab.remove": command(ISIAN_LANGKAH_DOKUMEN.target)<null>(),
};
