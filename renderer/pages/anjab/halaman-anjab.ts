import { createContext, useContext } from "react";
import type { AsalIsi, IsiUnsur, UnsurAnjab } from "../../../core/anjab/unsur";
import type { AbkJabatan } from "../../../core/contract/abk";
import type { NilaiRincian } from "../../../core/anjab/salin-rincian";

/** What the parts of the page of one informasi jabatan do; the same for as long as the page is open, so that a key draws one part only. */
export interface HalamanAnjab {
  readonly abk: AbkJabatan;
  /** Names of the units from the highest to that of the jabatan. */
  readonly rantaiUnit: readonly string[];
  /** Takes the content of an element as it is typed. */
  readonly ubah: <U extends UnsurAnjab>(unsur: U, isi: IsiUnsur[U]) => void;
  /** Takes an element into which a proposal or a row of another jabatan was taken, as one step; `dari` says what that was taken from. */
  readonly ambil: <U extends UnsurAnjab>(unsur: U, isi: IsiUnsur[U], dari: string) => void;
  readonly ubahRincian: (tugasId: string, nilai: NilaiRincian) => void;
  /** Saves what was typed as one step. */
  readonly selesai: () => void;
  /** Opens the form of where elements come from. */
  readonly nyatakan: (unsur: readonly UnsurAnjab[]) => void;
  /** Puts the origin that held before the words were mended back in its place. */
  readonly pakaiAsal: (unsur: UnsurAnjab, asal: AsalIsi) => void;
  /** Decides about what was typed and gave way: used after all, or left. */
  readonly putuskan: (unsur: UnsurAnjab, pakai: boolean) => void;
}

export const KonteksAnjab = createContext<HalamanAnjab | null>(null);

export function useHalamanAnjab(): HalamanAnjab {
  const halaman = useContext(KonteksAnjab);
  if (halaman === null) throw new Error("a part of the page of an informasi jabatan stands outside it");
  return halaman;
}
