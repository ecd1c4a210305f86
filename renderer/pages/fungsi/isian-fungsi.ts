import type { BentukIsian } from "../../../core/draf";
import type { BarisFungsi } from "../../../core/fungsi/fungsi";

/** A line of the form; without an id until it was saved once. */
export interface IsianBaris extends BarisFungsi {
  readonly id: string | null;
}

export interface IsianFungsi {
  readonly baris: readonly IsianBaris[];
}

export const BARIS_KOSONG: IsianBaris = { id: null, uraian: "", sumber: "" };

/** How the lines are read from a draft. */
export const BENTUK_FUNGSI: BentukIsian<IsianFungsi> = {
  baris: (isi) => (Array.isArray(isi) && isi.every(isBaris) ? isi.map(({ id, uraian, sumber }) => ({ id, uraian, sumber })) : undefined),
};

function isBaris(isi: unknown): isi is IsianBaris {
  if (typeof isi !== "object" || isi === null || !("id" in isi && "uraian" in isi && "sumber" in isi)) return false;
  return (isi.id === null || typeof isi.id === "string") && typeof isi.uraian === "string" && typeof isi.sumber === "string";
}
