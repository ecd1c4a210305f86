import type { PlainDate } from "../../core/date";
import type { Jabatan, Unit } from "../../core/jabatan/jabatan";
import { barisPada } from "./baris-lampau";
import { listJabatan } from "./jabatan";
import type { Query } from "./schema";
import { listUnit } from "./unit";

export interface SusunanTercatat {
  readonly unit: readonly Unit[];
  readonly jabatan: readonly Jabatan[];
}

/** The structure as it was at the end of a past day, by the journal. Null when the file knows no structure of that day. */
export async function susunanPada(query: Query, hari: PlainDate): Promise<SusunanTercatat | null> {
  const unit = await barisPada(query, "unit", { kini: await listUnit(query), hari });
  const jabatan = await barisPada(query, "jabatan", { kini: await listJabatan(query), hari });
  return unit.length === 0 ? null : { unit: unit.toSorted(menurutUrutan), jabatan: jabatan.toSorted(menurutUrutan) };
}

function menurutUrutan(
  a: { readonly urutan: number; readonly nama: string },
  b: { readonly urutan: number; readonly nama: string },
): number {
  return a.urutan - b.urutan || (a.nama < b.nama ? -1 : 1);
}
