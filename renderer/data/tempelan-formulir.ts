import { isianKosong, KOLOM_ISIAN, rapikanIsian, type IsianTugas } from "../../core/abk/isian-tugas";
import type { Tempelan } from "../../core/intake/tempelan";
import type { BarisTugas } from "./tugas-merge";

/** A row of a pasted form in the grid: which row of the form it is, and what was put there. */
export interface BarisDitaruh {
  readonly id: string;
  /** Row of the form, from 1. */
  readonly nomor: number;
  readonly isian: IsianTugas;
}

/**
 * Puts the tasks of a form into the grid from a row on. Nothing that stands there is written over: an empty row gives way, and the rows
 * from a filled one on move down.
 */
export function taruhFormulir(
  baris: readonly BarisTugas[],
  tempelan: Tempelan,
  tempat: { readonly row: number; readonly newId: () => string },
): { readonly baris: readonly BarisTugas[]; readonly ditaruh: readonly BarisDitaruh[] } {
  const ditaruh = tempelan.baris.flatMap(({ nomor, isian }): BarisDitaruh[] =>
    isian ? [{ id: tempat.newId(), nomor, isian: rapikanIsian(isian) }] : [],
  );
  const [pertama, ...lain] = baris.slice(tempat.row);
  const sesudah = pertama && !isianKosong(pertama) ? [pertama, ...lain] : lain;
  const isi = ditaruh.map(({ id, isian }): BarisTugas => ({ id, ...isian }));
  return { baris: [...baris.slice(0, tempat.row), ...isi, ...(sesudah.every(isianKosong) ? [] : sesudah)], ditaruh };
}

/** The grid with a form read anew after an answer; a row that was changed since it was put there keeps what it holds. */
export function taruhUlang(
  baris: readonly BarisTugas[],
  lama: readonly BarisDitaruh[],
  ulang: { readonly tempelan: Tempelan; readonly newId: () => string },
): { readonly baris: readonly BarisTugas[]; readonly ditaruh: readonly BarisDitaruh[] } {
  const baru = new Map(ulang.tempelan.baris.flatMap(({ nomor, isian }) => (isian ? [[nomor, rapikanIsian(isian)] as const] : [])));
  const milik = new Map(lama.map((satu) => [satu.id, satu]));
  const ditaruh: BarisDitaruh[] = [];
  const hasil = baris.flatMap((satu): BarisTugas[] => {
    const asal = milik.get(satu.id);
    if (!asal) return [satu];
    const isian = baru.get(asal.nomor);
    baru.delete(asal.nomor);
    if (!samaIsi(satu, asal.isian)) {
      ditaruh.push(asal);
      return [satu];
    }
    if (!isian) return [];
    ditaruh.push({ ...asal, isian });
    return [{ id: satu.id, ...isian }];
  });
  const hilang = new Set(lama.filter(({ id }) => !baris.some((satu) => satu.id === id)).map(({ nomor }) => nomor));
  const tambahan = [...baru].filter(([nomor]) => !hilang.has(nomor)).map(([nomor, isian]) => ({ id: ulang.newId(), nomor, isian }));
  const letak = hasil.findLastIndex((satu) => milik.has(satu.id)) + 1;
  return {
    baris: [...hasil.slice(0, letak), ...tambahan.map(({ id, isian }) => ({ id, ...isian })), ...hasil.slice(letak)],
    ditaruh: [...ditaruh, ...tambahan],
  };
}

function samaIsi(satu: IsianTugas, lain: IsianTugas): boolean {
  return KOLOM_ISIAN.every((kolom) => satu[kolom] === lain[kolom]);
}
