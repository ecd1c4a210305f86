import type { ProfilAbk } from "../abk/profil";
import type { Periode } from "../abk/tugas";
import { nameKey } from "../name";
import { KATA_PERIODE, periodeDariKata } from "./kata-periode";
import { menurut } from "../peraturan/register";

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
  kisaran("detik setahun", { satuan: "detik", periode: "tahun" }),
];

/** Divisors that count working days, weeks or months, where the headings say so. */
const PEMBAGI_PANJANG: readonly BarisPembagi[] = [
  kisaran("hari seminggu", { satuan: "hari", periode: "minggu" }),
  kisaran("hari sebulan", { satuan: "hari", periode: "bulan" }),
  kisaran("hari setahun", { satuan: "hari", periode: "tahun" }),
  kisaran("minggu setahun", { satuan: "minggu", periode: "tahun" }),
  kisaran("bulan setahun", { satuan: "bulan", periode: "tahun" }),
];
/** No day has so few effective minutes, so a divisor from here on counts days although its norms are minutes or hours. */
const HARI_SETAHUN = kisaran("hari setahun (tak bersatuan)", { satuan: "hari", periode: "tahun" });

function kisaran(nama: keyof ReturnType<typeof menurut<"kisaran-pembagi">>, makna: MaknaPembagi): BarisPembagi {
  const [dari, sampai] = menurut("kisaran-pembagi")[nama];
  return { dari, sampai, ...makna };
}

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

/** Sizes that a divisor stated in a unit can have at all. [ukuran-pembagi] */
const UKURAN_PEMBAGI: Readonly<Record<SatuanWaktu, readonly [dari: number, sampai: number]>> = menurut("ukuran-pembagi");

/** How well a number can be a divisor: known in the unit that the headings name, of a size in that unit, known in another, or not. */
export function nilaiPembagi(nilai: number, judul: SatuanJudul): number {
  const satuan = judul.pembagi ?? judul.norma;
  const makna = maknaPembagi(nilai, judul);
  if (makna !== null && (satuan === null || makna.satuan === satuan)) return 3;
  const [dari, sampai] = UKURAN_PEMBAGI[satuan ?? "menit"];
  return nilai >= dari && nilai <= sampai ? 2 : makna === null ? 0 : 1;
}

/** A longer unit as a heading names it: `(HARI)`, `HARI KERJA`; not the period of something else: `PER HARI`, `SEHARI`, `12 BULAN`. */
const SATUAN_PANJANG = /(?<!(?:^| )(?:per|tiap|setiap|satu|x|kali|\d+))(?:^| )(hari|hr|hk|ho|oh|minggu|mgg|pekan|bulan|bln)(?: |$)/u;
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
