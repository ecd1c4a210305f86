import type { PlainDate } from "../date";
import { kalimatAsal, TEKS_ASAL_ANJAB } from "../text/asal-anjab";
import { rapikanIsi } from "./rapikan";
import { BATAS_UNSUR, type AsalIsi, type IsiUnsur, type UnsurAnjab } from "./unsur";

/** Nobody has said where it comes from. */
export const ASAL_BELUM: AsalIsi = { asal: "belum", oleh: "", tanggal: null, dari: "" };

/**
 * The origin of an element whose content was changed by hand: what was said of the former content does not hold of the new one, so nobody has
 * said it, and the words keep what held before. What was unsaid stays as it is.
 */
export function asalSesudahUbah(lama: AsalIsi): AsalIsi {
  if (lama.asal === "belum") return lama;
  return { ...ASAL_BELUM, dari: potong(TEKS_ASAL_ANJAB.diubahSesudah(kalimatAsal(lama))) };
}

/**
 * The origin of a copied element. Another jabatan's words are no analysis of this one, whatever they were there; those of an earlier informasi
 * jabatan of the same one are.
 *
 * @param sumber.nama where it was copied from, in words
 */
export function asalSalinan(lama: AsalIsi, sumber: { readonly nama: string; readonly jabatanSama: boolean }): AsalIsi {
  if (sumber.jabatanSama) return lama;
  return { ...ASAL_BELUM, dari: potong(TEKS_ASAL_ANJAB.disalinDari(sumber.nama, lama.asal === "belum" ? "" : kalimatAsal(lama))) };
}

/**
 * The origin of an element that took in a proposal or a row of another jabatan. Whatever it was before, a part of it is a default now, and a
 * default is never passed off as analysed; `dari` keeps what was said before.
 */
export function asalSesudahAmbil(lama: AsalIsi, dari: string): AsalIsi {
  const semula = lama.asal === "dianalisis" ? [TEKS_ASAL_ANJAB.diubahSesudah(kalimatAsal(lama))] : lama.dari.split("; ");
  return { ...ASAL_BELUM, asal: "bawaan", dari: potong([...new Set([dari, ...semula.filter((satu) => satu !== "")])].join("; ")) };
}

/** Says of an element that it was analysed, or how else it came about. */
export function nyatakan(asal: AsalIsi): AsalIsi {
  const { oleh, dari } = asal;
  return asal.asal === "belum" ? ASAL_BELUM : { ...asal, oleh: oleh.trim(), dari: potong(dari.trim()) };
}

/** Whether an origin says what it must: who analysed it and when, or which standard it was taken from. */
export function kurangAsal({ asal, oleh, tanggal, dari }: AsalIsi): readonly ("oleh" | "tanggal" | "dari")[] {
  if (asal === "dianalisis") return [...(oleh === "" ? (["oleh"] as const) : []), ...kurangTanggal(tanggal), ...kurangDari(dari)];
  return asal === "standar" ? kurangDari(dari) : [];
}

const kurangTanggal = (tanggal: PlainDate | null): readonly "tanggal"[] => (tanggal === null ? ["tanggal"] : []);
const kurangDari = (dari: string): readonly "dari"[] => (dari === "" ? ["dari"] : []);
const potong = (teks: string): string => teks.slice(0, BATAS_UNSUR.dari);

/** An element as it is written: its content and where that comes from. */
export interface UnsurTertulis extends AsalIsi {
  readonly isi: IsiUnsur[UnsurAnjab];
}

/**
 * The element with another content. Its origin goes with the content for which it was said: content that differs from what is stored under a
 * stated origin has none until somebody says one, and content that is put back has it again.
 *
 * @param kini the element on screen; an origin that was said since it was stored stays
 */
export function denganIsi(tersimpan: UnsurTertulis, kini: UnsurTertulis, isi: UnsurTertulis["isi"]): UnsurTertulis {
  const jatuh = asalSesudahUbah(asalDari(tersimpan));
  const samaDenganTersimpan = sama(rapikanIsi(isi), rapikanIsi(tersimpan.isi));
  if (samaDenganTersimpan && sama(asalDari(kini), jatuh)) return { isi, ...asalDari(tersimpan) };
  if (!samaDenganTersimpan && sama(asalDari(kini), asalDari(tersimpan))) return { isi, ...jatuh };
  return { ...kini, isi };
}

/** Only where an element comes from. */
export function asalDari({ asal, oleh, tanggal, dari }: AsalIsi): AsalIsi {
  return { asal, oleh, tanggal, dari };
}

function sama(satu: unknown, lain: unknown): boolean {
  return JSON.stringify(satu) === JSON.stringify(lain);
}
