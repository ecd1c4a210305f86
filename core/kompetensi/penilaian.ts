import { fullYearsBetween, type PlainDate } from "../date";
import { kodeNilai, menurut } from "../peraturan/register";
import { kunciKompetensi, type RujukanKompetensi } from "./kamus";

/** What an assessment rests on, strongest first. [bukti-penilaian] */
export const BUKTI_PENILAIAN = menurut("bukti-penilaian");
export type BuktiPenilaian = keyof typeof BUKTI_PENILAIAN;
export const URUTAN_BUKTI = kodeNilai(BUKTI_PENILAIAN);

/** Which of several assessments counts: the latest, or the one with the strongest evidence whatever its day. The office chooses. */
export const CARA_PILIH = ["terbaru", "buktiTerkuat"] as const;
export type CaraPilih = (typeof CARA_PILIH)[number];

/** The level (0-5) at which somebody was found in one competency. */
export interface Penilaian extends RujukanKompetensi {
  readonly id: string;
  readonly pegawaiId: string;
  readonly level: number;
  readonly tanggal: PlainDate;
  readonly bukti: BuktiPenilaian;
  /** Last day on which it holds; null for no end. */
  readonly sampai: PlainDate | null;
  readonly sumber: string;
  readonly revision: number;
}

/** The assessment that counts, and what is to be said of it. */
export interface PenilaianTerpilih {
  readonly penilaian: Penilaian;
  /** Completed years between its day and the day asked about exceed what the office takes for fresh. */
  readonly usang: boolean;
  /** An assessment with stronger evidence and another level that it displaced by being later; null for none. */
  readonly mengalahkan: Penilaian | null;
}

interface CaraHitungPenilaian {
  readonly cara: CaraPilih;
  /** Older than so many completed years is marked. [penilaian-usang] */
  readonly usangTahun: number;
}

const KEKUATAN: Readonly<Record<BuktiPenilaian, number>> = Object.fromEntries(
  URUTAN_BUKTI.map((bukti, nomor) => [bukti, URUTAN_BUKTI.length - nomor]),
) as Record<BuktiPenilaian, number>;

/** Whether the first of two assessments is to be taken rather than the second. */
function didahulukan(a: Penilaian, b: Penilaian, cara: CaraPilih): boolean {
  const bukti = KEKUATAN[a.bukti] - KEKUATAN[b.bukti];
  if (cara === "buktiTerkuat" && bukti !== 0) return bukti > 0;
  if (a.tanggal !== b.tanggal) return a.tanggal > b.tanggal;
  return bukti !== 0 ? bukti > 0 : a.level !== b.level ? a.level < b.level : a.id > b.id;
}

/** Whether an assessment holds on a day: made by then, and not run out. */
function berlakuPadaHari({ tanggal, sampai }: Pick<Penilaian, "tanggal" | "sampai">, per: PlainDate): boolean {
  return tanggal <= per && (sampai === null || sampai >= per);
}

/** Whether an assessment is older than the office takes for fresh: three years and a day after three years. [penilaian-usang] */
function isUsang(tanggal: PlainDate, per: PlainDate, usangTahun: number): boolean {
  const tahun = fullYearsBetween(tanggal, per);
  return tahun > usangTahun || (tahun === usangTahun && tanggal.slice(5) !== per.slice(5));
}

/**
 * For each person and competency the assessment that counts on a day, in one pass. One not made yet, or run out, does not count. By default
 * the latest counts and evidence decides on one day; of equal ones the lower level. [bukti-penilaian] [penilaian-usang]
 */
export function penilaianTerpilih(
  semua: readonly Penilaian[],
  per: PlainDate,
  { cara, usangTahun }: CaraHitungPenilaian,
): ReadonlyMap<string, ReadonlyMap<string, PenilaianTerpilih>> {
  const pemenang = new Map<string, Map<string, Penilaian>>();
  const terkuat = new Map<string, Map<string, Penilaian>>();
  for (const satu of semua) {
    if (!berlakuPadaHari(satu, per)) continue;
    utamakan(pemenang, satu, cara);
    if (cara === "terbaru") utamakan(terkuat, satu, "buktiTerkuat");
  }
  const hasil = new Map<string, Map<string, PenilaianTerpilih>>();
  for (const [pegawaiId, menurutKunci] of pemenang) {
    const milik = new Map<string, PenilaianTerpilih>();
    for (const [kunci, penilaian] of menurutKunci) {
      const kuat = terkuat.get(pegawaiId)?.get(kunci) ?? null;
      milik.set(kunci, {
        penilaian,
        usang: isUsang(penilaian.tanggal, per, usangTahun),
        mengalahkan: kuat !== null && kuat.bukti !== penilaian.bukti && kuat.level !== penilaian.level ? kuat : null,
      });
    }
    hasil.set(pegawaiId, milik);
  }
  return hasil;
}

function utamakan(tempat: Map<string, Map<string, Penilaian>>, satu: Penilaian, cara: CaraPilih): void {
  const kunci = kunciKompetensi(satu);
  let milik = tempat.get(satu.pegawaiId);
  if (!milik) tempat.set(satu.pegawaiId, (milik = new Map()));
  const lama = milik.get(kunci);
  if (!lama || didahulukan(satu, lama, cara)) milik.set(kunci, satu);
}
