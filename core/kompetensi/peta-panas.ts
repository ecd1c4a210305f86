import type { HasilKesenjangan } from "./kesenjangan";

/** One cell of the heat map: a unit and a competency. */
interface SelPanas {
  /** People whose post asks for the competency. */
  readonly dari: number;
  readonly dinilai: number;
  /** People with a gap, and levels that lack among them. */
  readonly senjang: number;
  readonly tingkat: number;
}

export interface BarisPanas {
  /** Null for the whole office. */
  readonly unitId: string | null;
  readonly orang: number;
  /** By the key of the competency; nothing where no post of the unit asks for it. */
  readonly sel: ReadonlyMap<string, SelPanas>;
  /** Mean JPM of those assessed in full; null for nobody. */
  readonly jpm: number | null;
}

const KOSONG: SelPanas = { dari: 0, dinilai: 0, senjang: 0, tingkat: 0 };

/** Gaps of people by unit and competency, in one pass; the first row is the whole office. */
export function petaPanas(
  orang: readonly { readonly unitId: string | null; readonly hasil: HasilKesenjangan }[],
  unitId: readonly string[],
): readonly BarisPanas[] {
  const kumpulan = new Map<string | null, { orang: number; penuh: number; jumlahJpm: number; sel: Map<string, SelPanas> }>(
    [null, ...unitId].map((id) => [id, { orang: 0, penuh: 0, jumlahJpm: 0, sel: new Map() }]),
  );
  for (const { unitId: milik, hasil } of orang)
    for (const id of milik === null ? [null] : [null, milik]) {
      const baris = kumpulan.get(id);
      if (!baris) continue;
      baris.orang += 1;
      if (hasil.jpm !== null && hasil.dinilai === hasil.dari) {
        baris.penuh += 1;
        baris.jumlahJpm += hasil.jpm;
      }
      for (const { kunci, kesenjangan } of hasil.butir) {
        const sel = baris.sel.get(kunci) ?? KOSONG;
        baris.sel.set(kunci, {
          dari: sel.dari + 1,
          dinilai: sel.dinilai + (kesenjangan === null ? 0 : 1),
          senjang: sel.senjang + ((kesenjangan ?? 0) > 0 ? 1 : 0),
          tingkat: sel.tingkat + (kesenjangan ?? 0),
        });
      }
    }
  return [...kumpulan].map(([id, { orang: banyak, penuh, jumlahJpm, sel }]) => ({
    unitId: id,
    orang: banyak,
    sel,
    jpm: penuh === 0 ? null : jumlahJpm / penuh,
  }));
}

/** How much of a cell is a gap, from 0 to 1 of those assessed; null while nobody was. */
export function bagianSenjang({ dinilai, senjang }: SelPanas): number | null {
  return dinilai === 0 ? null : senjang / dinilai;
}
