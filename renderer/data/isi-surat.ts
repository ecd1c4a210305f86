import type { PermintaanNaskah } from "../../core/contract/naskah";
import { parsePlainDate } from "../../core/date";
import { JENIS_SURAT, type JenisSurat } from "../../core/surat/templat";
import { createSharedValue } from "./shared-value";

/** Number and day of one document, as they are typed beside its preview. */
export interface IsiSurat {
  readonly nomor: string;
  /** `YYYY-MM-DD`; null leaves dots. */
  readonly tanggal: string | null;
}

const KOSONG: IsiSurat = { nomor: "", tanggal: null };

/** What was typed for each document since the program was opened: closing a preview loses nothing, and no other document gets it. */
const tersimpan = createSharedValue<ReadonlyMap<string, IsiSurat>>(new Map());

const isiDari = (semua: ReadonlyMap<string, IsiSurat>, naskah: PermintaanNaskah): IsiSurat => semua.get(JSON.stringify(naskah)) ?? KOSONG;

/** A document that somebody signs. */
export type NaskahSurat = Extract<PermintaanNaskah, { readonly jenis: JenisSurat }>;

/** Whether somebody signs a document, so that it has number and day. */
export function isSurat(naskah: PermintaanNaskah): naskah is NaskahSurat {
  return JENIS_SURAT.some((satu) => satu === naskah.jenis);
}

/** Number and day of a document, and how to set them. */
export function useIsiSurat(naskah: PermintaanNaskah): readonly [IsiSurat, (ubahan: Partial<IsiSurat>) => void] {
  const isi = tersimpan.useValue((semua) => isiDari(semua, naskah));
  const ubah = (ubahan: Partial<IsiSurat>): void => {
    const semua = tersimpan.get();
    tersimpan.set(new Map([...semua, [JSON.stringify(naskah), { ...isiDari(semua, naskah), ...ubahan }]]));
  };
  return [isi, ubah];
}

/** A document with the number and the day that were typed for it, whichever button makes it. */
export function bersurat(naskah: PermintaanNaskah): PermintaanNaskah {
  if (!isSurat(naskah)) return naskah;
  const { nomor, tanggal } = isiDari(tersimpan.get(), naskah);
  return { ...naskah, nomor, tanggal: tanggal === null ? null : parsePlainDate(tanggal) };
}
