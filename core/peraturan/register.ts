import { ANJAB } from "./anjab";
import { BATAS_TEPAT } from "./batas-tepat";
import { JABATAN } from "./jabatan";
import { DISIPLIN } from "./disiplin";
import { HUKUMAN } from "./hukuman";
import { PERKARA } from "./perkara";
import { KINERJA } from "./kinerja";
import { KOMPETENSI } from "./kompetensi";
import { TALENTA } from "./talenta";
import { KARIER } from "./karier";
import { KEHADIRAN } from "./kehadiran";
import type { Ketentuan } from "./ketentuan";
import { PEGAWAI } from "./pegawai";
import { PELINDUNGAN_DATA } from "./pelindungan-data";
import { PENEMPATAN } from "./penempatan";
import { PERHITUNGAN } from "./perhitungan";
import { SURAT } from "./surat";
import { WAKTU_KERJA } from "./waktu-kerja";

/** The law in one place: every rule value that the product uses, by id. Code takes its figures from here; docstrings cite the ids. */
const REGISTER = {
  ...WAKTU_KERJA,
  ...PERHITUNGAN,
  ...JABATAN,
  ...ANJAB,
  ...PEGAWAI,
  ...DISIPLIN,
  ...KEHADIRAN,
  ...HUKUMAN,
  ...PERKARA,
  ...KINERJA,
  ...KOMPETENSI,
  ...TALENTA,
  ...KARIER,
  ...PENEMPATAN,
  ...PELINDUNGAN_DATA,
  ...SURAT,
  ...BATAS_TEPAT,
};

export type IdKetentuan = keyof typeof REGISTER;

/** What the register says of a rule, with its own type. */
export type NilaiAsal<Id extends IdKetentuan> = (typeof REGISTER)[Id]["nilai"];

/** The rules whose value an office may set itself (`kantor`). */
export type IdKetentuanKantor = {
  [Id in IdKetentuan]: (typeof REGISTER)[Id] extends { readonly kantor: true } ? Id : never;
}[IdKetentuan];

/** Every id, in the order of the list. */
export const ID_KETENTUAN = Object.keys(REGISTER) as readonly IdKetentuan[];

/** The whole entry of a rule. */
export function ketentuan(id: IdKetentuan): Ketentuan {
  return REGISTER[id];
}

/** The value of a rule, with its own type: `menurut("wke-1250-jam")` is 75,000. */
export function menurut<Id extends IdKetentuan>(id: Id): (typeof REGISTER)[Id]["nilai"] {
  return REGISTER[id].nilai;
}

/** The codes of a rule whose values stand by code, in the order of the rule. */
export function kodeNilai<Kode extends string>(berkode: Readonly<Record<Kode, unknown>>): readonly [Kode, ...Kode[]] {
  return Object.keys(berkode) as [Kode, ...Kode[]];
}

/** How sure the product is of a rule. */
export function keyakinanAtas<Id extends IdKetentuan>(id: Id): (typeof REGISTER)[Id]["keyakinan"] {
  return REGISTER[id].keyakinan;
}

/** The rules whose value an office may set itself, in the order of the list. */
export const ID_KETENTUAN_KANTOR: readonly IdKetentuanKantor[] = ID_KETENTUAN.filter(dapatDiubahKantor);

/** Whether an office may set the value of a rule itself. */
export function dapatDiubahKantor(id: IdKetentuan): id is IdKetentuanKantor {
  return ketentuan(id).kantor === true;
}

/** The entry that a text names, or null: for addresses. */
export function bacaIdKetentuan(teks: string): IdKetentuan | null {
  return ID_KETENTUAN.find((id) => id === teks) ?? null;
}
