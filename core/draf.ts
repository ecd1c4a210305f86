/** Reads one field of a draft; undefined when the field cannot hold what stands there, as in a draft of an older Tepat. */
type BacaIsian<T> = (isi: unknown) => T | undefined;

/** How every field of a form is read from a draft; a field without a reader does not compile. */
export type BentukIsian<V> = { readonly [K in keyof V]-?: BacaIsian<V[K]> };

export const isianTeks: BacaIsian<string> = (isi) => (typeof isi === "string" ? isi : undefined);
export const isianTeksAtauKosong: BacaIsian<string | null> = (isi) => (isi === null ? null : isianTeks(isi));
export const isianYaTidak: BacaIsian<boolean> = (isi) => (typeof isi === "boolean" ? isi : undefined);
/** A number field holds its text for as long as it is no number. */
export const isianAngka: BacaIsian<number | string> = (isi) => (typeof isi === "number" ? isi : isianTeks(isi));
export const isianDaftarTeks: BacaIsian<readonly string[]> = (isi) =>
  Array.isArray(isi) && isi.every((satu) => typeof satu === "string") ? isi : undefined;

/** One of these values. */
export function isianPilihan<T extends string>(pilihan: readonly T[]): BacaIsian<T> {
  return (isi) => pilihan.find((satu) => satu === isi);
}

/** One of these values, or none. */
export function isianPilihanAtauKosong<T extends string>(pilihan: readonly T[]): BacaIsian<T | null> {
  return (isi) => (isi === null ? null : pilihan.find((satu) => satu === isi));
}

/** What a form keeps as its draft: what stands in it, and what was stored when the typing began. */
export interface DrafFormulir<V> {
  readonly nilai: V;
  readonly sejak: V;
}

/** A form brought together with what is stored. */
export interface IsianTergabung<V> {
  readonly nilai: V;
  /** Fields that were typed in and whose stored value has changed since, to something else than what was typed. */
  readonly bertentangan: readonly (keyof V)[];
}

/** Whether two fields or forms hold the same. */
export function samaIsian(satu: unknown, lain: unknown): boolean {
  return JSON.stringify(satu) === JSON.stringify(lain);
}

/** A field that was not typed in since `sejak` follows what is stored now; one that was keeps its text, and is told when both moved. */
export function gabungkanIsian<V extends object>(bahan: {
  readonly sejak: V;
  readonly nilai: V;
  readonly tersimpan: V;
}): IsianTergabung<V> {
  const { sejak, nilai, tersimpan } = bahan;
  const diketik = keysOf(nilai).filter((kunci) => !samaIsian(nilai[kunci], sejak[kunci]));
  const isi = { ...tersimpan };
  for (const kunci of diketik) isi[kunci] = nilai[kunci];
  return {
    nilai: isi,
    bertentangan: diketik.filter((kunci) => !samaIsian(tersimpan[kunci], sejak[kunci]) && !samaIsian(tersimpan[kunci], nilai[kunci])),
  };
}

/**
 * A kept draft brought into the form of what is stored now. A field that the form does not know any more, or cannot hold, is left out;
 * null when nothing is left that differs from what is stored.
 *
 * @param isi the draft as it was kept, of whatever shape
 * @param pilihan.baru the form is about nothing stored: every field stands as it did, also those that were only proposed
 */
export function pulihkanDraf<V extends object>(
  isi: unknown,
  bentuk: BentukIsian<V>,
  { tersimpan, baru }: { readonly tersimpan: V; readonly baru: boolean },
): IsianTergabung<V> | null {
  if (!isRecord(isi)) return null;
  const nilai = bacaIsian(isi["nilai"], bentuk, tersimpan);
  if (nilai === null) return null;
  const sejak = bacaIsian(isi["sejak"], bentuk, tersimpan) ?? tersimpan;
  const gabungan = baru ? { nilai, bertentangan: [] } : gabungkanIsian({ sejak, nilai, tersimpan });
  return samaIsian(gabungan.nilai, tersimpan) ? null : gabungan;
}

/** Every field that can be read, in the place of the one in `dasar`; null for what is no form at all. */
function bacaIsian<V extends object>(isi: unknown, bentuk: BentukIsian<V>, dasar: V): V | null {
  if (!isRecord(isi)) return null;
  const hasil = { ...dasar };
  for (const kunci of keysOf(dasar)) {
    const terbaca = Object.hasOwn(isi, kunci) ? bentuk[kunci](isi[kunci]) : undefined;
    if (terbaca !== undefined) hasil[kunci] = terbaca;
  }
  return hasil;
}

function isRecord(isi: unknown): isi is Readonly<Record<PropertyKey, unknown>> {
  return typeof isi === "object" && isi !== null && !Array.isArray(isi);
}

/** The fields of a form: it is made with all of them, and has no others. */
function keysOf<V extends object>(isian: V): readonly (keyof V)[] {
  return Object.keys(isian) as (keyof V)[];
}
