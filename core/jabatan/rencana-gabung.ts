import type { AsalUnsur, UnsurAnjab } from "../anjab/unsur";
import type { JenisMetode } from "../abk/metode";
import type { Pemangkuan } from "../pegawai/fakta";
import type { Jabatan, Unit } from "./jabatan";

/** What is written of a jabatan for its analysis, as it is stored. */
export interface BahanAnjab {
  readonly unsurAnjab: readonly UnsurBaris[];
  readonly responden: readonly { readonly id: string; readonly jabatanId: string }[];
}

export interface UnsurBaris {
  readonly id: string;
  readonly jabatanId: string;
  readonly unsur: UnsurAnjab;
  readonly isi: string;
  readonly asal: AsalUnsur;
  readonly oleh: string;
  readonly tanggal: string | null;
  readonly dari: string;
}

/** What a unit has to do by its rule of organisation, and what the office said of its tasks. */
export interface BahanFungsi {
  readonly fungsiUnit: readonly { readonly id: string; readonly unitId: string; readonly uraianKunci: string; readonly urutan: number }[];
  readonly fungsiTugas: readonly { readonly id: string; readonly fungsiId: string; readonly tugasId: string }[];
}

/**
 * Rows that only say which jabatan or unit they are of: standards of competency, SKP, the predikat of a unit, requests to be moved,
 * limits of a plan of moves, and either post of a move.
 */
export interface Pengikut {
  readonly tabel:
    | "standarKompetensi"
    | "skp"
    | "predikatOrganisasi"
    | "formasiDisetujui"
    | "permohonanMutasi"
    | "batasanPenempatan"
    | "usulPenempatan";
  readonly id: string;
  /** The column that says it. */
  readonly kolom: "jabatanId" | "unitId" | "dariJabatanId" | "keJabatanId";
  /** The jabatan or unit. */
  readonly indukId: string;
  /** What only one row of a jabatan or unit may say; null where any number may. */
  readonly kunci: string | null;
  /** Of two that say the same thing the one with more stays: 2 with a decree, 1 accepted; 0 when absent. */
  readonly bobot?: number;
  /** The `kunci` of what it rules out, if it does: a lock rules out the strike of the same person. */
  readonly lawan?: string;
}

/** Everything that names a jabatan or a unit, as it is stored. */
export interface BahanGabung extends BahanAnjab, BahanFungsi {
  readonly unit: readonly Unit[];
  readonly jabatan: readonly Jabatan[];
  /** Every holding of a post, past and to come ones too. */
  readonly pemangkuan: readonly Pemangkuan[];
  readonly tugas: readonly { readonly id: string; readonly jabatanId: string; readonly urutan: number }[];
  /** Chosen methods; `id` is the jabatan. */
  readonly metode: readonly { readonly id: string; readonly jenis: JenisMetode; readonly isian: string }[];
  /** Proposals of the analyst; `id` is the jabatan. */
  readonly usul: readonly { readonly id: string; readonly jumlah: number; readonly alasan: string }[];
  readonly ubahanSkenario: readonly UbahanTersimpan[];
  readonly ingatan: readonly { readonly id: string; readonly nilai: string }[];
  readonly pengikut: readonly Pengikut[];
}

interface UbahanTersimpan {
  readonly id: string;
  readonly volume: number | null;
  readonly normaWaktuMenit: number | null;
  readonly jabatanId: string | null;
  readonly asalJabatanId: string;
  /** Whether its scenario is still tried out; one that was adopted is history and keeps its rows. */
  readonly terbuka: boolean;
}

export type TabelGabung =
  | "unit"
  | "jabatan"
  | "riwayatJabatan"
  | "tugas"
  | "metode"
  | "usulFormasi"
  | "ubahanSkenario"
  | "ingatan"
  | "unsurAnjab"
  | "responden"
  | "fungsiUnit"
  | "fungsiTugas"
  | Pengikut["tabel"];
export type KolomGabung = Readonly<Record<string, string | number | null>>;

/** One write of a join, in the order in which all must be made. */
export type TulisanGabung =
  | { readonly aksi: "tambah"; readonly tabel: TabelGabung; readonly isi: KolomGabung }
  | { readonly aksi: "ubah"; readonly tabel: TabelGabung; readonly id: string; readonly isi: KolomGabung }
  | { readonly aksi: "hapus"; readonly tabel: TabelGabung; readonly id: string };

/** What both have, or what only the joined one has and the other cannot take; `tinggal` stays, `hilang` goes with the joined one. */
export type KehilanganGabung =
  | { readonly jenis: "metode"; readonly jabatan: string; readonly tinggal: JenisMetode; readonly hilang: JenisMetode }
  | { readonly jenis: "tugasTidakDihitung"; readonly jabatan: string; readonly metode: JenisMetode; readonly tugas: number }
  | { readonly jenis: "usul" | "kursi" | "kelas"; readonly jabatan: string; readonly tinggal: number; readonly hilang: number }
  | { readonly jenis: "unsur"; readonly jabatan: string; readonly unsur: readonly UnsurAnjab[] }
  | {
      readonly jenis: "penugasan" | "standar" | "predikat" | "batasanPenempatan" | "usulPenempatan";
      readonly jabatan: string;
      readonly jumlah: number;
    };

/** How many rows move, and what cannot be kept. */
export interface RingkasanGabung {
  /** People whose own post it is, was or will be. */
  readonly pegawai: number;
  readonly penugasan: number;
  readonly tugas: number;
  /** Elements of the informasi jabatan. */
  readonly unsur: number;
  /** Functions of a unit. */
  readonly fungsi: number;
  /** Jabatan that report to another superior afterwards. */
  readonly bawahan: number;
  /** Jabatan that move to the other unit, and those joined with their twin there. */
  readonly jabatan: number;
  readonly jabatanDigabung: number;
  readonly unit: number;
  readonly kehilangan: readonly KehilanganGabung[];
}

export interface RencanaGabung {
  readonly tulisan: readonly TulisanGabung[];
  readonly ringkasan: RingkasanGabung;
}
