import { nameKey } from "../name";
import { AMBANG_MIRIP, kemiripan, pembacaUraian } from "../norma/kemiripan";

/**
 * How a row of a respondent stands to the tasks of the jabatan: the same words, surely the same task in other words, one of several that
 * it may be (ask), or a task that the list has not.
 */
export type KecocokanTugas =
  | { readonly jenis: "sama" | "mirip"; readonly tugasId: string }
  | { readonly jenis: "tanya"; readonly calon: readonly string[] }
  | { readonly jenis: "tidakAda" };

/** By so much the nearest task must be nearer than the next to be taken without asking. */
export const UNGGUL = 0.1;
/** From here on a task may be the one that is meant, and is asked about. */
export const MUNGKIN = 0.45;
const CALON_TERBANYAK = 3;

/** Matches every row of a respondent with the tasks of the jabatan. Every row gets an answer, in the order given; none is dropped. */
export function cocokkanResponden(
  uraian: readonly string[],
  tugas: readonly { readonly id: string; readonly uraian: string }[],
): readonly KecocokanTugas[] {
  const baca = pembacaUraian();
  const perKunci = new Map(tugas.toReversed().map((satu) => [nameKey(satu.uraian), satu.id]));
  const terurai = tugas.map((satu) => ({ id: satu.id, isi: baca(satu.uraian) }));
  return uraian.map((satu): KecocokanTugas => {
    const sama = perKunci.get(nameKey(satu));
    if (sama !== undefined) return { jenis: "sama", tugasId: sama };
    const isi = baca(satu);
    const [pertama, kedua, ...sisa] = terurai
      .map(({ id, isi: lain }) => ({ id, nilai: kemiripan(isi, lain) }))
      .filter(({ nilai }) => nilai >= MUNGKIN)
      .toSorted((a, b) => b.nilai - a.nilai);
    if (pertama === undefined) return { jenis: "tidakAda" };
    if (pertama.nilai >= AMBANG_MIRIP && pertama.nilai - (kedua?.nilai ?? 0) >= UNGGUL) return { jenis: "mirip", tugasId: pertama.id };
    return {
      jenis: "tanya",
      calon: [pertama, ...(kedua === undefined ? [] : [kedua]), ...sisa].slice(0, CALON_TERBANYAK).map(({ id }) => id),
    };
  });
}
