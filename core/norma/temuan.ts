import type { Periode, UkuranTugas } from "../abk/tugas";
import type { RekapJabatan } from "../formasi/rekap";

/** Kinds of finding, in the order in which they are shown. */
export const JENIS_TEMUAN = [
  "duplikat",
  "tumpangTindih",
  "normaDiAtas2xMedian",
  "normaDiBawahSetengahMedian",
  "bentrokPeriode",
  "volumeNol",
  "volumeTidakWajar",
  "normaTidakWajar",
  "bebanMelebihiOrang",
] as const;
export type JenisTemuan = (typeof JENIS_TEMUAN)[number];

/** A task as it is examined. */
export interface TugasDiperiksa extends UkuranTugas {
  readonly id: string;
  readonly jabatanId: string;
  readonly urutan: number;
  readonly uraian: string;
  readonly satuanHasil: string;
}

/** A jabatan as it is examined, with its figures of the recap. */
export type JabatanDiperiksa = Pick<
  RekapJabatan,
  "jabatanId" | "nama" | "unitId" | "unit" | "jenis" | "bezetting" | "bebanKerjaMenit" | "efektivitas"
>;

/** What was found out, with the figures that the sentence names. Times are minutes, volumes of a year where it says so. */
export type IsiTemuan =
  | { readonly jenis: "duplikat"; readonly angka: { readonly tugas: number; readonly bebanMenit: number } }
  | { readonly jenis: "tumpangTindih"; readonly angka: { readonly tugas: number; readonly jabatan: number; readonly bebanMenit: number } }
  | {
      readonly jenis: "normaDiAtas2xMedian" | "normaDiBawahSetengahMedian";
      readonly angka: { readonly normaMenit: number; readonly medianMenit: number; readonly kelipatan: number; readonly anggota: number };
    }
  | ({ readonly jenis: "bentrokPeriode" } & BentrokPeriode)
  | { readonly jenis: "volumeNol"; readonly angka: { readonly normaMenit: number } }
  | ({ readonly jenis: "volumeTidakWajar" } & VolumeTidakWajar)
  | {
      readonly jenis: "normaTidakWajar";
      readonly sebab: SebabNorma;
      readonly angka: { readonly normaMenit: number; readonly batasMenit: number };
    }
  | {
      readonly jenis: "bebanMelebihiOrang";
      readonly angka: {
        readonly bebanMenit: number;
        readonly bezetting: number;
        readonly efektivitas: number;
        /** Minutes a year that each holder would work beyond the effective time, and in all on a working day. */
        readonly lebihMenitPerOrang: number;
        readonly menitPerHari: number;
      };
    };

export type SebabNorma = "nol" | "terlaluPendek" | "terlaluPanjang";

/** Why a volume or norm only makes sense for another period. */
export type BentrokPeriode =
  /** The text names a rarer period than the volume is counted in: laporan tahunan, harian. */
  | {
      readonly sebab: "kataPeriode";
      readonly kataPeriode: Periode;
      readonly angka: { readonly volume: number; readonly volumeSetahun: number };
    }
  /** The volume of one period is the number of such periods in a year: 250 a day, laporan bulanan 12 a month. */
  | { readonly sebab: "hitunganSetahun"; readonly angka: { readonly volume: number; readonly volumeSetahun: number } }
  /** Far from the group, and close to it under another period. */
  | {
      readonly sebab: "kelompok";
      readonly seharusnya: Periode;
      readonly angka: {
        readonly volume: number;
        readonly volumeSetahun: number;
        readonly medianSetahun: number;
        readonly volumeSeharusnya: number;
      };
    }
  /** One result takes longer than one person works in the whole period. */
  | {
      readonly sebab: "normaMelebihiPeriode";
      readonly angka: { readonly volume: number; readonly normaMenit: number; readonly waktuPeriodeMenit: number };
    };

/** Why a volume cannot be right. */
export type VolumeTidakWajar =
  | { readonly sebab: "batas"; readonly angka: { readonly volumeSetahun: number; readonly batas: number } }
  | {
      readonly sebab: "kelompok";
      readonly angka: { readonly volumeSetahun: number; readonly medianSetahun: number; readonly kelipatan: number };
    }
  | { readonly sebab: "orang"; readonly angka: { readonly volumeSetahun: number; readonly orang: number; readonly bezetting: number } };

/** One finding: what, where, and a key that stays the same as long as it concerns the same tasks. */
export type Temuan = IsiTemuan & {
  readonly kunci: string;
  readonly jabatanId: readonly string[];
  readonly tugasId: readonly string[];
  /** The measures of its tasks as text: when they change, an older justification no longer speaks of them. */
  readonly ukuran: string;
};

/** Whether a finding waits for an answer: nobody justified it, or its measures changed since. */
export function isTerbuka({ pembenaran }: { readonly pembenaran: { readonly berlaku: boolean } | null }): boolean {
  return pembenaran?.berlaku !== true;
}

/** Tasks that say the same, and the medians of those that count the same result. */
export interface KelompokTugas {
  readonly tugasId: readonly string[];
  readonly satuan: readonly MedianSatuan[];
}

export interface MedianSatuan {
  readonly satuanHasil: string;
  readonly tugasId: readonly string[];
  /** Null below the least number of members or when no norm is set. */
  readonly medianMenit: number | null;
}
