import { useSyncExternalStore } from "react";
import type { PermintaanNaskah } from "../../core/contract/naskah";
import { parsePlainDate } from "../../core/date";
import { JENIS_SURAT, type JenisSurat } from "../../core/surat/templat";

/** Number and day of one document, as they are typed beside its preview. */
export interface IsiSurat {
  readonly nomor: string;
  /** `YYYY-MM-DD`; null leaves dots. */
  readonly tanggal: string | null;
}

const KOSONG: IsiSurat = { nomor: "", tanggal: null };

/** What was typed for each document since the program was opened: closing a preview loses nothing, and no other document gets it. */
let tersimpan: ReadonlyMap<string, IsiSurat> = new Map();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The kind under which an office signs such a document; null for one that nobody signs. */
export function jenisSurat({ jenis }: Pick<PermintaanNaskah, "jenis">): JenisSurat | null {
  return JENIS_SURAT.find((satu) => satu === jenis) ?? null;
}

/** Number and day of a document, and how to set them. */
export function useIsiSurat(naskah: PermintaanNaskah): readonly [IsiSurat, (ubahan: Partial<IsiSurat>) => void] {
  const kunci = JSON.stringify(naskah);
  const isi = useSyncExternalStore(subscribe, () => tersimpan.get(kunci) ?? KOSONG);
  const ubah = (ubahan: Partial<IsiSurat>): void => {
    tersimpan = new Map([...tersimpan, [kunci, { ...(tersimpan.get(kunci) ?? KOSONG), ...ubahan }]]);
    for (const listener of listeners) listener();
  };
  return [isi, ubah];
}

/** A document with the number and the day that were typed for it, whichever button makes it. */
export function bersurat(naskah: PermintaanNaskah): PermintaanNaskah {
  const { nomor, tanggal } = tersimpan.get(JSON.stringify(naskah)) ?? KOSONG;
  if (naskah.jenis !== "formasi" && naskah.jenis !== "formulir" && naskah.jenis !== "limaTahun") return naskah;
  return { ...naskah, nomor, tanggal: tanggal === null ? null : parsePlainDate(tanggal) };
}
