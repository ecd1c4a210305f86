import { datePartsOf, type PlainDate } from "../date";
import type { StatusPegawai } from "../pegawai/pegawai";
import type { Diklat } from "./catatan";

type DiklatBerjam = Pick<Diklat, "jp" | "mulai" | "selesai">;

/** Whether somebody has a duty of JP a year [jp-setahun]; a PPPK has none, only a highest number [jp-pppk-tertinggi]. */
export function wajibJp(status: StatusPegawai): boolean {
  return status === "PNS" || status === "CPNS";
}

/** JP of one calendar year. */
export interface JpTahun {
  readonly tahun: number;
  readonly jp: number;
  readonly diklat: number;
  /** JP still missing to the duty of the year; 0 when it is met. */
  readonly kurang: number;
}

/** The calendar year in which a training counts: that of its last day, or of its first while the last is not known; null without either. [jp-setahun] */
export function tahunDiklat({ mulai, selesai }: DiklatBerjam): number | null {
  const hari = selesai ?? mulai;
  return hari === null ? null : datePartsOf(hari).year;
}

/**
 * JP by calendar year, latest first, of trainings that had ended by a day; the year of the day itself is there even without any. Trainings
 * without a day count in no year and are told apart. [jp-setahun]
 */
export function computeJp(
  diklat: readonly DiklatBerjam[],
  per: PlainDate,
  jpSetahun: number,
): { readonly tahun: readonly JpTahun[]; readonly tanpaTanggal: number } {
  const perTahun = new Map<number, { jp: number; diklat: number }>([[datePartsOf(per).year, { jp: 0, diklat: 0 }]]);
  let tanpaTanggal = 0;
  for (const satu of diklat) {
    const tahun = tahunDiklat(satu);
    if (tahun === null) tanpaTanggal += 1;
    else if ((satu.selesai ?? satu.mulai ?? per) <= per) {
      const sejauhIni = perTahun.get(tahun) ?? { jp: 0, diklat: 0 };
      perTahun.set(tahun, { jp: sejauhIni.jp + satu.jp, diklat: sejauhIni.diklat + 1 });
    }
  }
  const tahun = [...perTahun].map(([nomor, { jp, diklat: banyak }]) => ({
    tahun: nomor,
    jp,
    diklat: banyak,
    kurang: Math.max(0, jpSetahun - jp),
  }));
  return { tahun: tahun.toSorted((a, b) => b.tahun - a.tahun), tanpaTanggal };
}
