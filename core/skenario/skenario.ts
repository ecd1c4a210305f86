import type { BahanRekap } from "../formasi/rekap";
import { NORMA_TERBESAR_MENIT, VOLUME_TERBESAR, type Periode, type UkuranTugas } from "../abk/tugas";

/** A scenario still tried out, or one whose changes were taken over into the office's ABK. */
export const KEADAAN_SKENARIO = ["terbuka", "dipakai"] as const;
export type KeadaanSkenario = (typeof KEADAAN_SKENARIO)[number];

/** A named what-if over the office's ABK. The original stays untouched until the scenario is adopted. */
export interface Skenario {
  readonly id: string;
  readonly nama: string;
  readonly catatan: string;
  /** Regulation profile to compute with; null computes with the one in force. */
  readonly profilId: string | null;
  readonly keadaan: KeadaanSkenario;
  readonly revision: number;
}

/** As many scenarios as stand beside the original in one comparison. */
export const SKENARIO_DIBANDING_TERBANYAK = 3;

/** A task with its place in the office: what a scenario can change. */
export interface TugasJabatan extends UkuranTugas {
  readonly id: string;
  readonly jabatanId: string;
  readonly uraian: string;
}

/** The original of a changed task at the moment when the scenario changed it; tells later whether somebody changed it since. */
export interface AsalUbahan {
  readonly uraian: string;
  readonly jabatanId: string;
  readonly volume: number;
  readonly periode: Periode;
  readonly normaWaktuMenit: number;
}

/** What scenarios are set beside: what the recap is computed from, with every task in one list. */
export type BahanBanding<T extends TugasJabatan = TugasJabatan> = BahanRekap & { readonly tugas: readonly T[] };

/** What a scenario says of one task. Null leaves a value as it is. */
export interface NilaiUbahan {
  readonly volume: number | null;
  readonly normaWaktuMenit: number | null;
  /** The jabatan that the task moves to. */
  readonly jabatanId: string | null;
}

export interface UbahanTugas extends NilaiUbahan {
  readonly tugasId: string;
  readonly asal: AsalUbahan;
}

/** The tasks of the office as a scenario sees them. Changes of tasks that are gone have no effect; the given tasks stay as they are. */
export function terapkanSkenario<T extends TugasJabatan>(tugas: readonly T[], ubahan: readonly UbahanTugas[]): T[] {
  const perTugas = new Map(ubahan.map((satu) => [satu.tugasId, satu]));
  return tugas.map((satu) => {
    const nilai = perTugas.get(satu.id);
    return nilai ? { ...satu, ...nilaiTerlihat(satu, nilai) } : satu;
  });
}

/** Volume, norm and jabatan of a task after a change. */
function nilaiTerlihat(tugas: TugasJabatan, { volume, normaWaktuMenit, jabatanId }: NilaiUbahan): Omit<AsalUbahan, "uraian" | "periode"> {
  return {
    volume: volume ?? tugas.volume,
    normaWaktuMenit: normaWaktuMenit ?? tugas.normaWaktuMenit,
    jabatanId: jabatanId ?? tugas.jabatanId,
  };
}

/** A change without the values that say what the original says anyway; null when nothing is left of it. */
export function ubahanRingkas(tugas: TugasJabatan, nilai: NilaiUbahan): UbahanTugas | null {
  const volume = nilai.volume === tugas.volume ? null : nilai.volume;
  const normaWaktuMenit = nilai.normaWaktuMenit === tugas.normaWaktuMenit ? null : nilai.normaWaktuMenit;
  const jabatanId = nilai.jabatanId === tugas.jabatanId ? null : nilai.jabatanId;
  if (volume === null && normaWaktuMenit === null && jabatanId === null) return null;
  return { tugasId: tugas.id, volume, normaWaktuMenit, jabatanId, asal: asalUbahan(tugas) };
}

export function asalUbahan({ uraian, jabatanId, volume, periode, normaWaktuMenit }: TugasJabatan): AsalUbahan {
  return { uraian, jabatanId, volume, periode, normaWaktuMenit };
}

/** The figures of a task that a bulk what-if can multiply. */
export const YANG_DIKALIKAN = ["normaWaktuMenit", "volume"] as const;
export type YangDikalikan = (typeof YANG_DIKALIKAN)[number];

const TERBESAR: Readonly<Record<YangDikalikan, number>> = { volume: VOLUME_TERBESAR, normaWaktuMenit: NORMA_TERBESAR_MENIT };

/**
 * The change that multiplies a task's volume or norm by a factor, counted from the original, so that the same factor twice is
 * the same scenario. What the scenario says of the task otherwise stays. Three decimals, as everywhere; at most the largest accepted.
 */
export function kalikanUbahan(
  tugas: TugasJabatan,
  lama: NilaiUbahan | null,
  kali: { readonly yang: YangDikalikan; readonly faktor: number },
): NilaiUbahan {
  const hasil = Math.min(TERBESAR[kali.yang], Math.round(tugas[kali.yang] * kali.faktor * 1_000) / 1_000);
  const dasar = lama ?? { volume: null, normaWaktuMenit: null, jabatanId: null };
  return kali.yang === "volume" ? { ...dasar, volume: hasil } : { ...dasar, normaWaktuMenit: hasil };
}

/** Why a change cannot be taken over as it stands. */
export type SebabBentrok = "tugasHilang" | "tugasBerubah" | "tujuanHilang" | "sasaranHilang" | "sasaranBerubah" | "susunanTidakDapat";

export interface BentrokSkenario {
  /** The task, or the change of structure. */
  readonly tugasId: string;
  /** The task, unit or jabatan as it was called when the scenario changed it. */
  readonly uraian: string;
  readonly sebab: SebabBentrok;
}

/** Changes whose task is gone or no longer what it was, or whose destination is gone: to be looked at before the scenario is adopted. */
export function bentrokSkenario(
  ubahan: readonly UbahanTugas[],
  tugas: ReadonlyMap<string, TugasJabatan>,
  jabatan: ReadonlySet<string>,
): BentrokSkenario[] {
  return ubahan.flatMap((satu) => {
    const sebab = sebabBentrok(satu, tugas.get(satu.tugasId), jabatan);
    return sebab === null ? [] : [{ tugasId: satu.tugasId, uraian: satu.asal.uraian, sebab }];
  });
}

function sebabBentrok(ubahan: UbahanTugas, tugas: TugasJabatan | undefined, jabatan: ReadonlySet<string>): SebabBentrok | null {
  if (!tugas) return "tugasHilang";
  const { asal } = ubahan;
  const sama =
    tugas.uraian === asal.uraian &&
    tugas.jabatanId === asal.jabatanId &&
    tugas.volume === asal.volume &&
    tugas.periode === asal.periode &&
    tugas.normaWaktuMenit === asal.normaWaktuMenit;
  if (!sama) return "tugasBerubah";
  return ubahan.jabatanId !== null && !jabatan.has(ubahan.jabatanId) ? "tujuanHilang" : null;
}

/**
 * The changes brought in line with the office of today: those of lost tasks and moves to lost jabatan fall away, the others keep
 * their new values and start from the task as it is now.
 */
export function selaraskanUbahan(
  ubahan: readonly UbahanTugas[],
  tugas: ReadonlyMap<string, TugasJabatan>,
  jabatan: ReadonlySet<string>,
): UbahanTugas[] {
  return ubahan.flatMap((satu) => {
    const asli = tugas.get(satu.tugasId);
    if (!asli) return [];
    const baru = ubahanRingkas(asli, {
      ...satu,
      jabatanId: satu.jabatanId !== null && jabatan.has(satu.jabatanId) ? satu.jabatanId : null,
    });
    return baru ? [baru] : [];
  });
}
