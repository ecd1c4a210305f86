import { pengaliSetahun, type Pembulatan, type ProfilAbk } from "./profil";
import type { UkuranTugas } from "./tugas";

/**
 * Workload is summed in whole millionths of a minute (volume and norm both carry three decimals), so that a total and
 * its rounding never depend on the order of the rows. Exact up to 9 thousand million minutes.
 */
export const PERJUTA_PER_MENIT = 1_000_000;

type Pembagi = Pick<ProfilAbk, "waktuKerjaEfektifMenit" | "pembulatan" | "minimumSatu">;

/** Yearly workload of one task in millionths of a minute: volume x periods a year x norma waktu. */
export function bebanPerjuta(tugas: UkuranTugas, profil: Pick<ProfilAbk, "hariPerTahun" | "mingguPerTahun">): number {
  return Math.round(tugas.volume * 1_000) * Math.round(tugas.normaWaktuMenit * 1_000) * pengaliSetahun(tugas.periode, profil);
}

/** Sum of the workloads of a job's tasks, in millionths of a minute. */
export function jumlahBebanPerjuta(tugas: readonly UkuranTugas[], profil: Pick<ProfilAbk, "hariPerTahun" | "mingguPerTahun">): number {
  let jumlah = 0;
  for (const baris of tugas) jumlah += bebanPerjuta(baris, profil);
  return jumlah;
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
 * Pegawai needed for one jabatan: sum(volume x norma waktu) / waktu kerja efektif, rounded once on the job's total.
 * PermenPAN-RB 1/2020 (formula [V] on many forms; rounding is the office's choice, anjab-abk.md 3.4).
 */
export function computeKebutuhan(
  tugas: readonly UkuranTugas[],
  profil: Pembagi & Pick<ProfilAbk, "hariPerTahun" | "mingguPerTahun">,
): Kebutuhan {
  return kebutuhanDariBeban(jumlahBebanPerjuta(tugas, profil), profil);
}

/** The need that follows from a workload already summed in millionths of a minute. */
export function kebutuhanDariBeban(beban: number, profil: Pembagi): Kebutuhan {
  const pembagi = profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT;
  const kebutuhanMentah = beban / pembagi;
  const dibulatkan = bulatkan(beban, pembagi, profil.pembulatan);
  return {
    bebanKerjaMenit: beban / PERJUTA_PER_MENIT,
    kebutuhanMentah,
    kebutuhan: profil.minimumSatu && beban > 0 ? Math.max(1, dibulatkan) : dibulatkan,
  };
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
