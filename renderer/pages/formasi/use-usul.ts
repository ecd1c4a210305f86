import { useCallback, useRef, useState } from "react";
import { putuskanUsul, type IsianUsul, type PutusanUsul } from "../../../core/formasi/isian-usul";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import { useCommand } from "../../data/query";

/** Proposals being typed, by jabatan, until they are saved or taken back. */
export interface SuntinganUsul {
  /** What stands in the fields of a row now. */
  readonly isian: (baris: RekapJabatan) => IsianUsul;
  readonly disunting: (jabatanId: string) => boolean;
  readonly ketik: (baris: RekapJabatan, perubahan: Partial<IsianUsul>) => void;
  readonly batal: (jabatanId: string) => void;
  /** Saves the row when it may be saved; answers what was decided. */
  readonly selesai: (baris: RekapJabatan) => PutusanUsul;
  /** Back to the computed proposal. */
  readonly kembali: (baris: RekapJabatan) => void;
}

function isianTersimpan(baris: RekapJabatan): IsianUsul {
  return { jumlah: String(baris.usul), alasan: baris.alasanUsul };
}

/** Editing of the proposals in place, one row at a time, saved when a row is left. */
export function useUsul(): SuntinganUsul {
  const [draf, setDraf] = useState<ReadonlyMap<string, IsianUsul>>(new Map());
  const { mutateAsync } = useCommand("formasi.propose");
  // Enter saves and moves on, and the field that is left would save the same once more, over a row that it has not seen.
  const dikirim = useRef(new Set<string>());
  const batal = useCallback((jabatanId: string) => setDraf((lama) => new Map([...lama].filter(([id]) => id !== jabatanId))), []);
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
  const isian = (baris: RekapJabatan): IsianUsul => draf.get(baris.jabatanId) ?? isianTersimpan(baris);
  return {
    isian,
    disunting: (jabatanId) => draf.has(jabatanId),
    ketik: (baris, perubahan) =>
      setDraf((lama) => new Map(lama).set(baris.jabatanId, { ...isianTersimpan(baris), ...lama.get(baris.jabatanId), ...perubahan })),
    batal,
    selesai: (baris) => {
      if (!draf.has(baris.jabatanId) || dikirim.current.has(baris.jabatanId)) return { langkah: "tetap" };
      const putusan = putuskanUsul(isian(baris), baris);
      if (putusan.langkah === "tetap") batal(baris.jabatanId);
      else if (putusan.langkah === "kembali") usulkan(baris, null, "");
      else if (putusan.langkah === "simpan") usulkan(baris, putusan.jumlah, putusan.alasan);
      return putusan;
    },
    kembali: (baris) => usulkan(baris, null, ""),
  };
}
