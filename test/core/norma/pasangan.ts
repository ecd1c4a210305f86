import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AMBANG_MIRIP, kemiripan, pembacaUraian } from "../../../core/norma/kemiripan";

/** Two task descriptions and whether a reader takes them for the same task; `hal` says what makes the pair hard. */
export interface PasanganTugas {
  readonly a: string;
  readonly b: string;
  readonly sama: boolean;
  readonly hal: string;
}

export interface Ketepatan {
  readonly pasangan: number;
  readonly presisi: number;
  readonly perolehan: number;
  readonly salahGabung: readonly PasanganTugas[];
  readonly terlewat: readonly PasanganTugas[];
}

/** The labelled pairs; the first, third, ... were used to choose words and threshold, the others only to measure. */
export function pasanganTugas(berkas: string): readonly PasanganTugas[] {
  return JSON.parse(readFileSync(join(berkas, "pasangan-tugas.json"), "utf8")) as PasanganTugas[];
}

/** Precision and recall of "the same task" on labelled pairs. */
export function ukurKetepatan(pasangan: readonly PasanganTugas[], ambang = AMBANG_MIRIP): Ketepatan {
  const baca = pembacaUraian();
  const dinilai = pasangan.map((satu) => ({ satu, mirip: kemiripan(baca(satu.a), baca(satu.b)) >= ambang }));
  const pilih = (sama: boolean, mirip: boolean): PasanganTugas[] =>
    dinilai.filter((x) => x.satu.sama === sama && x.mirip === mirip).map((x) => x.satu);
  const benar = pilih(true, true).length;
  const salahGabung = pilih(false, true);
  const terlewat = pilih(true, false);
  return {
    pasangan: pasangan.length,
    presisi: benar / (benar + salahGabung.length),
    perolehan: benar / (benar + terlewat.length),
    salahGabung,
    terlewat,
  };
}
