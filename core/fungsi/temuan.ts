import { JENIS_TEMUAN_KELAS, type JenisTemuanKelas, type TemuanKelas } from "../anjab/kelas-temuan";

/** What may be wrong about functions, tasks and wewenang, in the order in which it is shown. */
export const JENIS_TEMUAN_FUNGSI = ["fungsiTanpaTugas", "tugasTanpaFungsi", "wewenangGanda"] as const;
export type JenisTemuanFungsi = (typeof JENIS_TEMUAN_FUNGSI)[number];

/** A wewenang as it stands in the informasi jabatan of a jabatan. */
export interface WewenangJabatan {
  readonly jabatanId: string;
  readonly uraian: string;
}

export type IsiTemuanFungsi =
  /** A function that no task serves. */
  | { readonly jenis: "fungsiTanpaTugas"; readonly bukti: { readonly fungsi: string; readonly tugasDiperiksa: number } }
  /** Tasks of one jabatan that serve no function of its unit nor of a unit above. */
  | { readonly jenis: "tugasTanpaFungsi"; readonly bukti: { readonly banyak: number; readonly dari: number; readonly pertama: string } }
  /** Wewenang of different jabatan that say nearly the same. */
  | { readonly jenis: "wewenangGanda"; readonly bukti: { readonly wewenang: readonly WewenangJabatan[]; readonly jabatan: number } };

interface TempatTemuan {
  /** Stays the same as long as it is about the same thing. */
  readonly kunci: string;
  readonly jabatanId: readonly string[];
  readonly tugasId: readonly string[];
  readonly unitId: string | null;
  /** What it rests on, as text: when it changes, an older justification no longer speaks of it. */
  readonly ukuran: string;
}

export type TemuanFungsi = IsiTemuanFungsi & TempatTemuan;

/** A finding about the organisation: its classes, or its functions and wewenang. */
export type TemuanOrganisasi = TemuanFungsi | (TemuanKelas & { readonly tugasId: readonly string[] });
export type JenisTemuanOrganisasi = JenisTemuanFungsi | JenisTemuanKelas;

/** Every kind, in the order in which findings are shown. */
export const JENIS_TEMUAN_ORGANISASI: readonly JenisTemuanOrganisasi[] = [...JENIS_TEMUAN_FUNGSI, ...JENIS_TEMUAN_KELAS];

/** The kind that a finding's key names; null for a key of something else. */
export function jenisKunci(kunci: string): JenisTemuanOrganisasi | null {
  const kata = kunci.slice(0, kunci.indexOf(":"));
  return JENIS_TEMUAN_ORGANISASI.find((jenis) => jenis === kata) ?? null;
}

/** Whether a finding is about classes. */
export function isTemuanKelas<T extends TemuanOrganisasi>(temuan: T): temuan is T & TemuanKelas {
  return JENIS_TEMUAN_KELAS.some((jenis) => jenis === temuan.jenis);
}
