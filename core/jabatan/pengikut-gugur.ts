import { groupBy } from "../group";
import type { Pengikut } from "./rencana-gabung";

/** The row of which an entry is, as a key. */
export function barisPengikut({ tabel, id }: Pick<Pengikut, "tabel" | "id">): string {
  return `${tabel}:${id}`;
}

/**
 * Rows that cannot come along when one jabatan or unit is put into another: of two that say the same thing the weightier one stays, the
 * target's where they weigh the same; a move that would lead from the target to itself; a strike of a person whom her plan locks there.
 */
export function pengikutGugur(
  semua: readonly Pengikut[],
  { dari, ke }: { readonly dari: string; readonly ke: string },
): ReadonlySet<string> {
  const terkait = semua.filter(({ indukId }) => indukId === dari || indukId === ke);
  const gugur = new Set<string>();
  for (const [, milik] of groupBy(
    terkait.filter(({ tabel }) => tabel === "usulPenempatan"),
    ({ id }) => id,
  ))
    for (const satu of milik.slice(1)) gugur.add(barisPengikut(satu));
  const kunci = terkait.flatMap((satu) => (satu.lawan == null ? [] : [{ lawan: satu.lawan, indukId: satu.indukId }]));
  for (const satu of terkait)
    if (kunci.some(({ lawan, indukId }) => satu.tabel === "batasanPenempatan" && lawan === satu.kunci && indukId !== satu.indukId))
      gugur.add(barisPengikut(satu));
  for (const satu of terkait) {
    if (satu.indukId !== dari || satu.kunci === null || gugur.has(barisPengikut(satu))) continue;
    const kembar = terkait.find(
      (lain) =>
        lain.indukId === ke &&
        lain.tabel === satu.tabel &&
        lain.kolom === satu.kolom &&
        lain.kunci === satu.kunci &&
        !gugur.has(barisPengikut(lain)),
    );
    if (kembar) gugur.add(barisPengikut((satu.bobot ?? 0) > (kembar.bobot ?? 0) ? kembar : satu));
  }
  return gugur;
}
