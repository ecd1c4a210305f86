import type { PlainDate } from "../date";
import { TEKS_KETENTUAN_KANTOR as T } from "../text/ketentuan-kantor";
import type { Ketentuan, NilaiKetentuan } from "./ketentuan";
import { dapatDiubahKantor, bacaIdKetentuan, ketentuan, type IdKetentuanKantor, type NilaiAsal } from "./register";

/** A value that an office set for a rule, as it is stored: the id is the rule's, the value JSON. */
export interface BarisNilaiKantor {
  readonly id: string;
  readonly nilai: string;
  /** Why, and on what text or decision. */
  readonly alasan: string;
  /** First day in force; null for every day. */
  readonly sejak: PlainDate | null;
}

/** A literal widened to what an office may write in its place. */
type NilaiLuas<T> = T extends number
  ? number
  : T extends string
    ? string
    : T extends boolean
      ? boolean
      : T extends readonly [number, number]
        ? readonly [number, number]
        : T extends readonly (infer E)[]
          ? readonly NilaiLuas<E>[]
          : { readonly [K in keyof T]: NilaiLuas<T[K]> };

/** Rule values with those of the office in the place of the register's. */
export interface NilaiKantor {
  /**
   * The value of a rule on a day: the office's own one where it set one that is in force on `per` (left out: whenever it is in force), else
   * the register's.
   */
  readonly menurut: <Id extends IdKetentuanKantor>(id: Id, per?: PlainDate) => NilaiLuas<NilaiAsal<Id>>;
  /** Rules whose stored value does not have the shape of the rule any more: the register's value holds for them. */
  readonly tidakTerbaca: readonly IdKetentuanKantor[];
}

/** Reads rules through the values of an office. Rules that this Tepat does not know are left alone. */
export function nilaiKantor(baris: readonly BarisNilaiKantor[]): NilaiKantor {
  const milik = new Map<string, { readonly nilai: NilaiKetentuan; readonly sejak: PlainDate | null }>();
  const tidakTerbaca: IdKetentuanKantor[] = [];
  for (const { id, nilai, sejak } of baris) {
    const aturan = bacaIdKetentuan(id);
    if (aturan === null || !dapatDiubahKantor(aturan)) continue;
    const dibaca = bacaNilaiKantor(aturan, nilai);
    if ("nilai" in dibaca) milik.set(aturan, { nilai: dibaca.nilai, sejak });
    else tidakTerbaca.push(aturan);
  }
  return {
    menurut: (id, per) => {
      const kantor = milik.get(id);
      const berlaku = kantor && (per === undefined || kantor.sejak === null || kantor.sejak <= per);
      // The shape was compared with the register's when it was read.
      return (berlaku ? kantor.nilai : ketentuan(id).nilai) as never;
    },
    tidakTerbaca,
  };
}

/** What the register says, for an office that set nothing. */
export const NILAI_TANPA_KANTOR: NilaiKantor = nilaiKantor([]);

/** The JSON of an office's value, or the sentence that says why it is none of this rule. */
export function bacaNilaiKantor(id: IdKetentuanKantor, json: string): { readonly nilai: NilaiKetentuan } | { readonly masalah: string } {
  let nilai: unknown;
  try {
    nilai = JSON.parse(json);
  } catch {
    return { masalah: T.bukanNilai };
  }
  const { nilai: asal, pilihan, rentang } = ketentuan(id);
  if (pilihan !== undefined) nilai = lengkapi(asal, nilai);
  const masalah = masalahBentuk(asal, nilai, "") ?? masalahPilihan(pilihan, nilai) ?? masalahRentang(rentang, nilai);
  // Every part was compared with the register's.
  return masalah === null ? { nilai: nilai as NilaiKetentuan } : { masalah };
}

/** A table of choices with those that the register has gained since it was written: an office keeps what it chose of the others. */
function lengkapi(asal: NilaiKetentuan, nilai: unknown): unknown {
  const [semua, isi] = [asal, nilai].map((satu) => (typeof satu === "object" && satu !== null && !Array.isArray(satu) ? satu : null));
  return semua && isi ? { ...semua, ...isi } : nilai;
}

/** Why a text of a value is none of the words that it may be. */
function masalahPilihan(pilihan: readonly string[] | undefined, nilai: unknown): string | null {
  if (pilihan === undefined) return null;
  const isi = bagianBernama(nilai);
  const asing = isi.find(([, satu]) => !pilihan.includes(String(satu)));
  return asing === undefined ? null : T.harusPilihan(asing[0], pilihan);
}

/** The parts of a value by name; of one value itself. */
function bagianBernama(nilai: unknown): readonly (readonly [string, unknown])[] {
  return typeof nilai === "object" && nilai !== null ? Object.entries(nilai) : [["", nilai]];
}

/** Why a figure of a value lies where it may not. */
function masalahRentang(rentang: Ketentuan["rentang"], nilai: unknown): string | null {
  if (rentang === undefined) return null;
  const { dari, sampai, bulat = false } = rentang;
  const luar = bagianBernama(nilai).find(
    ([, satu]) => typeof satu === "number" && (satu < dari || satu > sampai || (bulat && !Number.isInteger(satu))),
  );
  return luar === undefined ? null : T.harusDalam(luar[0], { dari, sampai, bulat });
}

/** Why a value does not have the shape of another; null when it has. Figures are from 0; `di` names the part, empty for the whole. */
function masalahBentuk(asal: unknown, nilai: unknown, di: string): string | null {
  if (typeof asal === "number") return typeof nilai === "number" && Number.isFinite(nilai) && nilai >= 0 ? null : T.harusAngka(di);
  if (typeof asal === "string") return typeof nilai === "string" && nilai.trim() !== "" ? null : T.harusTeks(di);
  if (typeof asal === "boolean") return typeof nilai === "boolean" ? null : T.harusYaTidak(di);
  return Array.isArray(asal) ? masalahDaftar(asal, nilai, di) : masalahRekaman(Object(asal) as object, nilai, di);
}

/** A list of figures keeps its length, since each stands for something; a list of texts has at least one. */
function masalahDaftar(asal: readonly unknown[], nilai: unknown, di: string): string | null {
  if (!Array.isArray(nilai)) return T.harusDaftar(di);
  const [contoh] = asal;
  if (typeof contoh === "number" ? nilai.length !== asal.length : nilai.length === 0) {
    return typeof contoh === "number" ? T.banyakAngka(di, asal.length) : T.daftarKosong(di);
  }
  for (const [urutan, satu] of nilai.entries()) {
    const masalah = masalahBentuk(contoh, satu, T.bagianKe(di, urutan + 1));
    if (masalah !== null) return masalah;
  }
  return null;
}

function masalahRekaman(asal: object, nilai: unknown, di: string): string | null {
  if (typeof nilai !== "object" || nilai === null || Array.isArray(nilai)) return T.harusTabel(di);
  const isi = new Map(Object.entries(nilai));
  const kunci = Object.entries(asal);
  const asing = [...isi.keys()].find((satu) => !kunci.some(([nama]) => nama === satu));
  if (asing !== undefined) return T.kunciAsing(asing);
  for (const [nama, contoh] of kunci) {
    if (!isi.has(nama)) return T.kunciHilang(nama);
    const masalah = masalahBentuk(contoh, isi.get(nama), di === "" ? nama : `${di}, ${nama}`);
    if (masalah !== null) return masalah;
  }
  return null;
}
