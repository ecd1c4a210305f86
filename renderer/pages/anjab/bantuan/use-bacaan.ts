import { useState } from "react";
import type { BacaanResponden } from "../../../../core/anjab/bacaan-responden";
import { useJob, type Running } from "../../../data/job";
import { showError } from "../../../data/query";
import type { AsalJawaban } from "./dialog-responden";

/** Sheets of respondents that were read and wait to be looked over, one after the other. */
export interface Bacaan {
  readonly running: Running | null;
  readonly baca: (berkas: readonly File[]) => Promise<void>;
  /** The sheet to look over now; null when none waits. */
  readonly kini: Extract<AsalJawaban, { readonly jenis: "berkas" }> | null;
  readonly lanjut: () => void;
  /** Leaves all that waits: the files are still where they were. */
  readonly tutup: () => void;
}

export function useBacaan(jabatanId: string): Bacaan {
  const { running, run } = useJob();
  const [antrean, setAntrean] = useState<readonly BacaanResponden[]>([]);
  const [ke, setKe] = useState(0);
  const kini = antrean[ke];
  return {
    running,
    baca: async (berkas) => {
      if (berkas.length === 0) return;
      try {
        const isi = await Promise.all(berkas.map(async (satu) => ({ nama: satu.name, isi: new Uint8Array(await satu.arrayBuffer()) })));
        setAntrean(await run("responden.read", { jabatanId, berkas: isi }));
        setKe(0);
      } catch (galat) {
        showError(galat);
      }
    },
    kini: kini === undefined ? null : { jenis: "berkas", bacaan: kini, ke: ke + 1, dari: antrean.length },
    lanjut: () => setKe(ke + 1),
    tutup: () => setAntrean([]),
  };
}
