import { useState } from "react";
import { isianTeks, pulihkanDraf } from "../../../core/draf";
import type { TemuanDinilai } from "../../../core/contract/norma";
import { buangDraf, simpanDraf, useSemuaDraf } from "../../data/draf";
import { useCommand } from "../../data/query";

/** The note being written, and what can be done with justifications. One note at a time. */
export interface SuntinganPembenaran {
  /** The finding whose note is being written. */
  readonly ditulis: TemuanDinilai | null;
  /** What was typed for it and not saved is kept as a draft, so that however it is left nothing is lost. */
  readonly catatan: string;
  /** Whether a note was begun and not saved. */
  readonly adaDraf: (kunci: string) => boolean;
  readonly mulai: (temuan: TemuanDinilai) => void;
  readonly ketik: (catatan: string) => void;
  /** Closes the dialog and keeps what was typed. */
  readonly tutup: () => void;
  /** Drops what was typed; the note stands as it was stored. */
  readonly buang: () => void;
  /** Saves the note for the finding and for others like it as one step; an empty one is not saved. */
  readonly simpan: (serupa: readonly TemuanDinilai[]) => void;
  readonly bukaLagi: (temuan: TemuanDinilai) => void;
  readonly menyimpan: boolean;
}

const idDraf = (kunci: string): string => `pembenaran/${kunci}`;

export function usePembenaran(): SuntinganPembenaran {
  const [ditulis, setDitulis] = useState<TemuanDinilai | null>(null);
  const semua = useSemuaDraf();
  const diketik = (kunci: string): string | null => {
    const isi = semua.find(({ id }) => id === idDraf(kunci))?.isi;
    return pulihkanDraf(isi, { catatan: isianTeks }, { tersimpan: { catatan: "" }, baru: true })?.nilai.catatan ?? null;
  };
  const benarkan = useCommand("norma.justify");
  const buka = useCommand("norma.unjustify");
  const catatan = ditulis === null ? "" : (diketik(ditulis.kunci) ?? ditulis.pembenaran?.catatan ?? "");
  const buang = (): void => {
    if (ditulis !== null) buangDraf(idDraf(ditulis.kunci));
  };
  return {
    ditulis,
    adaDraf: (kunci) => diketik(kunci) !== null,
    catatan,
    mulai: setDitulis,
    ketik: (isi) => {
      if (ditulis === null) return;
      if (isi === (ditulis.pembenaran?.catatan ?? "")) buangDraf(idDraf(ditulis.kunci));
      else simpanDraf(idDraf(ditulis.kunci), { nilai: { catatan: isi } });
    },
    tutup: () => setDitulis(null),
    buang,
    simpan: (serupa) => {
      if (ditulis === null || catatan.trim() === "") return;
      const temuan = [ditulis, ...serupa].map(({ kunci, pembenaran }) => ({ kunci, revision: pembenaran?.revision ?? null }));
      // A refused note has been shown as a notice; its text stays for another try.
      benarkan.mutateAsync({ temuan, catatan: catatan.trim() }).then(
        () => {
          buang();
          setDitulis(null);
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
