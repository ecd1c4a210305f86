import type { ProfilAbk } from "../abk/profil";
import type { Periode } from "../abk/tugas";
import { nameKey } from "../name";
import { KATA_PERIODE, periodeDariKata } from "./kata-periode";

/** Units in which forms state a working time; a day, a week and a month are working ones. */
export const SATUAN_WAKTU = ["detik", "menit", "jam", "hari", "minggu", "bulan"] as const;
export type SatuanWaktu = (typeof SATUAN_WAKTU)[number];
export const MENIT_PER_JAM = 60;
const DETIK_PER_MENIT = 60;

/** Minutes of each unit. How long a working day, week and month are is a rule of the profile. */
export type Takaran = Readonly<Record<SatuanWaktu, number>>;

export function takaranProfil({ wkeHariMenit, wkeMingguMenit, wkeBulanMenit }: ProfilAbk): Takaran {
  return { detik: 1 / DETIK_PER_MENIT, menit: 1, jam: MENIT_PER_JAM, hari: wkeHariMenit, minggu: wkeMingguMenit, bulan: wkeBulanMenit };
}

/** Whether minutes of a unit follow from a profile and not from the clock. */
export function satuanPanjang(satuan: SatuanWaktu | null): satuan is "hari" | "minggu" | "bulan" {
  return satuan === "hari" || satuan === "minggu" || satuan === "bulan";
}

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
  { dari: 3_000_000, sampai: 7_800_000, satuan: "detik", periode: "tahun" },
];

/** Divisors that count working days, weeks or months, where the headings say so. */
const PEMBAGI_PANJANG: readonly BarisPembagi[] = [
  { dari: 5, sampai: 6, satuan: "hari", periode: "minggu" },
  { dari: 18, sampai: 27, satuan: "hari", periode: "bulan" },
  { dari: 200, sampai: 366, satuan: "hari", periode: "tahun" },
  { dari: 44, sampai: 53, satuan: "minggu", periode: "tahun" },
  { dari: 10, sampai: 12, satuan: "bulan", periode: "tahun" },
];
/** No day has so few effective minutes, so a divisor from here on counts days although its norms are minutes or hours. */
const HARI_SETAHUN = { dari: 200, sampai: 269 } as const;

/** Units that headings name for the norms and for the divisors. */
export interface SatuanJudul {
  readonly norma: SatuanWaktu | null;
  readonly pembagi: SatuanWaktu | null;
  /** Norms are written as hours and minutes (`jam.menit`) or minutes and seconds with a sign between them: 1.30 is 90 minutes. */
  readonly berpasangan?: "jam" | "menit" | null;
}

/**
 * What a divisor means by its size and the units that its headings name; null when no rule or practice uses such a number. `(HARI)`
 * above a divisor is its unit beside norms in days; beside minutes or hours it may be the period, and 300 a day of minutes.
 */
export function maknaPembagi(nilai: number, { norma, pembagi }: SatuanJudul): MaknaPembagi | null {
  const panjang = PEMBAGI_PANJANG.find((satu) => nilai >= satu.dari && nilai <= satu.sampai && satu.satuan === (pembagi ?? norma));
  if (panjang && (satuanPanjang(norma) || (norma === null && pembagi === "hari" && nilai > 100))) return panjang;
  const takBersatuan = pembagi === null && norma === null;
  if ((pembagi === "hari" || takBersatuan) && nilai >= HARI_SETAHUN.dari && nilai <= HARI_SETAHUN.sampai)
    return { satuan: "hari", periode: "tahun" };
  return PEMBAGI.find(({ dari, sampai }) => nilai >= dari && nilai <= sampai) ?? null;
}

/** Sizes that a divisor stated in a unit can have at all. */
const UKURAN_PEMBAGI: Readonly<Record<SatuanWaktu, readonly [dari: number, sampai: number]>> = {
  detik: [3_600, 9_000_000],
  menit: [60, 150_000],
  jam: [4, 2_500],
  hari: [5, 366],
  minggu: [40, 53],
  bulan: [10, 12],
};

/** How well a number can be a divisor: known in the unit that the headings name, of a size in that unit, known in another, or not. */
export function nilaiPembagi(nilai: number, judul: SatuanJudul): number {
  const satuan = judul.pembagi ?? judul.norma;
  const makna = maknaPembagi(nilai, judul);
  if (makna !== null && (satuan === null || makna.satuan === satuan)) return 3;
  const [dari, sampai] = UKURAN_PEMBAGI[satuan ?? "menit"];
  return nilai >= dari && nilai <= sampai ? 2 : makna === null ? 0 : 1;
}

/** A longer unit as a heading names it: `(HARI)`, `HARI KERJA`; not the period of something else: `PER HARI`, `SEHARI`, `12 BULAN`. */
const SATUAN_PANJANG =
  /(?<!(?:^| )(?:per|tiap|setiap|dalam satu|satu|x|kali|\d+) )(?:^| )(hari|hr|hk|ho|oh|minggu|mgg|pekan|bulan|bln)(?: |$)/u;
const AKAR_PANJANG: readonly (readonly [akar: RegExp, satuan: SatuanWaktu])[] = [
  [/^[ho]/u, "hari"],
  [/^[mp]/u, "minggu"],
  [/^b/u, "bulan"],
];

/** The unit of time that a heading or cell names; null when none or several. */
export function satuanDisebut(teks: string): SatuanWaktu | null {
  const kunci = nameKey(teks);
  const jam = /(^| )(jam|hours?|jm)( |$)/u.test(kunci) && !kunci.startsWith("jam kerja efektif") && !kunci.startsWith("jam efektif");
  const menit = /(^| )(menit|mnt|minutes?|min)( |$)/u.test(kunci);
  const detik = /(^| )(detik|dtk|dt|seconds?|secs?)( |$)/u.test(kunci);
  const pendek = [...(detik ? ["detik" as const] : []), ...(menit ? ["menit" as const] : []), ...(jam ? ["jam" as const] : [])];
  const [satu] = pendek;
  if (satu !== undefined) return pendek.length > 1 ? null : satu;
  if (teks.includes("/")) return null;
  const panjang = SATUAN_PANJANG.exec(kunci)?.[1];
  return panjang === undefined ? null : (AKAR_PANJANG.find(([akar]) => akar.test(panjang))?.[1] ?? null);
}

/** The units that the headings of norms and divisors name. */
export function satuanJudul({ judulNorma, judulPembagi }: { readonly judulNorma: string; readonly judulPembagi: string }): SatuanJudul {
  return { norma: satuanDisebut(judulNorma), pembagi: satuanDisebut(judulPembagi), berpasangan: berpasangan(judulNorma) };
}

/** `(jam.menit)`, `(HH:MM)`, `(menit.detik)`: the larger of the two units. */
function berpasangan(judul: string): "jam" | "menit" | null {
  if (/\b(?:jam|jj|hh?|j)\s*[.,:]\s*(?:menit|mnt|mm)\b/iu.test(judul)) return "jam";
  return /\b(?:menit|mnt|mm)\s*[.,:]\s*(?:detik|dtk|ss|dd)\b/iu.test(judul) ? "menit" : null;
}

/** What makes a period of a word behind a volume: `12 kali/bulan`, `2 x sebulan`, `3/hr`, `tiap minggu`. A bare `12 bulan` is a count. */
const PER_PERIODE = new RegExp(
  String.raw`(?:\bper[- ]*|\/ *|\bse|\b(?:se)?tiap +|\b(?:x|kali) *(?:dalam +)?(?:satu +|1 +|se|per *|\/ *)?|\bdalam +(?:satu|1) +)(${KATA_PERIODE})\b|\b(harian|mingguan|bulanan|triwulanan|semesteran|tahunan)\b`,
  "iu",
);
const DALAM_KURUNG = new RegExp(String.raw`\( *(${KATA_PERIODE}) *\)`, "iu");

/** The period of a volume by the words behind its number; null when they name none. */
export function periodeVolume(satuan: string): Periode | null {
  const cocok = PER_PERIODE.exec(satuan) ?? DALAM_KURUNG.exec(satuan);
  const kata = cocok?.[1] ?? cocok?.[2];
  return kata === undefined ? null : (periodeDariKata(kata)?.periode ?? null);
}

/** The period that the heading of a column of volumes names: `VOLUME PER BULAN`, `BEBAN KERJA 1 TAHUN`; `12 BULAN` is a year. */
export function periodeJudulVolume(judul: string): Periode | null {
  if (/tahun|12 bulan|thn/iu.test(judul)) return "tahun";
  return periodeVolume(judul) ?? (/(^|\D)1 *bulan/iu.test(judul) ? "bulan" : null);
}
