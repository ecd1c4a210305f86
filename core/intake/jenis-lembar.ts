import type { BentukLembar } from "./bentuk-lembar";
import { LEMBAR_ABK } from "./jenis/abk";
import { LEMBAR_ANJAB, LEMBAR_SIASN } from "./jenis/anjab";
import { LEMBAR_JABATAN } from "./jenis/jabatan";
import { LEMBAR_PEGAWAI } from "./jenis/pegawai";

/** Every kind of sheet that is read, in the order in which a draw between them is settled. */
const LEMBAR_DIBACA = {
  pegawai: LEMBAR_PEGAWAI,
  abk: LEMBAR_ABK,
  jabatan: LEMBAR_JABATAN,
  anjab: LEMBAR_ANJAB,
  siasn: LEMBAR_SIASN,
} as const;

export type JenisDibaca = keyof typeof LEMBAR_DIBACA;
export const JENIS_DIBACA = Object.keys(LEMBAR_DIBACA) as readonly JenisDibaca[];

/** What a sheet was recognised as, by its headings. A recap repeats what lists say. */
export type JenisLembar = JenisDibaca | "rekap" | "tidakDikenal";

/** What the analyst may say a sheet is. A recap is recognised, never asked for. */
export type JenisDipetakan = Exclude<JenisLembar, "rekap">;
export const JENIS_DIPETAKAN: readonly JenisDipetakan[] = [...JENIS_DIBACA, "tidakDikenal"];

/** A field that some kind of sheet gives. */
export type IsianLembar = (typeof LEMBAR_DIBACA)[JenisDibaca]["isian"][number]["isian"];

/** Whether the rows of a sheet of this kind are judged; those of a recap or an unknown sheet are only shown. */
export function jenisDibaca(jenis: JenisLembar): jenis is JenisDibaca {
  return Object.hasOwn(LEMBAR_DIBACA, jenis);
}

/** The declaration of a kind of sheet. */
export function lembarDibaca(jenis: JenisDibaca): BentukLembar {
  return LEMBAR_DIBACA[jenis];
}

/** The declaration of what a sheet was recognised as; null for a sheet that is not read. */
export function bentukDari(jenis: JenisLembar): BentukLembar | null {
  return jenisDibaca(jenis) ? LEMBAR_DIBACA[jenis] : null;
}

/** Fields whose cells are figures. */
export const ISIAN_ANGKA: ReadonlySet<string> = new Set(
  JENIS_DIBACA.map(lembarDibaca).flatMap(({ angka: { bergaya, polos } }) => [...bergaya, ...polos]),
);
