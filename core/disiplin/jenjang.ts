import type { PlainDate } from "../date";
import type { StatusPegawai } from "../pegawai/pegawai";
import { NILAI_TANPA_KANTOR, type NilaiKantor } from "../peraturan/nilai-kantor";
import { menurut, type IdKetentuan } from "../peraturan/register";
import { perangkatHukuman, type KodeHukuman, type PerangkatHukuman } from "./hukuman";

/** Tables of absence: employees by contract, PNS, and PNS before PP 94/2021. Which one applies is decided by the day of the absence. */
export const ATURAN_ABSEN = ["pp94", "pppk", "pp53"] as const;
export type AturanAbsen = (typeof ATURAN_ABSEN)[number];

/** The rule behind each table. */
export const KETENTUAN_ABSEN = {
  pp94: "tanpa-keterangan-pns",
  pppk: "tanpa-keterangan-pppk",
  pp53: "tanpa-keterangan-pp53",
} as const satisfies Readonly<Record<AturanAbsen, IdKetentuan>>;

/** One row of a table: from so many days on. */
export interface Jenjang {
  readonly kode: KodeHukuman;
  readonly dari: number;
}

type NilaiJenjang = Readonly<Record<string, readonly [dari: number, sampai: number]>>;

function jenjangDari(nilai: NilaiJenjang): readonly Jenjang[] {
  // The register holds codes of punishments only.
  return Object.entries(nilai).map(([kode, [dari]]) => ({ kode: kode as KodeHukuman, dari }));
}

/** Tables of absence, lightest kind first. */
export type TabelJenjang = Readonly<Record<AturanAbsen, readonly Jenjang[]>>;

/** The tables on a day, with the office's own rows for employees by contract. [tanpa-keterangan-pns] [tanpa-keterangan-pppk] [tanpa-keterangan-pp53] */
export function tabelJenjang(nilai: NilaiKantor, per?: PlainDate): TabelJenjang {
  return {
    pp94: jenjangDari(menurut("tanpa-keterangan-pns")),
    pppk: jenjangDari(nilai.menurut("tanpa-keterangan-pppk", per)),
    pp53: jenjangDari(menurut("tanpa-keterangan-pp53")),
  };
}

/** The tables as the register has them. */
export const JENJANG: TabelJenjang = tabelJenjang(NILAI_TANPA_KANTOR);

/** The rule behind a row of days of each table; PP 53/2010 knew none. */
export const KETENTUAN_BERTURUT = {
  pp94: "berturut-turut",
  pppk: "berturut-turut-pppk",
  pp53: null,
} as const satisfies Readonly<Record<AturanAbsen, IdKetentuan | null>>;

/** Consecutive working days that end the employment, by table; null where the table knows no such number. */
export type BatasBerturut = Readonly<Record<AturanAbsen, number | null>>;

/** The numbers, with the office's own one for employees by contract. [berturut-turut] [berturut-turut-pppk] */
export function batasBerturut(nilai: NilaiKantor, per?: PlainDate): BatasBerturut {
  return { pp94: menurut("berturut-turut"), pppk: nilai.menurut("berturut-turut-pppk", per), pp53: null };
}

/** The table of a day, by the status that the person had on it. A CPNS is judged as PNS. */
export function aturanAbsen(tanggal: PlainDate, status: StatusPegawai): AturanAbsen {
  if (status === "PPPK" || status === "PPPK paruh waktu") return "pppk";
  return tanggal < menurut("hukdis-pp94-sejak") ? "pp53" : "pp94";
}

/** The set of kinds under a table on a day. */
export function perangkatAbsen(aturan: AturanAbsen, tanggal: PlainDate, tukinSejak: PlainDate | null): PerangkatHukuman {
  return perangkatHukuman({
    tanggalPelanggaran: tanggal,
    pppk: aturan === "pppk",
    tukin: tukinSejak !== null && tanggal >= tukinSejak,
  });
}

/** The row of a table that so many days have reached; null below the first. */
export function jenjangUntuk(tabel: readonly Jenjang[], hari: number): Jenjang | null {
  return tabel.findLast(({ dari }) => hari >= dari) ?? null;
}

/** The next row of the table; null at its end. */
export function jenjangBerikut(tabel: readonly Jenjang[], hari: number): Jenjang | null {
  return tabel.find(({ dari }) => dari > hari) ?? null;
}
