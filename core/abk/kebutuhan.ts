import { menurut } from "../peraturan/register";
import { pengaliSetahun, wkePeriodeMenit, type Pembulatan, type ProfilAbk, type ProfilPeriode } from "./profil";
import { PERIODE, type Periode, type UkuranTugas } from "./tugas";

/**
 * Workload is summed in whole millionths of a minute (volume and norm both carry three decimals), so that a total and
 * its rounding never depend on the order of the rows. Exact up to 9 thousand million minutes.
 */
export const PERJUTA_PER_MENIT = 1_000_000;

type Pembagi = Pick<ProfilAbk, "waktuKerjaEfektifMenit" | "pembulatan" | "minimumSatu">;

/**
 * Yearly workload of one task in millionths of a minute: volume x periods a year x norma waktu. Whole under conversion A. Under B it
 * is the workload that gives the row's need (volume x norma / effective time of the period) when divided by the year's, and need
 * not be whole: sums are made by `jumlahBebanPerjuta`.
 */
export function bebanPerjuta(tugas: UkuranTugas, profil: ProfilPeriode): number {
  const ukuran = ukuranPerjuta(tugas);
  if (profil.konversi === "setahunkan") return ukuran * pengaliSetahun(tugas.periode, profil);
  return (ukuran * profil.waktuKerjaEfektifMenit) / wkePeriodeMenit(tugas.periode, profil);
}

/**
 * Sum of the workloads of a job's tasks, in millionths of a minute. Under conversion B whole numbers are kept apart by period and
 * brought together once, so that a need of exactly 2.5 is exactly 2.5 whatever the periods' effective times.
 */
export function jumlahBebanPerjuta(tugas: readonly UkuranTugas[], profil: ProfilPeriode): number {
  if (profil.konversi === "perPeriode") {
    const perPeriode = new Map<Periode, number>();
    for (const baris of tugas) perPeriode.set(baris.periode, (perPeriode.get(baris.periode) ?? 0) + ukuranPerjuta(baris));
    return bebanSetaraPerjuta((periode) => perPeriode.get(periode) ?? 0, profil);
  }
  let jumlah = 0;
  for (const baris of tugas) jumlah += bebanPerjuta(baris, profil);
  return jumlah;
}

/** Volume x norma of one task in its own period, in whole millionths of a minute. */
function ukuranPerjuta(tugas: UkuranTugas): number {
  return Math.round(tugas.volume * 1_000) * Math.round(tugas.normaWaktuMenit * 1_000);
}

/**
 * Workload of a year that gives the same need as the rows divided by the effective time of their own period:
 * sum(work of a period / effective time of the period) x effective time of the year. The quotient is taken once, of exact whole
 * numbers, and told in whole millionths like every workload; a total that stands on a bound of rounding stands there exactly.
 *
 * @param jumlah volume x norma of all rows of a period, in whole millionths of a minute
 */
export function bebanSetaraPerjuta(jumlah: (periode: Periode) => number, profil: ProfilPeriode): number {
  const setahun = BigInt(profil.waktuKerjaEfektifMenit);
  let pembilang = 0n;
  let penyebut = 1n;
  for (const periode of PERIODE) {
    const beban = jumlah(periode);
    if (beban === 0) continue;
    const wke = BigInt(wkePeriodeMenit(periode, profil));
    pembilang = pembilang * wke + BigInt(beban) * setahun * penyebut;
    penyebut *= wke;
  }
  return Number((2n * pembilang + penyebut) / (2n * penyebut));
}

export interface Kebutuhan {
  /** Yearly workload in minutes. */
  readonly bebanKerjaMenit: number;
  /** People needed, unrounded. */
  readonly kebutuhanMentah: number;
  /** People needed after the profile's one rounding; equals the raw need when the profile does not round. */
  readonly kebutuhan: number;
}

/**
 * Pegawai needed for one jabatan: sum(volume x norma waktu) / waktu kerja efektif, rounded once on the job's total. Under
 * conversion B every row is divided by the effective time of its period instead.
 * [tugas-per-tugas] [konversi-periode] [pembulatan-kebutuhan]
 */
export function computeKebutuhan(tugas: readonly UkuranTugas[], profil: Pembagi & ProfilPeriode): Kebutuhan {
  return kebutuhanDariBeban(jumlahBebanPerjuta(tugas, profil), profil);
}

/** The need that follows from a workload already summed in millionths of a minute. */
export function kebutuhanDariBeban(beban: number, profil: Pembagi): Kebutuhan {
  const pembagi = profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT;
  const kebutuhanMentah = beban / pembagi;
  const dibulatkan = bulatkan(beban, pembagi, profil.pembulatan);
  return {
    bebanKerjaMenit: Math.round(beban) / PERJUTA_PER_MENIT,
    kebutuhanMentah,
    kebutuhan: profil.minimumSatu && beban > 0 ? Math.max(1, dibulatkan) : dibulatkan,
  };
}

/** Whether a jabatan has work, but hardly enough for half a person; an advice, not a rule. [beban-kecil] */
export function perluSaran({ bebanKerjaMenit, kebutuhanMentah }: Pick<Kebutuhan, "bebanKerjaMenit" | "kebutuhanMentah">): boolean {
  return bebanKerjaMenit > 0 && kebutuhanMentah < menurut("beban-kecil");
}

/** Rounds a quotient of two non-negative whole numbers, decided on the remainder so that 2.5 is exactly 2.5. */
function bulatkan(pembilang: number, pembagi: number, cara: Pembulatan): number {
  const sisa = pembilang % pembagi;
  const utuh = (pembilang - sisa) / pembagi;
  switch (cara) {
    case "setengahKeAtas":
      return sisa * 2 >= pembagi ? utuh + 1 : utuh;
    case "keAtas":
      return sisa > 0 ? utuh + 1 : utuh;
    case "tanpa":
      return pembilang / pembagi;
  }
}
