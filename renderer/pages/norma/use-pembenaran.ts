import { useState } from "react";
import { isianTeks, pulihkanDraf } from "../../../core/draf";
import type { TemuanDinilai } from "../../../core/contract/norma";
import { bacaDraf, buangDraf, simpanDraf, useSemuaDraf } from "../../data/draf";
import { useCommand } from "../../data/query";

/** The note being written, and what can be done with justifications. One note at a time. */
export interface SuntinganPembenaran {
  /** The finding whose note is being written. */
  readonly ditulis: TemuanDinilai | null;
  /** What was typed for it and not saved is kept as a draft, so that however it is left nothing is lost. */
  readonly catatan: string;
  /** The note that is stored, when another one was stored since the typing began; null when none was. */
  readonly berubah: string | null;
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

function catatanDari(isi: unknown): string | null {
  return pulihkanDraf(isi, { catatan: isianTeks }, { tersimpan: { catatan: "" }, baru: true })?.nilai.catatan ?? null;
}

/** The note that was stored when the typing of a draft began; null when the draft does not say. */
function sejakDari(isi: unknown): string | null {
  const sejak = typeof isi === "object" && isi !== null && "sejak" in isi ? isi.sejak : null;
  return sejak === null ? null : (catatanDari({ nilai: sejak }) ?? "");
}

export function usePembenaran(): SuntinganPembenaran {
  const [ditulis, setDitulis] = useState<TemuanDinilai | null>(null);
  const semua = useSemuaDraf();
  const diketik = (kunci: string): string | null => {
    const isi = semua.find(({ id }) => id === idDraf(kunci))?.isi;
    return catatanDari(isi);
  };
  const tersimpan = ditulis?.pembenaran?.catatan ?? "";
  const sejak = ditulis === null ? null : sejakDari(semua.find(({ id }) => id === idDraf(ditulis.kunci))?.isi);
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
    berubah: sejak !== null && sejak !== tersimpan && catatan !== tersimpan ? tersimpan : null,
    mulai: setDitulis,
    ketik: (isi) => {
      if (ditulis === null) return;
      if (isi === tersimpan) buangDraf(idDraf(ditulis.kunci));
      else simpanDraf(idDraf(ditulis.kunci), { nilai: { catatan: isi }, sejak: { catatan: sejak ?? tersimpan } });
    },
    tutup: () => setDitulis(null),
    buang,
    simpan: (serupa) => {
      if (ditulis === null || catatan.trim() === "") return;
      const temuan = [ditulis, ...serupa].map(({ kunci, pembenaran }) => ({ kunci, revision: pembenaran?.revision ?? null }));
      // A refused note has been shown as a notice; its text stays for another try.
      benarkan.mutateAsync({ temuan, catatan: catatan.trim() }).then(
        () => {
          // What was typed while it was being saved stays.
          if (catatanDari(bacaDraf(idDraf(ditulis.kunci))?.isi) === catatan) buang();
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
