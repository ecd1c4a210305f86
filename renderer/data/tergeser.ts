import {
  bacaIsian,
  ISIAN_KOSONG,
  isianDariTugas,
  isianKosong,
  KOLOM_ISIAN,
  type IsianTugas,
  type KolomIsian,
} from "../../core/abk/isian-tugas";
import type { TugasBaris } from "../../core/contract/abk";
import { isianTeks } from "../../core/draf";
import type { BarisTugas } from "./tugas-merge";

/** What was typed in a cell and gave way to what was stored there meanwhile; in a whole row that has gone when `kolom` is null. */
export interface Tergeser {
  readonly id: string;
  readonly kolom: KolomIsian | null;
  /** The row as it stood on screen. */
  readonly nilai: IsianTugas;
}

/** What the screen holds of its own and does not get back when it is brought together with what is stored now. */
export function yangTergeser(bahan: {
  readonly dasar: readonly TugasBaris[];
  readonly lokal: readonly BarisTugas[];
  readonly server: readonly TugasBaris[];
}): readonly Tergeser[] {
  const dasar = new Map(bahan.dasar.map((tugas) => [tugas.id, tugas]));
  const server = new Map(bahan.server.map((tugas) => [tugas.id, tugas]));
  return bahan.lokal.flatMap(({ id, ...nilai }): readonly Tergeser[] => {
    const [asal, kini] = [dasar.get(id), server.get(id)];
    if (!asal) return [];
    const { isi, galat } = bacaIsian(nilai);
    const diketik = KOLOM_ISIAN.filter((kolom) => galat[kolom] !== undefined || isi[kolom] !== asal[kolom]);
    if (!kini) return diketik.length > 0 ? [{ id, kolom: null, nilai }] : [];
    return diketik
      .filter((kolom) => kini[kolom] !== asal[kolom] && (galat[kolom] !== undefined || isi[kolom] !== kini[kolom]))
      .map((kolom) => ({ id, kolom, nilai }));
  });
}

/** What is typed last of a cell stands for what was typed in it before. */
export function tambahTergeser(lama: readonly Tergeser[], baru: readonly Tergeser[]): readonly Tergeser[] {
  return baru.length === 0 ? lama : [...lama.filter((satu) => !baru.some((lain) => samaSel(satu, lain))), ...baru];
}

export function samaSel(satu: Tergeser, lain: Tergeser): boolean {
  return satu.id === lain.id && satu.kolom === lain.kolom;
}

/** The rows with the typed text in its place again; a row that has gone comes back at the end, under a name of its own. */
export function pakaiTergeser(baris: readonly BarisTugas[], { id, kolom, nilai }: Tergeser, idBaru: () => string): readonly BarisTugas[] {
  if (kolom !== null && baris.some((satu) => satu.id === id))
    return baris.map((satu) => (satu.id === id ? { ...satu, [kolom]: nilai[kolom] } : satu));
  const akhir = baris.at(-1);
  const kosong = akhir && isianKosong(akhir) ? [akhir] : [];
  return [...baris.slice(0, baris.length - kosong.length), { id: idBaru(), ...nilai }, ...kosong];
}

/** What a draft kept of it; nothing of what cannot be read. */
export function bacaTergeser(isi: unknown): readonly Tergeser[] {
  return (Array.isArray(isi) ? isi : []).flatMap((satu: unknown): readonly Tergeser[] => {
    if (typeof satu !== "object" || satu === null || !("id" in satu) || !("nilai" in satu) || typeof satu.id !== "string") return [];
    const kolom = KOLOM_ISIAN.find((nama) => "kolom" in satu && satu.kolom === nama) ?? null;
    const isian = new Map(Object.entries(typeof satu.nilai === "object" && satu.nilai !== null ? satu.nilai : {}));
    const teks = KOLOM_ISIAN.map((nama) => [nama, isianTeks(isian.get(nama)) ?? ""]);
    return [{ id: satu.id, kolom, nilai: { ...ISIAN_KOSONG, ...Object.fromEntries(teks) } }];
  });
}

/** What is stored in the cell now, as the grid shows it; null when its row has gone. */
export function tersimpanDi(tugas: readonly TugasBaris[], { id, kolom }: Tergeser): string | null {
  const kini = tugas.find((satu) => satu.id === id);
  return kini && kolom !== null ? isianDariTugas(kini)[kolom] : null;
}
