import { wordFinder } from "../../../core/name";
import { compareValues } from "../compare-values";
import type { TableSort } from "../grouped-table-types";

/** What narrows a list of jabatan. `S` are the states that its page tells apart. */
export interface SaringanJabatan<S extends string> {
  readonly cari: string;
  readonly unitId: string | null;
  readonly keadaan: S | "semua";
}

export interface Urutan<K extends string> {
  readonly kolom: K;
  readonly turun: boolean;
}

/** What the analyst chose to see of a list of jabatan; remembered. `K` are the columns by which it can be sorted. */
export interface PilihanDaftar<S extends string, K extends string> extends SaringanJabatan<S> {
  readonly perUnit: boolean;
  readonly urut: Urutan<K> | null;
}

/** Every jabatan of the office. */
export const TANPA_SARINGAN = { cari: "", keadaan: "semua", unitId: null } as const;

/** The chosen jabatan in the chosen order; without one they stand as in the office. Every searched word must occur in jabatan or unit. */
export function saringJabatan<
  B extends { readonly nama: string; readonly unitId: string; readonly unit: string },
  S extends string,
  K extends string,
>(
  semua: readonly B[],
  { cari, unitId, keadaan, urut }: Omit<PilihanDaftar<S, K>, "perUnit">,
  halaman: {
    readonly dalamKeadaan: (baris: B, keadaan: S | "semua") => boolean;
    /** The figure of a column. */
    readonly nilai: (baris: B, kolom: K) => string | number | null;
  },
): B[] {
  const memuat = wordFinder(cari);
  const tampil = semua.filter(
    (baris) =>
      (unitId === null || baris.unitId === unitId) && halaman.dalamKeadaan(baris, keadaan) && memuat(`${baris.nama} ${baris.unit}`),
  );
  if (!urut) return tampil;
  const arah = urut.turun ? -1 : 1;
  return tampil.toSorted((a, b) => arah * compareValues(halaman.nilai(a, urut.kolom), halaman.nilai(b, urut.kolom)));
}

/** The units of a list, each once, in the order of the list. */
export function unitDaftar(baris: readonly { readonly unitId: string; readonly unit: string }[]): { value: string; label: string }[] {
  return [...new Map(baris.map((satu) => [satu.unitId, satu.unit]))].map(([value, label]) => ({ value, label }));
}

/** The next order when a heading is pressed: up, down, then as in the office again. */
export function urutBerikut<K extends string>(urut: Urutan<K> | null, kolom: K): Urutan<K> | null {
  if (urut?.kolom !== kolom) return { kolom, turun: false };
  return urut.turun ? null : { kolom, turun: true };
}

/** How a table stands in the chosen order and asks for the next one. */
export function urutanTabel<K extends string>(
  urut: Urutan<K> | null,
  kolom: readonly K[],
  pilih: (pilihan: { readonly urut: Urutan<K> | null }) => void,
): { readonly sort: TableSort | null; readonly onSort: (key: string) => void } {
  return {
    sort: urut ? { key: urut.kolom, descending: urut.turun } : null,
    onSort: (key) => {
      const ditekan = kolom.find((satu) => satu === key);
      if (ditekan !== undefined) pilih({ urut: urutBerikut(urut, ditekan) });
    },
  };
}
