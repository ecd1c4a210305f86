import type { Periode } from "../abk/tugas";
import { nameKey } from "../name";
import { KATA_PERIODE, periodeDariKata, periodeSebulan } from "./kata-periode";

/** A volume counts once in a period: `5 tahunan` is a fifth (`kali`) of a volume a year, `6 bulanan` one a semester. */
export interface VolumePeriode {
  readonly periode: Periode;
  /** Times that the volume counts in the period. */
  readonly kali: number;
}

/** Numbers in words, longest first, and those that stand before a period: `dwibulanan`, `pancatahunan`. */
const BILANGAN: readonly (readonly [kata: RegExp, angka: string])[] = [
  [/\bdua belas\b/gu, "12"],
  [/\b(?:dua|dwi)(?=\b|bulan|minggu|tahun)/gu, "2 "],
  [/\b(?:tiga|tri)(?=\b|bulan|minggu|tahun)/gu, "3 "],
  [/\b(?:empat|catur)(?=\b|bulan|minggu|tahun)/gu, "4 "],
  [/\b(?:lima|panca)(?=\b|bulan|minggu|tahun)/gu, "5 "],
  [/\benam\b/gu, "6"],
  [/\btujuh\b/gu, "7"],
  [/\bdelapan\b/gu, "8"],
  [/\bsembilan\b/gu, "9"],
  [/\bsepuluh\b/gu, "10"],
  [/\bsatu\b/gu, "1"],
];
/** Other names of the same lengths. */
const NAMA_LAIN: readonly (readonly [kata: RegExp, arti: string])[] = [
  [/\b(?:catur|4) *wulan(?:an)?\b/gu, "4 bulan"],
  [/\b(?:dwi|2) *wulan(?:an)?\b/gu, "2 bulan"],
  [/\b(?:kuartal|kwartal|quarter|tri ?wulan|tw)(?:an)?\b/gu, "triwulan"],
  [/\b(?:per ?|se)?tengah *(?=tahun|bulan|minggu|hari)/gu, "0.5 "],
];
const SEBUTAN = new RegExp(`(?:(\\d+(?:\\.\\d+)?) )?(?:(?<= |^)|(?<=(?: |^)(?:se|per)))(${KATA_PERIODE})(?:an)?(?= |$)`, "gu");
/** How often within the period: `2 kali`, `3x`; `sekali` is once. */
const BANYAK = /(?:^| )(\d+) *(?:x|kali)(?= |$)/u;
/** Words and numbers that leave the length open: `multi tahun`, `1-2 tahun`, `tahun ke 5`. */
const TERBUKA =
  /(?:^| )(?:multi|beberapa|jamak|tiap tahapan)(?= |$)|\d+ (?:sd |s d |sampai |atau )?\d+ (?:hari|minggu|bulan|tahun)|(?: |^)ke *\d/u;
/** More days than these apart are calendar days, of which nobody knows how many are working ones; more of others is a count. */
const TERBANYAK = { hari: 4, lain: 60 } as const;

/**
 * The period that a cell of its own names, for a volume that stands beside it. `takJelas` where the words leave open how often the
 * volume counts: two lengths, a range, `2 kali sebulan` beside a volume of 10. Null when no period is named.
 */
export function periodeKata(teks: string, volume: number | null): VolumePeriode | "takJelas" | null {
  const kata = lazimkan(teks);
  const banyak = Number(BANYAK.exec(kata)?.[1] ?? 1);
  const sisa = kata.replace(BANYAK, " ").replace(/\s+/gu, " ").trim();
  const sebutan = [...sisa.matchAll(SEBUTAN)].map(([, angka, satuan = ""]) => panjang(Number(angka ?? 1), satuan));
  const [pertama] = sebutan;
  if (pertama === undefined) return null;
  if (pertama === null || TERBUKA.test(sisa) || (banyak !== 1 && banyak !== volume)) return "takJelas";
  return sebutan.every((satu) => satu !== null && satu.periode === pertama.periode && satu.kali === pertama.kali) ? pertama : "takJelas";
}

/** A period of several: `dokumen per lima tahun`, `VOLUME 5 TAHUNAN`; null where a text names none, or one alone. */
export function kelipatanDisebut(teks: string): VolumePeriode | "takJelas" | null {
  const kata = lazimkan(teks);
  const kelipatan = [...kata.matchAll(SEBUTAN)].find(([, angka]) => angka !== undefined && Number(angka) !== 1);
  if (!kelipatan || /\brata rata\b|\brerata\b/u.test(kata)) return null;
  return panjang(Number(kelipatan[1]), kelipatan[2] ?? "") ?? "takJelas";
}

function lazimkan(teks: string): string {
  let kata = ` ${nameKey(teks.replace(/\b1\/2\b|\u00bd/gu, " setengah "))} `;
  for (const [ejaan, arti] of [...NAMA_LAIN, ...BILANGAN]) kata = kata.replace(ejaan, arti);
  return kata
    .replace(/(\d)(?=[a-z])(?!x )/gu, "$1 ")
    .replace(/\s+/gu, " ")
    .replace(/\b(\d+) \1(?= )/gu, "$1")
    .trim();
}

/** Once in so many of a period, as a part of a volume in a period that is kept; null for a length that is none. */
function panjang(banyak: number, kata: string): VolumePeriode | null {
  const satu = periodeDariKata(kata);
  if (!satu || banyak <= 0 || banyak > (satu.periode === "hari" ? TERBANYAK.hari : TERBANYAK.lain)) return null;
  if (satu.bulan === null) return { periode: satu.periode, kali: 1 / banyak };
  const bulan = satu.bulan * banyak;
  const bernama = periodeSebulan(bulan);
  if (bernama) return { periode: bernama, kali: 1 };
  return bulan < 1 ? { periode: "bulan", kali: 1 / bulan } : { periode: "tahun", kali: 12 / bulan };
}
