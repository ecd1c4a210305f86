import { useState } from "react";
import { isianTeks, pulihkanDraf } from "../../../core/draf";
import type { TemuanDinilai } from "../../../core/contract/norma";
import { buangDraf, simpanDraf, useSemuaDraf } from "../../data/draf";
import { useCommand } from "../../data/query";

/** The note being written, and what can be done with it. One at a time. */
export interface SuntinganPembenaran {
  /** Text of the note of this finding, or null when it is not being written. */
  readonly catatan: (kunci: string) => string | null;
  /** Whether a note was begun and not saved. */
  readonly adaDraf: (kunci: string) => boolean;
  readonly mulai: (temuan: TemuanDinilai) => void;
  readonly ketik: (catatan: string) => void;
  readonly batal: () => void;
  /** Saves the note; an empty one is not saved. */
  readonly simpan: (temuan: TemuanDinilai) => void;
  readonly bukaLagi: (temuan: TemuanDinilai) => void;
  readonly menyimpan: boolean;
}

const idDraf = (kunci: string): string => `pembenaran/${kunci}`;

export function usePembenaran(): SuntinganPembenaran {
  const [dibuka, setDibuka] = useState<{ readonly kunci: string; readonly semula: string } | null>(null);
  const semua = useSemuaDraf();
  const diketik = (kunci: string): string | null => {
    const isi = semua.find(({ id }) => id === idDraf(kunci))?.isi;
    return pulihkanDraf(isi, { catatan: isianTeks }, { tersimpan: { catatan: "" }, baru: true })?.nilai.catatan ?? null;
  };
  const benarkan = useCommand("norma.justify");
  const buka = useCommand("norma.unjustify");
  return {
    catatan: (kunci) => (dibuka?.kunci === kunci ? (diketik(kunci) ?? dibuka.semula) : null),
    adaDraf: (kunci) => diketik(kunci) !== null,
    mulai: ({ kunci, pembenaran }) => setDibuka({ kunci, semula: pembenaran?.catatan ?? "" }),
    ketik: (catatan) => {
      if (dibuka) simpanDraf(idDraf(dibuka.kunci), { nilai: { catatan } });
    },
    batal: () => setDibuka(null),
    simpan: ({ kunci, pembenaran }) => {
      const catatan = (diketik(kunci) ?? dibuka?.semula ?? "").trim();
      if (catatan === "") return;
      // A refused note has been shown as a notice; its text stays for another try.
      benarkan.mutateAsync({ kunci, revision: pembenaran?.revision ?? null, catatan }).then(
        () => {
          buangDraf(idDraf(kunci));
          setDibuka(null);
        },
        () => null,
      );
    },
    bukaLagi: ({ kunci, pembenaran }) => {
      if (pembenaran) buka.mutate({ kunci, revision: pembenaran.revision });
    },
    menyimpan: benarkan.isPending || buka.isPending,
  };
}
