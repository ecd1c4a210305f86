import type { JenisMetode } from "../abk/metode";
import { volumeDalamTahun, volumeTumbuh, type PertumbuhanVolume, type TahunDihitung, type VolumeTahun } from "../abk/tahun";
import type { UkuranTugas } from "../abk/tugas";
import { groupBy } from "../group";
import { jumlahRekap, rekapJabatan, type BahanRekap, type JumlahRekap } from "./rekap";

/** The need in one year. */
export interface KebutuhanSetahun {
  readonly tahun: number;
  readonly kebutuhanMentah: number;
  readonly kebutuhan: number;
}

/** The need of one jabatan over the years, beside the people that it has today. */
export interface KebutuhanTahunanJabatan {
  readonly jabatanId: string;
  readonly unitId: string;
  readonly unit: string;
  readonly nama: string;
  /** Volumes decide the need under tugas per tugas only: under another method the curve is flat. */
  readonly metode: JenisMetode;
  readonly bezetting: number;
  /** The need of the ABK itself, without regard to years. */
  readonly kebutuhanAbk: number;
  /** One entry a year, in order. */
  readonly tahun: readonly KebutuhanSetahun[];
  /** The year of the greatest need: rounded, then unrounded; of equal years the first. */
  readonly puncak: KebutuhanSetahun;
  /** Whether the rounded need is not the same in all the years. */
  readonly bergerak: boolean;
}

/** The need of an office as a curve over years. Bezetting is that of today in every year: nobody comes or goes in this computation. */
export interface KebutuhanTahunan {
  readonly tahun: readonly TahunDihitung[];
  readonly jabatan: readonly KebutuhanTahunanJabatan[];
  /** Totals of the office, one a year in order; shortage and excess apart. */
  readonly jumlah: readonly (JumlahRekap & { readonly tahun: number })[];
  readonly jumlahAbk: JumlahRekap;
  readonly puncak: KebutuhanSetahun;
}

interface TugasBertahun extends UkuranTugas {
  readonly id: string;
}

export type BahanTahunan = BahanRekap & {
  readonly tugasPerJabatan: ReadonlyMap<string, readonly TugasBertahun[]>;
  /** A what-if over the volumes of every year, those of certain years included; none when absent. */
  readonly pertumbuhan?: PertumbuhanVolume | undefined;
};

/**
 * Need of every jabatan in each of the given years, with its peak: the recap of the office, computed once a year with the volumes
 * of that year. At least one year must be given.
 */
export function kebutuhanTahunan(bahan: BahanTahunan, volume: readonly VolumeTahun[], tahun: readonly TahunDihitung[]): KebutuhanTahunan {
  const menurutTugas = new Map(
    [...groupBy(volume, (satu) => satu.tugasId)].map(([tugasId, baris]) => [
      tugasId,
      new Map(baris.map((satu) => [satu.berlakuUntuk, satu.volume])),
    ]),
  );
  const abk = rekapJabatan(bahan);
  const rekapTahun = tahun.map((satu) => ({
    tahun: satu.tahun,
    rekap: rekapJabatan({ ...bahan, tugasPerJabatan: tugasDalamTahun(bahan, menurutTugas, satu) }),
  }));
  const jumlah = rekapTahun.map(({ tahun: nomor, rekap }) => ({ tahun: nomor, ...jumlahRekap(rekap) }));
  return {
    tahun,
    jabatan: abk.map(({ jabatanId, unitId, unit, nama, metode, bezetting, kebutuhan }, tempat) => {
      const kurva = rekapTahun.map(({ tahun: nomor, rekap }) => setahun(nomor, rekap[tempat]));
      return {
        jabatanId,
        unitId,
        unit,
        nama,
        metode,
        bezetting,
        kebutuhanAbk: kebutuhan,
        tahun: kurva,
        puncak: puncakDari(kurva),
        bergerak: bergerak(kurva),
      };
    }),
    jumlah,
    jumlahAbk: jumlahRekap(abk),
    puncak: puncakDari(jumlah.map((satu) => setahun(satu.tahun, satu))),
  };
}

function tugasDalamTahun(
  { tugasPerJabatan, pertumbuhan }: BahanTahunan,
  menurutTugas: ReadonlyMap<string, ReadonlyMap<string, number>>,
  tahun: TahunDihitung,
): ReadonlyMap<string, readonly TugasBertahun[]> {
  const satu = (tugas: TugasBertahun): TugasBertahun => {
    const khusus = menurutTugas.get(tugas.id);
    if (!khusus && !pertumbuhan) return tugas;
    const volume = khusus ? volumeDalamTahun(tugas.volume, khusus, tahun) : tugas.volume;
    return { ...tugas, volume: pertumbuhan ? volumeTumbuh(volume, pertumbuhan, tahun.tahun) : volume };
  };
  return new Map([...tugasPerJabatan].map(([jabatanId, tugas]) => [jabatanId, tugas.map(satu)]));
}

function setahun(tahun: number, angka: { readonly kebutuhanMentah: number; readonly kebutuhan: number } | undefined): KebutuhanSetahun {
  return { tahun, kebutuhanMentah: angka?.kebutuhanMentah ?? 0, kebutuhan: angka?.kebutuhan ?? 0 };
}

function puncakDari(kurva: readonly KebutuhanSetahun[]): KebutuhanSetahun {
  const [pertama = setahun(0, undefined), ...lain] = kurva;
  return lain.reduce((puncak, satu) => (lebihBesar(satu, puncak) ? satu : puncak), pertama);
}

function lebihBesar(a: KebutuhanSetahun, b: KebutuhanSetahun): boolean {
  return a.kebutuhan > b.kebutuhan || (a.kebutuhan === b.kebutuhan && a.kebutuhanMentah > b.kebutuhanMentah);
}

/** Every year of the greatest rounded need: a peak that two years share is told of both. */
export function tahunPuncak<T extends Pick<KebutuhanSetahun, "tahun" | "kebutuhan">>(kurva: readonly T[]): readonly T[] {
  const terbesar = Math.max(...kurva.map(({ kebutuhan }) => kebutuhan));
  return kurva.filter(({ kebutuhan }) => kebutuhan === terbesar);
}

/** Whether the rounded need is not the same in all the years. */
export function bergerak(kurva: readonly Pick<KebutuhanSetahun, "kebutuhan">[]): boolean {
  return kurva.some(({ kebutuhan }) => kebutuhan !== kurva[0]?.kebutuhan);
}
