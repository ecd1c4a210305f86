import type { Ditinggalkan } from "./pemulihan";

/** What is the matter at a place where the chain of the history is broken. */
export const JENIS_PUTUS = [
  "langkahDiubah",
  "langkahHilang",
  "langkahDisisipkan",
  "langkahTertukar",
  "sidikDiubah",
  "barisHilang",
  "barisDisisipkan",
  "ekorHilang",
] as const;
export type JenisPutus = (typeof JENIS_PUTUS)[number];

/** One place where the chain is broken. */
export interface PutusRantai {
  readonly jenis: JenisPutus;
  /** Number of the step; of the first one where steps are missing. */
  readonly langkah: number;
  /** Number of the last one where steps are missing; otherwise null. */
  readonly sampai: number | null;
  /** Number of the line about a row, where it is known which one. */
  readonly baris: number | null;
  /** UTC moment that the step bears, ISO 8601; of the one after it where steps are missing. */
  readonly waktu: string | null;
}

/** The last step of a history: by its fingerprint the whole history before it is known. */
export interface KepalaRantai {
  /** Number of the step. */
  readonly langkah: number;
  /** SHA-256 in 64 hexadecimal digits; null when another program wrote the step. */
  readonly sidik: string | null;
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
}

/** What came out when the history was walked from its first step to its last. */
export interface HasilRantai {
  /** Steps and lines about rows that were looked at. */
  readonly langkah: number;
  readonly perubahan: number;
  /** The last step; null in a file without steps. */
  readonly kepala: KepalaRantai | null;
  /** In a file that is older than the chain: its last step of then, and the moment from which changes can be seen; otherwise null. */
  readonly pangkal: { readonly langkah: number; readonly waktu: string } | null;
  /** Where the chain is broken, the first places in order. */
  readonly putus: readonly PutusRantai[];
  readonly banyakPutus: number;
}

/**
 * How a row of today differs from its history: `berubah` has another value than was told last, `hilang` is not there although it was never
 * told to have gone, `tanpaRiwayat` is there although it was never told to have come, `lampiranBerubah` is a kept file or frozen content that
 * is not what its name (its own hash) says, `lampiranHilang` one that a row names and that is not there.
 */
export interface BedaIsi {
  readonly jenis: "berubah" | "hilang" | "tanpaRiwayat" | "lampiranBerubah" | "lampiranHilang";
  readonly tabel: string;
  readonly barisId: string;
  /** The column, where one value differs. */
  readonly kolom: string | null;
}

/** What came out when the rows of today were held against the history. */
export interface HasilIsi {
  /** Rows that were held against it. */
  readonly baris: number;
  /** The first differences. */
  readonly beda: readonly BedaIsi[];
  readonly banyakBeda: number;
}

/**
 * A place where the records of written files are broken: `hilang` numbers that are not there any more, `diubah` a record that is not as it was
 * written, `langkah` a step that bears a record that is not there.
 */
export interface PutusBerkas {
  readonly jenis: "hilang" | "diubah" | "langkah";
  /** Number of the record, or of the step. */
  readonly nomor: number;
  /** The last number where records are missing; otherwise null. */
  readonly sampai: number | null;
}

/** What came out when the records of written files were held against their fingerprints. */
export interface HasilCatatanBerkas {
  readonly banyak: number;
  readonly putus: readonly PutusBerkas[];
  readonly banyakPutus: number;
}

/**
 * What is known of a file. `sama`: byte for byte one that was written from this data file; `rantai` tells whether the history of today still
 * holds the state that it was written from. `diubah`: it bears the mark of a state of this history, and its bytes were never written.
 * `keadaanLain`: the mark names a state of this data file that its history does not hold; `ditinggalkan` one that was left by a restoring. `kantorLain`: the mark of another data file.
 * Whether the records by which that is known are whole themselves is `catatan`.
 */
export type HasilBerkas = DikenalSebagai & { readonly catatan: Omit<HasilCatatanBerkas, "banyak"> };

/** What is known of a file by the records and the mark that it bears. */
export type DikenalSebagai =
  | {
      readonly hasil: "sama";
      readonly langkah: number;
      readonly sejak: number;
      readonly waktu: string;
      readonly pelaku: string;
      readonly jenis: string;
      readonly bentuk: string;
      readonly rantai: "cocok" | "lain";
    }
  | { readonly hasil: "diubah"; readonly langkah: number; readonly sejak: number; readonly waktu: string }
  | { readonly hasil: "keadaanLain"; readonly langkah: number }
  | ({ readonly hasil: "ditinggalkan"; readonly langkah: number } & Ditinggalkan)
  | { readonly hasil: "kantorLain"; readonly langkah: number }
  | { readonly hasil: "takDikenal" };

/** Kinds of answer about a printed mark. */
export type HasilTanda =
  | { readonly hasil: "cocok"; readonly langkah: number; readonly waktu: string; readonly sejak: number }
  | { readonly hasil: "lain" | "belumAda"; readonly langkah: number }
  | ({ readonly hasil: "ditinggalkan"; readonly langkah: number } & Ditinggalkan)
  | { readonly hasil: "bukanTanda" };
