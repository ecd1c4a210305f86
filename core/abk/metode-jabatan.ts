import { menurut } from "../peraturan/register";
import { jumlahBebanPerjuta, PERJUTA_PER_MENIT } from "./kebutuhan";
import type { HasilMetode, JenisMetode } from "./metode";
import { computeAbkKes, type IsianAbkKes } from "./metode-abk-kes";
import {
  computeHasilKerja,
  computeObjekKerja,
  computePeralatanKerja,
  type BarisAlat,
  type BarisHasil,
  type BarisObjek,
  type IsianBaris,
} from "./metode-kep75";
import { computeWisn, type IsianWisn } from "./metode-wisn";
import type { ProfilAbk } from "./profil";
import type { UkuranTugas } from "./tugas";
import { WAKTU_KOSONG } from "./waktu-tersedia";

/** The forms of a jabatan by method. A form stays when another method is chosen, so that one can go back to it. */
export interface IsianMetode {
  readonly hasilKerja?: IsianBaris<BarisHasil> | undefined;
  readonly objekKerja?: IsianBaris<BarisObjek> | undefined;
  readonly peralatanKerja?: IsianBaris<BarisAlat> | undefined;
  readonly wisn?: IsianWisn | undefined;
  readonly abkKes?: IsianAbkKes | undefined;
}

/** The method that was chosen for a jabatan. */
export interface MetodeJabatan {
  readonly jenis: JenisMetode;
  readonly isian: IsianMetode;
}

/** A method's outcome for one jabatan, named. */
export interface HasilMetodeJabatan extends HasilMetode {
  readonly jenis: Exclude<JenisMetode, "tugasPerTugas">;
}

const TANPA_BARIS = { baris: [], tertulis: null };
export const WISN_KOSONG: IsianWisn = {
  varian: "who2010",
  waktu: WAKTU_KOSONG,
  kegiatan: [],
  penunjang: [],
  perorangan: [],
  tertulis: null,
};
export const ABK_KES_KOSONG: IsianAbkKes = {
  waktu: { ...WAKTU_KOSONG, cara: "tetap", menitTetap: menurut("abk-kes-wkt") },
  kegiatan: [],
  penunjang: [],
  tertulis: null,
};

/** Computes the chosen method; null when the jabatan is counted task by task. */
export function computeMetode(metode: MetodeJabatan | null | undefined): HasilMetodeJabatan | null {
  if (!metode || metode.jenis === "tugasPerTugas") return null;
  const { jenis, isian } = metode;
  switch (jenis) {
    case "hasilKerja":
      return { jenis, ...computeHasilKerja(isian.hasilKerja ?? TANPA_BARIS) };
    case "objekKerja":
      return { jenis, ...computeObjekKerja(isian.objekKerja ?? TANPA_BARIS) };
    case "peralatanKerja":
      return { jenis, ...computePeralatanKerja(isian.peralatanKerja ?? TANPA_BARIS) };
    case "wisn":
      return { jenis, ...computeWisn(isian.wisn ?? WISN_KOSONG) };
    case "abkKes":
      return { jenis, ...computeAbkKes(isian.abkKes ?? ABK_KES_KOSONG) };
  }
}

/**
 * Workload that a need stands for under the profile: need x waktu kerja efektif, in whole millionths of a minute. It lets recap, EJ and
 * rounding treat every jabatan alike. A need that is a fraction (1/6 + 1/3) is thereby exact to a hundred-thousand-millionth person.
 */
export function bebanSetaraKebutuhan(kebutuhan: number, waktuKerjaEfektifMenit: number): number {
  return Math.round(kebutuhan * waktuKerjaEfektifMenit * PERJUTA_PER_MENIT);
}

/** Workload of a jabatan in millionths of a minute: of its tasks, or the equivalent of its method's need. */
export function bebanJabatan(tugas: readonly UkuranTugas[], hasil: HasilMetodeJabatan | null, profil: ProfilAbk): number {
  return hasil ? bebanSetaraKebutuhan(hasil.kebutuhan, profil.waktuKerjaEfektifMenit) : jumlahBebanPerjuta(tugas, profil);
}
