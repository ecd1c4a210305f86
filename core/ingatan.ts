import { nameKey } from "./name";

/** An answer that is kept in the data file for later imports. Its id is the kind with the key of what was asked: `status:honorer`. */
export interface Ingatan {
  readonly id: string;
  readonly nilai: string;
}

/** What an office may have answered to an import, and how the id of such an answer begins. The first three name rows or codes. */
export const AWALAN_INGATAN = {
  aliasJabatan: "aliasJabatan:",
  aliasUnit: "aliasUnit:",
  kedudukanHukum: "kedudukanHukum:",
  status: "status:",
  golongan: "golongan:",
  jenisKelamin: "jenisKelamin:",
} as const;
export type JenisIngatan = keyof typeof AWALAN_INGATAN;

const JENIS_INGATAN: readonly JenisIngatan[] = ["aliasJabatan", "aliasUnit", "kedudukanHukum", "status", "golongan", "jenisKelamin"];

/** An answer taken apart: its kind, the unit within which it holds (names of jabatan only), and the key of the text it is about. */
export interface UraianIngatan {
  /** Null for a kind that this program does not know. */
  readonly jenis: JenisIngatan | null;
  readonly unitId: string | null;
  readonly kunci: string;
}

/** Takes the id of a remembered answer apart. */
export function uraikanIngatan(id: string): UraianIngatan {
  const jenis = JENIS_INGATAN.find((satu) => id.startsWith(AWALAN_INGATAN[satu])) ?? null;
  const kunci = jenis === null ? id : id.slice(AWALAN_INGATAN[jenis].length);
  const batas = jenis === "aliasJabatan" ? kunci.lastIndexOf(":") : -1;
  return { jenis, unitId: batas < 0 ? null : kunci.slice(0, batas), kunci: kunci.slice(batas + 1) };
}

/** Id under which another name of a jabatan is remembered, in the unit in which it stands. */
export function idAliasJabatan(unitId: string, nama: string): string {
  return `${AWALAN_INGATAN.aliasJabatan}${unitId}:${nameKey(nama)}`;
}

/** Id under which another name of a unit is remembered. */
export function idAliasUnit(nama: string): string {
  return `${AWALAN_INGATAN.aliasUnit}${nameKey(nama)}`;
}

/** Id under which the meaning of a kedudukan hukum is remembered. */
export function idKedudukanHukum(teks: string): string {
  return `${AWALAN_INGATAN.kedudukanHukum}${nameKey(teks)}`;
}

/** Id under which the meaning of a value is remembered. */
export function idNilai(jenis: "status" | "golongan" | "jenisKelamin" | "kedudukanHukum", teks: string): string {
  return `${AWALAN_INGATAN[jenis]}${nameKey(teks)}`;
}
