import { nameKey } from "./name";

/** An answer that is kept in the data file for later imports. Its id is the kind with the key of what was asked: `status:honorer`. */
export interface Ingatan {
  readonly id: string;
  readonly nilai: string;
}

/** What an office may have answered to an import. The first three name rows or codes; the last four are about days and about people by their id. */
const JENIS_INGATAN = [
  "aliasJabatan",
  "aliasUnit",
  "kedudukanHukum",
  "status",
  "golongan",
  "jenisKelamin",
  "syaratJabatan",
  "hariDaftar",
  "tmtBerbeda",
  "pegawaiHilang",
  "pegawaiKembali",
  "kodePresensi",
  "orangPresensi",
  "aliasKompetensi",
  "aliasKompetensiTeknis",
] as const;
export type JenisIngatan = (typeof JENIS_INGATAN)[number];

/** How the ids of remembered answers of one kind begin. */
export function awalanIngatan<J extends JenisIngatan>(jenis: J): `${J}:` {
  return `${jenis}:`;
}

/** An answer taken apart: its kind, the unit within which it holds (names of jabatan only), and the key of the text it is about. */
export interface UraianIngatan {
  /** Null for a kind that this program does not know. */
  readonly jenis: JenisIngatan | null;
  readonly unitId: string | null;
  readonly kunci: string;
}

/** Takes the id of a remembered answer apart. */
export function uraikanIngatan(id: string): UraianIngatan {
  const jenis = JENIS_INGATAN.find((satu) => id.startsWith(awalanIngatan(satu))) ?? null;
  const kunci = jenis === null ? id : id.slice(awalanIngatan(jenis).length);
  const batas = jenis === "aliasJabatan" ? kunci.lastIndexOf(":") : -1;
  return { jenis, unitId: batas < 0 ? null : kunci.slice(0, batas), kunci: kunci.slice(batas + 1) };
}

/** Id under which another name of a jabatan is remembered, in the unit in which it stands. */
export function idAliasJabatan(unitId: string, nama: string): string {
  return `${awalanIngatan("aliasJabatan")}${unitId}:${nameKey(nama)}`;
}

/** Id under which another name of a unit is remembered. */
export function idAliasUnit(nama: string): string {
  return `${awalanIngatan("aliasUnit")}${nameKey(nama)}`;
}

/** Id under which the day of the newest list of people is remembered. */
export const idHariDaftar = `${awalanIngatan("hariDaftar")}terakhir`;

/** Kinds of answers about one person. */
export type IngatanOrang = "tmtBerbeda" | "pegawaiHilang" | "pegawaiKembali";

/** Id under which an answer about a person is remembered; `hal` tells several of one kind apart. */
export function idIngatanOrang(jenis: IngatanOrang, pegawaiId: string, hal = ""): string {
  return `${awalanIngatan(jenis)}${pegawaiId}${hal === "" ? "" : `:${hal}`}`;
}

/** Id under which the meaning of a value is remembered. */
export function idNilai(
  jenis: Exclude<JenisIngatan, "aliasJabatan" | "aliasUnit" | "hariDaftar" | "kodePresensi" | "orangPresensi" | IngatanOrang>,
  teks: string,
): string {
  return `${awalanIngatan(jenis)}${nameKey(teks)}`;
}

/** Id under which the meaning of a code of attendance, or the person behind a name of a machine, is remembered by its key. */
export function idIngatanPresensi(jenis: "kodePresensi" | "orangPresensi", kunci: string): string {
  return `${awalanIngatan(jenis)}${kunci}`;
}
