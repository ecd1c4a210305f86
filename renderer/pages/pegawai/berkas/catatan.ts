import type { KolomNilai } from "../../../../core/naskah/daftar";

/** The values of a form of records, every field as text. */
export type IsianCatatan = Readonly<Record<string, string>>;

/** One field of a form of records. */
export interface BidangCatatan {
  readonly nama: string;
  readonly label: string;
  /** `saran` is text for which words are offered; `cari` a choice from a long list, which may be left open. */
  readonly jenis: "teks" | "tanggal" | "angka" | "pilihan" | "cari" | "saran";
  readonly wajib?: boolean;
  readonly pilihan?: readonly { readonly value: string; readonly label: string }[];
  readonly petunjuk?: string;
}

/** A row of a person's file as its table shows it. */
export interface BarisCatatan {
  readonly id: string;
  readonly revision: number;
}

/** One kind of record: how it is called, shown, and typed in. Everything that the section and its form need. */
export interface JenisCatatan<R extends BarisCatatan> {
  /** Names the kind in drafts and in the page. */
  readonly kunci: string;
  readonly hal: string;
  readonly kolom: readonly KolomNilai<R>[];
  readonly bidang: readonly BidangCatatan[];
  /** The form of a row, or the empty one. */
  readonly isianDari: (baris: R | null) => IsianCatatan;
  /** What cannot be accepted beside what is required and what no day or number is; a sentence a field. */
  readonly periksa?: (isian: IsianCatatan) => IsianCatatan;
  /** What a row is called. */
  readonly sebutan: (baris: R) => string;
  /** Where a row stands that this file only shows; null for one of its own. */
  readonly ditempatLain?: (baris: R) => { readonly href: string; readonly label: string } | null;
}
