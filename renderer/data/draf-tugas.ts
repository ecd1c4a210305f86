import { ISIAN_KOSONG, isianDariTugas, isianKosong, KOLOM_ISIAN, type IsianTugas } from "../../core/abk/isian-tugas";
import type { TugasBaris } from "../../core/contract/abk";
import { isianTeks, pulihkanDraf, samaIsian } from "../../core/draf";
import type { Tergeser } from "./tergeser";
import type { BarisTugas } from "./tugas-merge";

/** A row of the grid that differs from what is stored: its texts, those it began from, and the row above it. */
export interface DrafBaris {
  readonly id: string;
  readonly nilai: IsianTugas;
  readonly sejak: IsianTugas | null;
  readonly sesudah: string | null;
}

const BENTUK_BARIS = {
  uraian: isianTeks,
  satuanHasil: isianTeks,
  volume: isianTeks,
  periode: isianTeks,
  normaWaktuMenit: isianTeks,
  keterangan: isianTeks,
};

/** The rows whose texts are not stored as they stand; those that hold nothing are none. */
export function drafBaris(tersimpan: readonly TugasBaris[], baris: readonly BarisTugas[]): readonly DrafBaris[] {
  const asal = new Map(tersimpan.map((satu) => [satu.id, isianDariTugas(satu)]));
  return baris.flatMap(({ id, ...nilai }, nomor) => {
    const sejak = asal.get(id) ?? null;
    const berbeda = sejak === null ? !isianKosong(nilai) : KOLOM_ISIAN.some((kolom) => nilai[kolom] !== sejak[kolom]);
    return berbeda ? [{ id, nilai, sejak, sesudah: baris[nomor - 1]?.id ?? null }] : [];
  });
}

/** The rows of the grid with the kept texts in them, and the texts for which there is no place any more. */
export interface BarisPulih {
  readonly baris: readonly BarisTugas[];
  readonly tergeser: readonly Tergeser[];
}

/**
 * Brings kept texts back. A cell whose stored value has changed since shows what is stored, and a row that was removed since stays removed:
 * what was typed there is answered apart. A new row stands below the row that it was typed under, or at the end.
 */
export function pulihkanBaris(isi: unknown, tersimpan: readonly BarisTugas[]): BarisPulih {
  const baris = [...tersimpan];
  const tergeser: Tergeser[] = [];
  for (const draf of Array.isArray(isi) ? isi : []) {
    const { id, sesudah, baru } = kepalaDari(draf);
    const nomor = baris.findIndex((satu) => satu.id === id);
    const { id: _id, ...kini } = baris[nomor] ?? { id: "", ...ISIAN_KOSONG };
    const pulih = pulihkanDraf<IsianTugas>(draf, BENTUK_BARIS, { tersimpan: kini, baru: nomor < 0 });
    if (id === null || pulih === null) continue;
    const nilai = nomor < 0 ? pulih.nilai : tanpaYangBerubah(pulih.nilai, kini, pulih.bertentangan);
    if (nomor >= 0) {
      baris[nomor] = { id, ...nilai };
      tergeser.push(...pulih.bertentangan.map((kolom) => ({ id, kolom, nilai: pulih.nilai })));
    } else if (!baru) tergeser.push({ id, kolom: null, nilai: pulih.nilai });
    else {
      const tempat = baris.findIndex((satu) => satu.id === sesudah);
      baris.splice(tempat < 0 ? baris.length : tempat + 1, 0, { id, ...nilai });
    }
  }
  return { baris: samaIsian(baris, tersimpan) ? tersimpan : baris, tergeser };
}

function tanpaYangBerubah(nilai: IsianTugas, kini: IsianTugas, berubah: readonly (keyof IsianTugas)[]): IsianTugas {
  return { ...nilai, ...Object.fromEntries(berubah.map((kolom) => [kolom, kini[kolom]])) };
}

function kepalaDari(draf: unknown): { readonly id: string | null; readonly sesudah: string | null; readonly baru: boolean } {
  if (typeof draf !== "object" || draf === null) return { id: null, sesudah: null, baru: true };
  return {
    id: "id" in draf && typeof draf.id === "string" ? draf.id : null,
    sesudah: "sesudah" in draf && typeof draf.sesudah === "string" ? draf.sesudah : null,
    baru: !("sejak" in draf) || draf.sejak === null,
  };
}
