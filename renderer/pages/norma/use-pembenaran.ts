import { useState } from "react";
import type { TemuanDinilai } from "../../../core/contract/norma";
import { useCommand } from "../../data/query";

/** The finding whose note is being written, and what can be done with justifications. One note at a time. */
export interface SuntinganPembenaran {
  readonly ditulis: TemuanDinilai | null;
  readonly mulai: (temuan: TemuanDinilai) => void;
  readonly tutup: () => void;
  /** Saves a note for findings as one step. A refusal has been shown as a notice. */
  readonly benarkan: (temuan: readonly TemuanDinilai[], catatan: string) => Promise<unknown>;
  readonly bukaLagi: (temuan: TemuanDinilai) => void;
  readonly menyimpan: boolean;
}

/** Name of the draft of the note of one finding. */
export const idDrafPembenaran = (kunci: string): string => `pembenaran/${kunci}`;

export function usePembenaran(): SuntinganPembenaran {
  const [ditulis, setDitulis] = useState<TemuanDinilai | null>(null);
  const simpan = useCommand("norma.justify");
  const buka = useCommand("norma.unjustify");
  return {
    ditulis,
    mulai: setDitulis,
    tutup: () => setDitulis(null),
    benarkan: (temuan, catatan) =>
      simpan.mutateAsync({ temuan: temuan.map(({ kunci, pembenaran }) => ({ kunci, revision: pembenaran?.revision ?? null })), catatan }),
    bukaLagi: ({ kunci, pembenaran }) => {
      if (pembenaran) buka.mutate({ kunci, revision: pembenaran.revision });
    },
    menyimpan: simpan.isPending || buka.isPending,
  };
}
