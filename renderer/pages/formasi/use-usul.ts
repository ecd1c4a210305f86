import { useRef } from "react";
import type { DrafIsian } from "../../../core/contract/draf";
import { isianTeks, pulihkanDraf, type BentukIsian } from "../../../core/draf";
import { putuskanUsul, type IsianUsul, type PutusanUsul } from "../../../core/formasi/isian-usul";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import { bacaDraf, buangDraf, simpanDraf, useDraf } from "../../data/draf";
import { useCommand } from "../../data/query";

/** What can be done with proposals that are being typed; they are kept as drafts until they are saved or taken back. */
export interface SuntinganUsul {
  readonly ketik: (baris: RekapJabatan, perubahan: Partial<IsianUsul>) => void;
  readonly batal: (jabatanId: string) => void;
  /** Saves the row when it may be saved; answers what was decided. */
  readonly selesai: (baris: RekapJabatan) => PutusanUsul;
  /** Back to the computed proposal. */
  readonly kembali: (baris: RekapJabatan) => void;
}

const BENTUK: BentukIsian<IsianUsul> = { jumlah: isianTeks, alasan: isianTeks };
const idDraf = (jabatanId: string): string => `usul/${jabatanId}`;

function isianTersimpan(baris: RekapJabatan): IsianUsul {
  return { jumlah: String(baris.usul), alasan: baris.alasanUsul };
}

/** What was typed for a row and differs from what is stored; null when nothing was. */
function isianDiketik(baris: RekapJabatan, draf: DrafIsian | null): IsianUsul | null {
  return pulihkanDraf(draf?.isi, BENTUK, { tersimpan: isianTersimpan(baris), baru: true })?.nilai ?? null;
}

/** What stands in the fields of one row now, and whether it is being edited. Only this row is drawn anew for it. */
export function useIsianUsul(baris: RekapJabatan): { readonly isian: IsianUsul; readonly disunting: boolean } {
  const diketik = isianDiketik(baris, useDraf(idDraf(baris.jabatanId)));
  return { isian: diketik ?? isianTersimpan(baris), disunting: diketik !== null };
}

/** Editing of the proposals in place, one row at a time, saved when a row is left. */
export function useUsul(): SuntinganUsul {
  const { mutateAsync } = useCommand("formasi.propose");
  // Enter saves and moves on, and the field that is left would save the same once more, over a row that it has not seen.
  const dikirim = useRef(new Set<string>());
  const batal = (jabatanId: string): void => buangDraf(idDraf(jabatanId));
  const diketik = (baris: RekapJabatan): IsianUsul | null => isianDiketik(baris, bacaDraf(idDraf(baris.jabatanId)));
  const usulkan = (baris: RekapJabatan, jumlah: number | null, alasan: string): void => {
    const { jabatanId, usulRevision: revision } = baris;
    dikirim.current.add(jabatanId);
    // A refused proposal has been shown as a notice; its text stays for another try.
    mutateAsync({ jabatanId, revision, jumlah, alasan })
      .then(
        () => batal(jabatanId),
        () => undefined,
      )
      .finally(() => dikirim.current.delete(jabatanId));
  };
  return {
    ketik: (baris, perubahan) =>
      simpanDraf(idDraf(baris.jabatanId), { nilai: { ...(diketik(baris) ?? isianTersimpan(baris)), ...perubahan } }),
    batal,
    selesai: (baris) => {
      if (dikirim.current.has(baris.jabatanId)) return { langkah: "tetap" };
      const isian = diketik(baris);
      const putusan: PutusanUsul = isian === null ? { langkah: "tetap" } : putuskanUsul(isian, baris);
      if (putusan.langkah === "tetap") batal(baris.jabatanId);
      else if (putusan.langkah === "kembali") usulkan(baris, null, "");
      else if (putusan.langkah === "simpan") usulkan(baris, putusan.jumlah, putusan.alasan);
      return putusan;
    },
    kembali: (baris) => usulkan(baris, null, ""),
  };
}
