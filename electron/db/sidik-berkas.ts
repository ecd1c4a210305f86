import { createHash } from "node:crypto";
import { isian, type IsiKolom } from "./sidik-langkah";

/*
 * The fingerprint (`sidikBaris`) of the record of a file that was written. It is the SHA-256, in 64 small hexadecimal digits, of these bytes
 * in UTF-8:
 *
 *   "tepat berkas 1" and a line feed,
 *   the fingerprint of the record before it, as a field (null before the first one),
 *   the columns of the record as fields: nomor, sidik, jenis, bentuk, langkah, kepala, waktu, pelaku.
 *
 * Fields are those of the fingerprints of steps. The step after a record bears its fingerprint (`langkah.berkas`), so that records cannot be
 * made anew without making the history anew. Never changed: what is out there was made so.
 */
const BENTUK = "tepat berkas 1\n";

/** Columns of a record in their order in the fingerprint. */
export const KOLOM_BERKAS = ["nomor", "sidik", "jenis", "bentuk", "langkah", "kepala", "waktu", "pelaku"] as const;

export type IsiBerkas = IsiKolom<typeof KOLOM_BERKAS>;

/** The fingerprint of a record after the one of this fingerprint; null before the first one. */
export function sidikBerkas(sebelum: string | null, isi: IsiBerkas): string {
  const teks = BENTUK + isian(sebelum) + KOLOM_BERKAS.map((kolom) => isian(isi[kolom])).join("");
  return createHash("sha256").update(teks).digest("hex");
}
