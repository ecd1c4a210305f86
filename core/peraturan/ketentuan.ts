import type { IdPeraturan } from "./daftar-peraturan";
import type { Keyakinan } from "./keyakinan";

/**
 * What a rule says, as data: a number, a formula or sentence, yes or no, a list, or values by code. A range is its lowest and its highest value.
 */
export type NilaiKetentuan =
  | number
  | string
  | boolean
  | readonly number[]
  | readonly string[]
  | Readonly<Record<string, number | string | readonly [dari: number, sampai: number]>>;

/** Units of values, in the words in which they are shown. */
export type SatuanKetentuan =
  | "menit"
  | "jam"
  | "hari"
  | "hariKerja"
  | "minggu"
  | "bulan"
  | "tahun"
  | "persen"
  | "perseratus"
  | "pegawai"
  | "kali"
  | "angka"
  | "hasil"
  | "kursi";

/** Parts of the list of rules, in the order in which they are shown. */
export const BIDANG_KETENTUAN = [
  "waktuKerja",
  "perhitungan",
  "jabatan",
  "pegawai",
  "disiplin",
  "kinerja",
  "kompetensi",
  "talenta",
  "karier",
  "pelindunganData",
  "surat",
  "batasTepat",
] as const;
export type BidangKetentuan = (typeof BIDANG_KETENTUAN)[number];

/** What is not settled about a rule, and how an office settles it. */
export interface BelumPasti {
  readonly apa: string;
  readonly caraMemastikan: string;
}

interface IsiKetentuan {
  readonly bidang: BidangKetentuan;
  /** What the value means, as one sentence. */
  readonly arti: string;
  readonly nilai: NilaiKetentuan;
  readonly satuan: SatuanKetentuan | null;
  /** Where the value was read. */
  readonly sumber: string;
  /** The words from which each text of the value is one, where it may not be any text. */
  readonly pilihan?: readonly string[];
  /** Between what every figure of an office's own value lies, both included, and whether it is whole. */
  readonly rentang?: { readonly dari: number; readonly sampai: number; readonly bulat?: true };
  /** The office may put its own value in the place of this one: everything that uses the rule reads it through `nilaiKantor`. */
  readonly kantor?: true;
}

/**
 * One rule of the register. It rests on a text, with its article or with what is unsure while the article is not known; or on what
 * offices do without a text that was found; or on nothing but the product's own judgement, which is no law and says so.
 */
export type Ketentuan = IsiKetentuan &
  (
    | {
        readonly dasar: { readonly peraturan: IdPeraturan; readonly pasal: string };
        readonly belumPasti: BelumPasti | null;
        readonly keyakinan: Keyakinan;
      }
    | {
        readonly dasar: { readonly peraturan: IdPeraturan; readonly pasal: null } | "praktik";
        readonly belumPasti: BelumPasti;
        readonly keyakinan: Keyakinan;
      }
    | { readonly dasar: "tepat"; readonly belumPasti: null; readonly keyakinan: null }
  );

/** One part of the register, by id. */
export type BagianRegister = Readonly<Record<string, Ketentuan>>;
