import type { ProfilAbk } from "../abk/profil";
import type { Periode, UkuranTugas } from "../abk/tugas";
import type { PlainDate } from "../date";
import { kaliSetahun } from "../norma/bentrok-periode";
import { median } from "../norma/median";
import { menurut } from "../peraturan/register";

/** Somebody who answered for a jabatan. The name stays in the file. */
export interface Responden {
  readonly id: string;
  readonly jabatanId: string;
  readonly nama: string;
  readonly tanggal: PlainDate | null;
  /** Where the answers come from: the name of a workbook, an interview. */
  readonly sumber: string;
  readonly revision: number;
  readonly jawaban: readonly JawabanResponden[];
}

/** One task as a respondent told it. `tugasId` null: a task that the jabatan's list has not, or that nobody matched. */
export interface JawabanResponden {
  readonly uraian: string;
  readonly tugasId: string | null;
  readonly satuanHasil: string;
  readonly volume: number | null;
  readonly periode: Periode | null;
  readonly normaWaktuMenit: number | null;
  /** Why, in the respondent's words. */
  readonly alasan: string;
}

/** What was agreed for a task, under the task's id. */
export interface KesepakatanTugas {
  readonly id: string;
  readonly oleh: string;
  readonly tanggal: PlainDate | null;
  /** Why some answered otherwise. */
  readonly alasanMinoritas: string;
  /** Whether volume, period or norm of the task are others by now than those that were agreed. */
  readonly diubah: boolean;
  readonly revision: number;
}

/** How far answers lie apart: all alike, some way apart, far apart; one answer alone says nothing. [responden-sebaran] */
export type TandaSebaran = "tunggal" | "sejalan" | "berbeda" | "berjauhan";

const [SEJALAN, BERJAUHAN] = menurut("responden-sebaran").kelipatan;

/** Answers to one question, in the unit that they are compared in. */
export interface Sebaran {
  readonly n: number;
  readonly terkecil: number;
  readonly median: number;
  readonly terbesar: number;
  readonly tanda: TandaSebaran;
}

/** Number, least, middle and greatest of answers, and how far they lie apart; null without any. */
export function sebaran(nilai: readonly number[]): Sebaran | null {
  if (nilai.length === 0) return null;
  const [terkecil, terbesar] = [Math.min(...nilai), Math.max(...nilai)];
  return { n: nilai.length, terkecil, median: perseribu(median(nilai)), terbesar, tanda: tandaSebaran(nilai.length, terkecil, terbesar) };
}

function tandaSebaran(n: number, terkecil: number, terbesar: number): TandaSebaran {
  if (n === 1) return "tunggal";
  if (terbesar <= terkecil * SEJALAN) return "sejalan";
  return terbesar < terkecil * BERJAUHAN ? "berbeda" : "berjauhan";
}

/** One respondent's answer for a task, with the volume in the task's own period. */
export interface JawabanTugas {
  readonly respondenId: string;
  readonly nama: string;
  readonly volume: number | null;
  readonly normaWaktuMenit: number | null;
  readonly alasan: string;
}

/** What the respondents say of one task. */
export interface SuaraTugas {
  readonly tugasId: string;
  readonly jawaban: readonly JawabanTugas[];
  readonly volume: Sebaran | null;
  readonly norma: Sebaran | null;
}

/**
 * The answers for one task, volumes made those of the task's own period (12 a year are 1 a month). An answer without a period is one of
 * the task's period. Answers of one respondent for one task are added up in volume; the norm is then the mean weighted by it.
 */
export function suaraTugas(tugas: UkuranTugas & { readonly id: string }, responden: readonly Responden[], profil: ProfilAbk): SuaraTugas {
  const jawaban = responden.flatMap((satu): JawabanTugas[] => {
    const milik = satu.jawaban.filter(({ tugasId }) => tugasId === tugas.id);
    if (milik.length === 0) return [];
    const volume = milik.map((isi) => volumeDalamPeriode(isi, tugas.periode, profil));
    return [
      {
        respondenId: satu.id,
        nama: satu.nama,
        volume: jumlahVolume(volume),
        normaWaktuMenit: rataNorma(milik, volume),
        alasan: milik.flatMap(({ alasan }) => (alasan === "" ? [] : [alasan])).join("; "),
      },
    ];
  });
  return {
    tugasId: tugas.id,
    jawaban,
    volume: sebaran(jawaban.flatMap((satu) => satu.volume ?? [])),
    norma: sebaran(jawaban.flatMap((satu) => satu.normaWaktuMenit ?? [])),
  };
}

function volumeDalamPeriode({ volume, periode }: JawabanResponden, tujuan: Periode, profil: ProfilAbk): number | null {
  if (volume === null) return null;
  if (periode === null || periode === tujuan) return volume;
  return perseribu((volume * kaliSetahun(periode, profil)) / kaliSetahun(tujuan, profil));
}

function jumlahVolume(volume: readonly (number | null)[]): number | null {
  const ada = volume.flatMap((satu) => satu ?? []);
  return ada.length === 0 ? null : perseribu(ada.reduce((jumlah, satu) => jumlah + satu, 0));
}

function rataNorma(jawaban: readonly JawabanResponden[], volume: readonly (number | null)[]): number | null {
  const ada = jawaban.flatMap(({ normaWaktuMenit }, di) =>
    normaWaktuMenit === null ? [] : [{ norma: normaWaktuMenit, bobot: volume[di] ?? 0 }],
  );
  if (ada.length === 0) return null;
  const bobot = ada.reduce((jumlah, satu) => jumlah + satu.bobot, 0);
  if (bobot === 0) return perseribu(ada.reduce((jumlah, satu) => jumlah + satu.norma, 0) / ada.length);
  return perseribu(ada.reduce((jumlah, satu) => jumlah + satu.norma * satu.bobot, 0) / bobot);
}

function perseribu(nilai: number): number {
  return Math.round(nilai * 1_000) / 1_000;
}

/** Whose answer differs from what is agreed, in volume or norm. */
export function minoritas(
  suara: SuaraTugas,
  sepakat: { readonly volume: number; readonly normaWaktuMenit: number },
): readonly JawabanTugas[] {
  return suara.jawaban.filter(
    ({ volume, normaWaktuMenit }) =>
      (volume !== null && volume !== sepakat.volume) || (normaWaktuMenit !== null && normaWaktuMenit !== sepakat.normaWaktuMenit),
  );
}
