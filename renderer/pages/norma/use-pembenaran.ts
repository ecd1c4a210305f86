import { useState } from "react";
import type { TemuanDinilai } from "../../../core/contract/norma";
import { useCommand } from "../../data/query";

/** The note being written, and what can be done with justifications. One note at a time. */
export interface SuntinganPembenaran {
  /** The finding whose note is being written. */
  readonly ditulis: TemuanDinilai | null;
  /** What was typed for it and not saved: kept while the page is open, so that a dialog closed by mistake loses nothing. */
  readonly catatan: string;
  readonly mulai: (temuan: TemuanDinilai) => void;
  readonly ketik: (catatan: string) => void;
  /** Closes the dialog and keeps what was typed. */
  readonly tutup: () => void;
  /** Closes the dialog and drops what was typed. */
  readonly batal: () => void;
  /** Saves the note for the finding and for others like it as one step; an empty one is not saved. */
  readonly simpan: (serupa: readonly TemuanDinilai[]) => void;
  readonly bukaLagi: (temuan: TemuanDinilai) => void;
  readonly menyimpan: boolean;
}

export function usePembenaran(): SuntinganPembenaran {
  const [ditulis, setDitulis] = useState<TemuanDinilai | null>(null);
  const [draf, setDraf] = useState<Readonly<Record<string, string>>>({});
  const benarkan = useCommand("norma.justify");
  const buka = useCommand("norma.unjustify");
  const catatan = ditulis === null ? "" : (draf[ditulis.kunci] ?? ditulis.pembenaran?.catatan ?? "");
  const batal = (): void => {
    if (ditulis !== null) setDraf(({ [ditulis.kunci]: _dibuang, ...lainnya }) => lainnya);
    setDitulis(null);
  };
  return {
    ditulis,
    catatan,
    mulai: setDitulis,
    ketik: (isi) => {
      if (ditulis !== null) setDraf((lama) => ({ ...lama, [ditulis.kunci]: isi }));
    },
    tutup: () => setDitulis(null),
    batal,
    simpan: (serupa) => {
      if (ditulis === null || catatan.trim() === "") return;
      const temuan = [ditulis, ...serupa].map(({ kunci, pembenaran }) => ({ kunci, revision: pembenaran?.revision ?? null }));
      // A refused note has been shown as a notice; its text stays for another try.
      benarkan.mutate({ temuan, catatan: catatan.trim() }, { onSuccess: batal });
    },
    bukaLagi: ({ kunci, pembenaran }) => {
      if (pembenaran) buka.mutate({ kunci, revision: pembenaran.revision });
    },
    menyimpan: benarkan.isPending || buka.isPending,
  };
}
