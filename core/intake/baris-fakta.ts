import type { TABEL_ORANG } from "../baris/orang";
import type { TABEL_RIWAYAT_PEGAWAI } from "../baris/riwayat-pegawai";
import type { BarisTabel } from "../baris/tabel";

/** Tables of dated facts that a list of people fills. */
export const TABEL_FAKTA_IMPOR = ["riwayatStatus", "riwayatGolongan", "riwayatJabatan", "riwayatKedudukan", "riwayatPendidikan"] as const;
export type TabelFaktaImpor = (typeof TABEL_FAKTA_IMPOR)[number];

/** A row of one of them. */
export type BarisFakta<T extends TabelFaktaImpor> = BarisTabel<(typeof TABEL_RIWAYAT_PEGAWAI)[T]>;
/** A rise of salary as it is written. */
export type BarisKgb = BarisTabel<(typeof TABEL_ORANG)["kgb"]>;

/** The dated facts of the data file. */
export type RiwayatKantor = { readonly [T in TabelFaktaImpor]: readonly BarisFakta<T>[] };

export const TANPA_RIWAYAT: RiwayatKantor = {
  riwayatStatus: [],
  riwayatGolongan: [],
  riwayatJabatan: [],
  riwayatKedudukan: [],
  riwayatPendidikan: [],
};

/** What a fact says, with whose it is. */
export type IsiFakta<T extends TabelFaktaImpor> = Omit<BarisFakta<T>, "id" | "revision">;
