import type { HariLibur } from "../abk/kalender";
import { nameKey, tidyText } from "../name";
import { bacaTanggalTeks } from "./tanggal";

/** Longest name of a holiday, in characters. */
export const PANJANG_NAMA_LIBUR = 120;

/** Lines of a pasted list: the days that could be read, and the lines that could not, with their number from 1. */
export interface LiburTerbaca {
  readonly libur: readonly HariLibur[];
  readonly ditolak: readonly { readonly baris: number; readonly teks: string }[];
}

/** A day of the week if any, the date, something between, the name. */
const BARIS =
  /^(?:\p{L}+['’]?\p{L}*,?\s+)?(\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}[\s-]+\p{L}+[\s-]+\d{4})[\s,;:–-]+(.+)$/u;

/**
 * Reads a pasted list of holidays, one a line: `17-08-2026 Hari Kemerdekaan`, `Senin, 17 Agustus 2026; Hari Kemerdekaan`. A name that
 * says "cuti bersama" makes it joint leave. Of a date that stands twice the last line counts.
 */
export function bacaDaftarLibur(teks: string): LiburTerbaca {
  const libur = new Map<string, HariLibur>();
  const ditolak: { baris: number; teks: string }[] = [];
  for (const [nomor, mentah] of teks.split(/\r?\n/u).entries()) {
    const baris = tidyText(mentah);
    if (baris === "") continue;
    const bagian = BARIS.exec(baris);
    const tanggal = bagian ? bacaTanggalTeks(bagian[1] ?? "") : null;
    const nama = (bagian?.[2] ?? "").slice(0, PANJANG_NAMA_LIBUR);
    if (tanggal) libur.set(tanggal, { tanggal, nama, jenis: nameKey(nama).includes("cuti bersama") ? "cutiBersama" : "libur" });
    else ditolak.push({ baris: nomor + 1, teks: baris });
  }
  return { libur: [...libur.values()], ditolak };
}
