import { datePartsOf, type PlainDate } from "../date";
import { menurut } from "../peraturan/register";

/** Parts of a number that its pattern names in braces: `{urut}/{klasifikasi}/{kode}/{bulan}/{tahun}`. */
export const BAGIAN_NOMOR = ["urut", "klasifikasi", "kode", "bulan", "tahun"] as const;
export type BagianNomor = (typeof BAGIAN_NOMOR)[number];

/** How an office numbers its letters. The number itself is drawn by a person; the office's own book decides. */
export interface Penomoran {
  readonly pola: string;
  /** Code of the office, or of the unit that draws letters up. */
  readonly kodeKantor: string;
  /** The next number of the running year. */
  readonly urutBerikut: number;
}

/** [nomor-naskah] */
export const PENOMORAN_BAWAAN: Penomoran = { pola: menurut("nomor-naskah"), kodeKantor: "", urutBerikut: 1 };

/** Whether two offices would number the next letter alike, and all after it. */
export function samaPenomoran(satu: Penomoran, lain: Penomoran): boolean {
  return satu.pola === lain.pola && satu.kodeKantor === lain.kodeKantor && satu.urutBerikut === lain.urutBerikut;
}

/** Greatest number that is drawn. */
export const URUT_TERBESAR = 99_999;

const ROMAWI = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"] as const;
const BAGIAN = /\{([^{}]*)\}/gu;

function kenaliBagian(nama: string): BagianNomor | null {
  return BAGIAN_NOMOR.find((satu) => satu === nama) ?? null;
}

/** What is wrong with a pattern: a part that nobody knows, a brace that stands alone, or no place for the running number. */
export type GalatPola =
  | { readonly jenis: "asing"; readonly bagian: string }
  | { readonly jenis: "kurung" }
  | { readonly jenis: "tanpaUrut" };

/** Judges a pattern; null when it can be used. */
export function periksaPola(pola: string): GalatPola | null {
  const bagian = [...pola.matchAll(BAGIAN)].map(([, nama = ""]) => nama);
  const asing = bagian.find((nama) => kenaliBagian(nama) === null);
  if (asing !== undefined) return { jenis: "asing", bagian: asing };
  if (/[{}]/u.test(pola.replace(BAGIAN, ""))) return { jenis: "kurung" };
  return bagian.includes("urut") ? null : { jenis: "tanpaUrut" };
}

/**
 * The number of a letter by the office's pattern, with the month in Roman numerals. A part that the office has not filled in takes its
 * slash with it: `12/1806/XI/2026`.
 */
export function nomorSurat({ pola, kodeKantor, urutBerikut }: Penomoran, klasifikasi: string, tanggal: PlainDate): string {
  const { year, month } = datePartsOf(tanggal);
  const isi: Readonly<Record<BagianNomor, string>> = {
    urut: String(urutBerikut),
    klasifikasi,
    kode: kodeKantor,
    bulan: ROMAWI[month - 1] ?? "",
    tahun: String(year),
  };
  const isiBagian = (_utuh: string, nama: string): string => {
    const bagian = kenaliBagian(nama);
    return bagian === null ? "" : isi[bagian];
  };
  return pola
    .split("/")
    .map((ruas) => ({ ruas, teks: ruas.replace(BAGIAN, isiBagian).trim() }))
    .filter(({ ruas, teks }) => teks !== "" || ruas === "")
    .map(({ teks }) => teks)
    .join("/");
}
