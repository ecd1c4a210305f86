import type { Periode } from "../abk/tugas";
import { nameKey } from "../name";
import { menurut } from "../peraturan/register";

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
 * Divisors in use, with what they mean: minutes of an hour, day, week, month and year [wke-1200-jam], hours and minutes of a year
 * [wke-1250-jam], and others from regional sheets. [kisaran-pembagi]
 */
const PEMBAGI: readonly BarisPembagi[] = [
  kisaran("jam sehari", { satuan: "jam", periode: "hari" }),
  kisaran("jam seminggu", { satuan: "jam", periode: "minggu" }),
  kisaran("menit sejam", { satuan: "menit", periode: "hari", jamPerHari: menurut("wke-1200-sehari") / MENIT_PER_JAM }),
  kisaran("jam sebulan", { satuan: "jam", periode: "bulan" }),
  kisaran("menit sehari", { satuan: "menit", periode: "hari" }),
  kisaran("jam setahun", { satuan: "jam", periode: "tahun" }),
  kisaran("menit seminggu", { satuan: "menit", periode: "minggu" }),
  kisaran("jam setahun (panjang)", { satuan: "jam", periode: "tahun" }),
  kisaran("menit sebulan", { satuan: "menit", periode: "bulan" }),
  kisaran("menit setahun", { satuan: "menit", periode: "tahun" }),
];

function kisaran(nama: keyof ReturnType<typeof menurut<"kisaran-pembagi">>, makna: MaknaPembagi): BarisPembagi {
  const [dari, sampai] = menurut("kisaran-pembagi")[nama];
  return { dari, sampai, ...makna };
}

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
