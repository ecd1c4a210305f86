import type { Periode } from "../abk/tugas";
import { nameKey } from "../name";
import { periodeKata } from "./kelipatan-periode";

/** What sets one of several columns of volumes apart from the others, by its heading. */
export type PeranVolume =
  | { readonly peran: "tahunKe"; readonly tahun: number }
  /** One part of a year (a month, a quarter, a half), or one week of a month. */
  | { readonly peran: "bagian"; readonly satuan: SatuanBagian }
  | { readonly peran: "jumlah" }
  | { readonly peran: "periode"; readonly periode: Periode }
  | { readonly peran: "polos" };

export type SatuanBagian = "minggu" | "bulan" | "triwulan" | "semester" | "angka";

/** How many parts make up the whole: weeks a month, the others a year. */
export const BAGIAN_UTUH: Readonly<Record<Exclude<SatuanBagian, "angka">, number>> = { minggu: 4, bulan: 12, triwulan: 4, semester: 2 };

const ANGKA_URUT = "(?:[ivx]+|\\d{1,2})";
const NAMA_BULAN =
  "jan(?:uari)?|feb(?:ruari|r)?|peb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun(?:i)?|jul(?:i)?|agu(?:s|st|stus)?|ags|agt|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember|p)?|nop(?:ember)?|des(?:ember)?";
const TAHUN_KE = /(?:^| )(?:tahun |th |thn |ta )?((?:19|20)\d{2})(?= |$)/u;
const BAGIAN: readonly (readonly [akar: RegExp, satuan: SatuanBagian])[] = [
  [new RegExp(`(?:^| )(?:bulan |bln )?(?:${NAMA_BULAN})(?= |$)`, "u"), "bulan"],
  [new RegExp(`(?:^| )(?:bulan|bln|b) ?(?:ke )?${ANGKA_URUT}(?= |$)`, "u"), "bulan"],
  [new RegExp(`(?:^| )(?:tri ?wulan|tw|trw|kuartal|q) ?(?:ke )?${ANGKA_URUT}(?= |$)`, "u"), "triwulan"],
  [new RegExp(`(?:^| )(?:semester|smt|sem|s) ?(?:ke )?${ANGKA_URUT}(?= |$)`, "u"), "semester"],
  [new RegExp(`(?:^| )(?:minggu|mgg|pekan|m) ?(?:ke )?${ANGKA_URUT}(?= |$)`, "u"), "minggu"],
  [/ [ivx]+(?= |$)/u, "angka"],
];
const JUMLAH = /(?:^| )(?:jumlah|jml|jlh|total|akumulasi|keseluruhan)(?= |$)/gu;
/** Words of a period that say nothing of what is counted. */
const KATA_PERIODE =
  /(?:^| )(?:(?:per|tiap|setiap|dalam|selama|satu|1|rata|2|kali|untuk) )*(?:se)?(?:hari|minggu|pekan|bulan|bln|tri ?wulan|semester|smt|tahun|thn|th)(?:an)?(?= |$)/gu;
const KATA_RAGAM = /(?:^| )(?:target|realisasi|rencana|lama|baru|usulan|semula|menjadi|verifikasi|awal|akhir|riil|perkiraan)(?= |$)/gu;
const KATA_ISI = /(?:^| )(?:per|rata|rata2|satu|tahun|ke|kerja|hasil)(?= |$)/gu;

/** What a heading of volumes counts, and what sets its column apart. */
export interface JudulVolume {
  /** The heading without year, part, period and total; columns that count the same thing have the same. */
  readonly inti: string;
  readonly peran: PeranVolume;
}

export function bacaJudulVolume(judul: string): JudulVolume {
  const kunci = ` ${nameKey(judul)}`.replace(/ vol(?= |$)/gu, " volume");
  const tahun = Number(TAHUN_KE.exec(kunci)?.[1] ?? 0);
  const bagian = tahun > 0 ? undefined : BAGIAN.find(([akar]) => akar.test(kunci));
  const tanpaBagian = bagian === undefined ? kunci.replace(TAHUN_KE, "") : kunci.replace(bagian[0], "").replace(/ triwulan(?= |$)/u, "");
  const inti = [JUMLAH, KATA_PERIODE, KATA_RAGAM, KATA_ISI].reduce((sisa, akar) => sisa.replace(akar, ""), tanpaBagian).trim();
  const ragam = kunci.search(KATA_RAGAM) >= 0;
  return { inti: inti === "" && ragam ? "ragam" : inti, peran: peranJudul({ kunci, tahun, bagian: bagian?.[1] }) };
}

function peranJudul({
  kunci,
  tahun,
  bagian,
}: {
  readonly kunci: string;
  readonly tahun: number;
  readonly bagian: SatuanBagian | undefined;
}): PeranVolume {
  if (tahun > 0) return { peran: "tahunKe", tahun };
  if (bagian !== undefined) return { peran: "bagian", satuan: bagian };
  if (kunci.search(JUMLAH) >= 0) return { peran: "jumlah" };
  const disebut = periodeKata(kunci, null);
  return disebut === null || disebut === "takJelas" || disebut.kali !== 1
    ? { peran: "polos" }
    : { peran: "periode", periode: disebut.periode };
}

/** The year that a heading names, such as that of `Kebutuhan 2024`; 0 when it names none. */
export function tahunJudul(judul: string): number {
  return Number(TAHUN_KE.exec(` ${nameKey(judul)}`)?.[1] ?? 0);
}
