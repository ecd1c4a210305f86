import { pembagiBarisMenit, pengaliSetahun, type ProfilAbk } from "./profil";
import { bebanPerjuta, kebutuhanDariBeban, PERJUTA_PER_MENIT } from "./kebutuhan";
import { computeEfektivitas, type EfektivitasJabatan } from "./efektivitas";
import { bebanJabatan, computeMetode, type HasilMetodeJabatan, type MetodeJabatan } from "./metode-jabatan";
import type { Periode, Tugas } from "./tugas";

/** One row of the trace: how a task adds to the need. */
export interface JejakBaris {
  readonly id: string;
  readonly uraian: string;
  readonly satuanHasil: string;
  readonly keterangan: string;
  readonly volume: number;
  readonly periode: Periode;
  /** Times the period counts in a year under the profile; not whole under some profiles of conversion B. */
  readonly pengali: number;
  readonly volumeSetahun: number;
  readonly normaWaktuMenit: number;
  /** The minutes that divide this row: the year's effective time, or that of its period under conversion B. */
  readonly pembagiMenit: number;
  /** Workload of a year; under conversion B the one that is equivalent to the row's need. */
  readonly bebanMenit: number;
  /** The row's part of the need, unrounded. */
  readonly kebutuhan: number;
  /** Share of the job's workload, 0-1. */
  readonly bagian: number;
}

/** The whole computation of one jabatan, for screen, print and workbook alike. */
export interface JejakKebutuhan {
  readonly jabatanId: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly kelas: number | null;
  readonly profil: ProfilAbk;
  readonly per: string;
  /** One row a task; none when the need comes from another method. */
  readonly baris: readonly JejakBaris[];
  /** The other method that gave the need, step by step; the workload is then the one that the need is equal to. */
  readonly metode: HasilMetodeJabatan | null;
  readonly bebanKerjaMenit: number;
  readonly kebutuhanMentah: number;
  readonly kebutuhan: number;
  readonly bezetting: number;
  readonly selisih: number;
  readonly efektivitas: EfektivitasJabatan | null;
  readonly pembalik: PembalikPembulatan | null;
}

/** How far the total is from rounding to another number of people: the minutes that would have to go or come. */
export interface PembalikPembulatan {
  /** Minutes a year to take away until the rounded need falls by one; null when it cannot fall. */
  readonly turunMenit: number | null;
  /** Minutes a year to add until the rounded need rises by one. */
  readonly naikMenit: number;
}

interface Subjek {
  readonly jabatanId: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly kelas: number | null;
  readonly per: string;
  readonly bezetting: number;
  /** Method chosen for the jabatan; task by task when absent. */
  readonly metode?: MetodeJabatan | null | undefined;
}

/** Explains the need of one jabatan row by row; the figures are those of `computeKebutuhan`, or of the method that was chosen. */
export function jejakKebutuhan(subjek: Subjek, tugasJabatan: readonly Tugas[], profil: ProfilAbk): JejakKebutuhan {
  const metode = computeMetode(subjek.metode);
  const tugas = metode ? [] : tugasJabatan;
  const beban = tugas.map((baris) => bebanPerjuta(baris, profil));
  const total = bebanJabatan(tugas, metode, profil);
  const butuh = kebutuhanDariBeban(total, profil);
  const pembagi = profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT;
  return {
    ...subjek,
    metode,
    profil,
    baris: tugas.map((satu, nomor) => jejakBaris(satu, { beban: beban[nomor] ?? 0, total }, profil)),
    ...butuh,
    selisih: subjek.bezetting - butuh.kebutuhan,
    efektivitas: computeEfektivitas(total, subjek.bezetting, profil.waktuKerjaEfektifMenit),
    pembalik: pembalikPembulatan(total, pembagi, profil),
  };
}

function jejakBaris(tugas: Tugas, { beban, total }: { readonly beban: number; readonly total: number }, profil: ProfilAbk): JejakBaris {
  const pengali = pengaliSetahun(tugas.periode, profil);
  return {
    id: tugas.id,
    uraian: tugas.uraian,
    satuanHasil: tugas.satuanHasil,
    keterangan: tugas.keterangan,
    volume: tugas.volume,
    periode: tugas.periode,
    pengali,
    volumeSetahun: (Math.round(tugas.volume * 1_000) * pengali) / 1_000,
    normaWaktuMenit: tugas.normaWaktuMenit,
    pembagiMenit: pembagiBarisMenit(tugas.periode, profil),
    bebanMenit: beban / PERJUTA_PER_MENIT,
    kebutuhan: beban / (profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT),
    bagian: total === 0 ? 0 : beban / total,
  };
}

/**
 * Distance to the next rounding step on either side. Half up turns at n + 1/2, ceil just above n. Null without rounding.
 * With "minimum 1" the need of a job that has work cannot fall below one.
 */
function pembalikPembulatan(total: number, pembagi: number, profil: ProfilAbk): PembalikPembulatan | null {
  if (profil.pembulatan === "tanpa") return null;
  const { kebutuhan } = kebutuhanDariBeban(total, profil);
  // Whole millionths only: to pass a bound that itself still rounds up, one more millionth is needed.
  const batasBawah = profil.pembulatan === "setengahKeAtas" ? kebutuhan * pembagi - pembagi / 2 - 1 : (kebutuhan - 1) * pembagi;
  const batasAtas = profil.pembulatan === "setengahKeAtas" ? kebutuhan * pembagi + pembagi / 2 : kebutuhan * pembagi + 1;
  const terkunci = kebutuhan === 0 || (profil.minimumSatu && kebutuhan === 1);
  return {
    turunMenit: terkunci ? null : Math.max(0, total - batasBawah) / PERJUTA_PER_MENIT,
    naikMenit: Math.max(0, batasAtas - total) / PERJUTA_PER_MENIT,
  };
}
