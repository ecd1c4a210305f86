import type { Periode } from "../abk/tugas";
import { nameKey } from "../name";

export type SatuanWaktu = "menit" | "jam";
export const MENIT_PER_JAM = 60;

/** What a divisor (waktu kerja efektif) says of its row: the unit in which it is stated and the period of the volume. */
export interface MaknaPembagi {
  readonly satuan: SatuanWaktu;
  readonly periode: Periode;
  /** The volume is that of an hour: so many of them make up a working day. */
  readonly jamPerHari?: number;
}

interface BarisPembagi extends MaknaPembagi {
  readonly dari: number;
  readonly sampai: number;
}

/**
 * Divisors in use, with what they mean. Perka BKN 19/2011: 60 minutes, 300, 1,500, 6,000, 72,000 (hour, day, week, month, year);
 * PermenPAN-RB 1/2020: 1,250 hours or 75,000 minutes a year; others from regional sheets (anjab-abk.md 3.2 and 3.3).
 */
const PEMBAGI: readonly BarisPembagi[] = [
  { dari: 4.5, sampai: 8, satuan: "jam", periode: "hari" },
  { dari: 22, sampai: 40, satuan: "jam", periode: "minggu" },
  { dari: 60, sampai: 60, satuan: "menit", periode: "hari", jamPerHari: 5 },
  { dari: 95, sampai: 150, satuan: "jam", periode: "bulan" },
  { dari: 270, sampai: 450, satuan: "menit", periode: "hari" },
  { dari: 1_000, sampai: 1_480, satuan: "jam", periode: "tahun" },
  { dari: 1_481, sampai: 1_800, satuan: "menit", periode: "minggu" },
  { dari: 1_801, sampai: 2_200, satuan: "jam", periode: "tahun" },
  { dari: 5_700, sampai: 6_900, satuan: "menit", periode: "bulan" },
  { dari: 50_000, sampai: 130_000, satuan: "menit", periode: "tahun" },
];

/** What a divisor means by its size; null when no rule or practice uses such a number. */
export function maknaPembagi(nilai: number): MaknaPembagi | null {
  return PEMBAGI.find(({ dari, sampai }) => nilai >= dari && nilai <= sampai) ?? null;
}

/** The unit of time that a heading or cell names; null when none or both. */
export function satuanDisebut(teks: string): SatuanWaktu | null {
  const kunci = nameKey(teks);
  const jam = /(^| )(jam|hours?|jm)( |$)/u.test(kunci) && !kunci.startsWith("jam kerja efektif") && !kunci.startsWith("jam efektif");
  const menit = /(^| )(menit|mnt|minutes?|min)( |$)/u.test(kunci);
  return jam === menit ? null : jam ? "jam" : "menit";
}

/** Words before and behind a period: `per bulan`, `sebulan`, `tiap minggu`, `harian`. */
const PERIODE: readonly { readonly akar: RegExp; readonly periode: Periode }[] = [
  { akar: /(^| )(se)?hari(an)?( |$)/u, periode: "hari" },
  { akar: /(^| )(se)?(minggu|pekan)(an)?( |$)/u, periode: "minggu" },
  { akar: /(^| )(se)?tri ?wulan(an)?( |$)/u, periode: "triwulan" },
  { akar: /(^| )(se)?(bulan(an)?|bln)( |$)/u, periode: "bulan" },
  { akar: /(^| )(se)?(semester(an)?|smt)( |$)/u, periode: "semester" },
  { akar: /(^| )(se)?(tahun(an)?|thn|th)( |$)/u, periode: "tahun" },
];

/** The period that a heading or cell names: `per bulan`, `harian`; null when none. */
export function periodeDisebut(teks: string): Periode | null {
  const kunci = nameKey(teks);
  return PERIODE.find(({ akar }) => akar.test(kunci))?.periode ?? null;
}

/** What makes a period of a word behind a volume: `12 kali/bulan`, `2 x sebulan`, `3/hr`, `tiap minggu`. A bare `12 bulan` is a count. */
const PER_PERIODE =
  /(?:\bper[- ]*|\/ *|\bse|\b(?:se)?tiap +|\b(?:x|kali) *(?:dalam +)?(?:satu +|1 +|se|per *|\/ *)?|\bdalam +(?:satu|1) +)(hari|hr|minggu|mgg|pekan|bulan|bln|tri ?wulan|semester|smt|tahun|thn|th)\b|\b(harian|mingguan|bulanan|triwulanan|semesteran|tahunan)\b/iu;
const DALAM_KURUNG = /\( *(hari|hr|minggu|mgg|pekan|bulan|bln|tri ?wulan|semester|smt|tahun|thn|th) *\)/iu;
const AKAR_PERIODE: readonly (readonly [akar: RegExp, periode: Periode])[] = [
  [/^h/iu, "hari"],
  [/^(m|pekan)/iu, "minggu"],
  [/^tri/iu, "triwulan"],
  [/^b/iu, "bulan"],
  [/^s/iu, "semester"],
  [/^t/iu, "tahun"],
];

/** The period of a volume by the words behind its number; null when they name none. */
export function periodeVolume(satuan: string): Periode | null {
  const cocok = PER_PERIODE.exec(satuan) ?? DALAM_KURUNG.exec(satuan);
  const kata = cocok?.[1] ?? cocok?.[2];
  return kata === undefined ? null : (AKAR_PERIODE.find(([akar]) => akar.test(kata))?.[1] ?? null);
}

/** The period that the heading of a column of volumes names: `VOLUME PER BULAN`, `BEBAN KERJA 1 TAHUN`; `12 BULAN` is a year. */
export function periodeJudulVolume(judul: string): Periode | null {
  if (/tahun|12 bulan|thn/iu.test(judul)) return "tahun";
  return periodeVolume(judul) ?? (/(^|\D)1 *bulan/iu.test(judul) ? "bulan" : null);
}
