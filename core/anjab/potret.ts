import type { JejakPotret } from "../abk/potret";
import type { ProfilAbk } from "../abk/profil";
import type { Tugas } from "../abk/tugas";
import type { PlainDate } from "../date";
import type { RekapJabatan } from "../formasi/rekap";
import type { Unit } from "../jabatan/jabatan";
import type { Kantor } from "../kantor";
import type { SuratDitetapkan } from "../surat/templat";
import type { KedudukanUnit } from "./tingkat-unit";
import type { AnjabJabatan, RincianTugas } from "./unsur";

/** Version of the shape below. A later shape gets the next number and a reader for this one. */
export const VERSI_POTRET_ANJAB = 1;

/** One jabatan with everything that its informasi jabatan says. */
export interface IsiAnjabLengkap {
  readonly rekap: RekapJabatan;
  readonly kode: string | null;
  readonly kedudukan: KedudukanUnit;
  /** Its elements, each with where it comes from. */
  readonly anjab: AnjabJabatan;
  readonly tugas: readonly Tugas[];
  /** Hasil kerja and tahapan by task; a task without them is absent. */
  readonly rincian: Readonly<Record<string, Pick<RincianTugas, "hasilKerja" | "tahapan">>>;
  readonly jejak: JejakPotret;
}

/** How much an anjab holds. */
export interface JumlahAnjab {
  readonly jabatan: number;
  readonly tugas: number;
  /** Elements that somebody wrote, and those of them that were analysed. */
  readonly unsur: number;
  readonly dianalisis: number;
}

/** What the anjab of an office consists of at one moment. */
export interface IsiAnjab {
  readonly per: PlainDate;
  readonly profil: ProfilAbk;
  readonly jabatan: readonly IsiAnjabLengkap[];
  readonly unit: readonly Unit[];
  readonly jumlah: JumlahAnjab;
}

/** The content of a document, kept as data when it was submitted and when it was laid down, and never changed afterwards. */
export interface PotretAnjab extends IsiAnjab {
  readonly versi: typeof VERSI_POTRET_ANJAB;
  /** UTC moment at which it was taken, and by whom. */
  readonly waktu: string;
  readonly pelaku: string;
  readonly kantor: Kantor;
  readonly surat: SuratDitetapkan;
}

export function jumlahAnjab(jabatan: readonly IsiAnjabLengkap[]): JumlahAnjab {
  const unsur = jabatan.flatMap(({ anjab }) => Object.values(anjab));
  return {
    jabatan: jabatan.length,
    tugas: jabatan.reduce((jumlah, { tugas }) => jumlah + tugas.length, 0),
    unsur: unsur.length,
    dianalisis: unsur.filter(({ asal }) => asal === "dianalisis").length,
  };
}
