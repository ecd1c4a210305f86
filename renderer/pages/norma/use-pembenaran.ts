import { useState } from "react";
import type { TemuanDinilai } from "../../../core/contract/norma";
import { useCommand } from "../../data/query";

/** The note being written, and what can be done with it. One at a time. */
export interface SuntinganPembenaran {
  /** Text of the note of this finding, or null when it is not being written. */
  readonly catatan: (kunci: string) => string | null;
  readonly mulai: (temuan: TemuanDinilai) => void;
  readonly ketik: (catatan: string) => void;
  readonly batal: () => void;
  /** Saves the note; an empty one is not saved. */
  readonly simpan: (temuan: TemuanDinilai) => void;
  readonly bukaLagi: (temuan: TemuanDinilai) => void;
  readonly menyimpan: boolean;
}

export function usePembenaran(): SuntinganPembenaran {
  const [draf, setDraf] = useState<{ readonly kunci: string; readonly catatan: string } | null>(null);
  const benarkan = useCommand("norma.justify");
  const buka = useCommand("norma.unjustify");
  return {
    catatan: (kunci) => (draf?.kunci === kunci ? draf.catatan : null),
    mulai: ({ kunci, pembenaran }) => setDraf({ kunci, catatan: pembenaran?.catatan ?? "" }),
    ketik: (catatan) => setDraf((lama) => (lama ? { ...lama, catatan } : lama)),
    batal: () => setDraf(null),
    simpan: ({ kunci, pembenaran }) => {
      const catatan = draf?.catatan.trim() ?? "";
      if (catatan === "") return;
      // A refused note has been shown as a notice; its text stays for another try.
      benarkan.mutate({ kunci, revision: pembenaran?.revision ?? null, catatan }, { onSuccess: () => setDraf(null) });
    },
    bukaLagi: ({ kunci, pembenaran }) => {
      if (pembenaran) buka.mutate({ kunci, revision: pembenaran.revision });
    },
    menyimpan: benarkan.isPending || buka.isPending,
  };
}
