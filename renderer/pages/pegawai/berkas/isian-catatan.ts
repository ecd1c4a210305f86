import type { PlainDate } from "../../../../core/date";
import { bacaTanggalTeks } from "../../../../core/intake/tanggal";
import { formatTanggalPendek } from "../../../../core/text/date";
import { TEKS_BERKAS_ORANG as T } from "../../../../core/text/orang-berkas";
import type { IsianCatatan } from "./catatan";

/** A refusal of a form stands in the form. */
export const DI_FORMULIR = { toldInPlace: true } as const;

/** A day as a field holds it. */
export function teksHari(tanggal: PlainDate | null | undefined): string {
  return tanggal ? formatTanggalPendek(tanggal) : "";
}

/** The day that a field holds; null for an empty one. */
export function hariDari(isian: IsianCatatan, nama: string): PlainDate | null {
  return bacaTanggalTeks(isian[nama] ?? "");
}

export function teksDari(isian: IsianCatatan, nama: string): string {
  return isian[nama] ?? "";
}

/** The id that a choice holds; null for none. */
export function idDari(isian: IsianCatatan, nama: string): string | null {
  return teksDari(isian, nama) === "" ? null : teksDari(isian, nama);
}

/** The whole number that a field holds; null for an empty one. */
export function bulatDari(isian: IsianCatatan, nama: string): number | null {
  const teks = teksDari(isian, nama).trim();
  return /^\d+$/.test(teks) ? Number(teks) : null;
}

/** What is wrong with a field of a whole number; nothing for an empty one. */
export function periksaBulat(isian: IsianCatatan, nama: string, [terendah, tertinggi]: readonly [number, number]): IsianCatatan {
  if (teksDari(isian, nama).trim() === "") return {};
  const nilai = bulatDari(isian, nama);
  return nilai !== null && nilai >= terendah && nilai <= tertinggi ? {} : { [nama]: T.galatBulat(String(terendah), String(tertinggi)) };
}

/** Which row a save is about; nothing for a new one. */
export function sasaran(asal: { readonly id: string; readonly revision: number } | null) {
  return asal === null ? {} : { id: asal.id, revision: asal.revision };
}
