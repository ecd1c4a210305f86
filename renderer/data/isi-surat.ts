import type { DrafIsian } from "../../core/contract/draf";
import type { PermintaanNaskah } from "../../core/contract/naskah";
import { parsePlainDate } from "../../core/date";
import { isianTeks, isianTeksAtauKosong, pulihkanDraf, samaIsian } from "../../core/draf";
import { JENIS_SURAT, type JenisSurat } from "../../core/surat/templat";
import { bacaDraf, buangDraf, simpanDraf, useDraf } from "./draf";

/** Number and day of one document, as they are typed beside its preview. */
export interface IsiSurat {
  readonly nomor: string;
  /** `YYYY-MM-DD`; null leaves dots. */
  readonly tanggal: string | null;
}

const KOSONG: IsiSurat = { nomor: "", tanggal: null };

const BENTUK = { nomor: isianTeks, tanggal: isianTeksAtauKosong };

/** Number and day are kept with the drafts of the data file: closing a preview or the program loses nothing, and no other document gets them. */
const idDraf = (naskah: PermintaanNaskah): string => `isi-surat/${JSON.stringify(naskah)}`;

const isiDari = (draf: DrafIsian | null): IsiSurat => pulihkanDraf(draf?.isi, BENTUK, { tersimpan: KOSONG, baru: true })?.nilai ?? KOSONG;

/** A document that somebody signs, and whose number and day are typed for it: the letter of a case has those of its step. */
export type NaskahSurat = Exclude<Extract<PermintaanNaskah, { readonly jenis: JenisSurat }>, { readonly jenis: "suratPerkara" }>;

/** Whether number and day are typed for a document. */
export function isSurat(naskah: PermintaanNaskah): naskah is NaskahSurat {
  return naskah.jenis !== "suratPerkara" && JENIS_SURAT.some((satu) => satu === naskah.jenis);
}

/** Number and day of a document, and how to set them. */
export function useIsiSurat(naskah: PermintaanNaskah): readonly [IsiSurat, (ubahan: Partial<IsiSurat>) => void] {
  const isi = isiDari(useDraf(idDraf(naskah)));
  const ubah = (ubahan: Partial<IsiSurat>): void => {
    const lama = isiDari(bacaDraf(idDraf(naskah)));
    const baru = { ...lama, ...ubahan };
    if (samaIsian(baru, lama)) return;
    if (samaIsian(baru, KOSONG)) buangDraf(idDraf(naskah));
    else simpanDraf(idDraf(naskah), { nilai: baru });
  };
  return [isi, ubah];
}

/** A document with the number and the day that were typed for it, whichever button makes it. */
export function bersurat(naskah: PermintaanNaskah): PermintaanNaskah {
  if (!isSurat(naskah)) return naskah;
  const { nomor, tanggal } = isiDari(bacaDraf(idDraf(naskah)));
  return { ...naskah, nomor, tanggal: tanggal === null ? null : parsePlainDate(tanggal) };
}
