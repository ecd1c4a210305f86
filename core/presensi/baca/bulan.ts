import { NAMA_BULAN } from "../../text/date";

/** Months as offices shorten them in titles, sheets and names of files, beside their names and the first three letters of these. */
const SINGKATAN: Readonly<Record<string, number>> = { pebruari: 2, peb: 2, nopember: 11, nop: 11, agt: 8, ags: 8, agust: 8, sept: 9 };

const NOMOR_BULAN: ReadonlyMap<string, number> = new Map([
  ...NAMA_BULAN.flatMap((nama, urut): (readonly [string, number])[] => [
    [nama.toLowerCase(), urut + 1],
    [nama.toLowerCase().slice(0, 3), urut + 1],
  ]),
  ...Object.entries(SINGKATAN),
]);

/** A month that a text names; the year is null where only the month stands there. */
export interface BulanTersebut {
  readonly bulan: number;
  readonly tahun: number | null;
}

/** Finds the month that a title or name speaks of: `BULAN JANUARI 2026`, `Jan-26`, `2026-01`, `01/2026`. Null when it names none or several. */
export function bulanDalam(teks: string): BulanTersebut | null {
  const angka = /(?<!\d)(20\d{2})[-_. /](0[1-9]|1[0-2])(?!\d)/u.exec(teks) ?? null;
  if (angka && !/(?<!\d)20\d{2}[-_. /]\d{2}[-_. /]\d{2}/u.test(teks)) return { bulan: Number(angka[2]), tahun: Number(angka[1]) };
  const terbalik = /(?<![\d/.-])(0?[1-9]|1[0-2])[-_. /](20\d{2})(?!\d)/u.exec(teks);
  if (terbalik) return { bulan: Number(terbalik[1]), tahun: Number(terbalik[2]) };
  const kata = [...teks.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([satu]) => NOMOR_BULAN.get(satu) ?? []);
  const [bulan] = kata;
  if (bulan === undefined || new Set(kata).size > 1) return null;
  const tahun = /(?<!\d)(20\d{2})(?!\d)/u.exec(teks)?.[1] ?? /\p{L}[-'’ ]?(\d{2})(?!\d)/u.exec(teks)?.[1];
  return { bulan, tahun: tahun === undefined ? null : Number(tahun) < 100 ? 2000 + Number(tahun) : Number(tahun) };
}

/** Whether a text is a title that names a month: no place and date above a signature. */
export function judulBulan(teks: string): boolean {
  return (
    /^\W*(?:bulan|periode|masa|rekap\p{L}*|daftar|laporan|absensi|presensi|kehadiran)\b/iu.test(teks.trim()) && bulanDalam(teks) !== null
  );
}

/** The first of two months that follow each other, between which a text spans: `21 Januari s.d. 20 Februari 2026`. */
export function bulanAwal(teks: string): BulanTersebut | null {
  const kata = [...teks.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([satu]) => NOMOR_BULAN.get(satu) ?? []);
  const [awal, akhir, ...lain] = [...new Set(kata)];
  if (awal === undefined || akhir === undefined || lain.length > 0 || akhir !== (awal % 12) + 1) return null;
  const tahun = [...teks.matchAll(/(?<!\d)(20\d{2})(?!\d)/gu)].map(([satu]) => Number(satu));
  const [satu] = tahun;
  return { bulan: awal, tahun: satu === undefined ? null : tahun.length === 1 && awal === 12 ? satu - 1 : satu };
}

/** A year alone that a text names. */
export function tahunDalam(teks: string): number | null {
  const cocok = /(?<!\d)(20\d{2})(?!\d)/u.exec(teks);
  return cocok ? Number(cocok[1]) : null;
}

/** A month as `2026-01`. */
export function teksBulan(tahun: number, bulan: number): string {
  return `${tahun}-${String(bulan).padStart(2, "0")}`;
}

/** Reads `2026-01`; null for anything else. */
export function bacaBulan(teks: string): { readonly tahun: number; readonly bulan: number } | null {
  const cocok = /^(20\d{2})-(0[1-9]|1[0-2])$/u.exec(teks);
  return cocok ? { tahun: Number(cocok[1]), bulan: Number(cocok[2]) } : null;
}
