import type { IsianMetode, MetodeJabatan } from "../../core/abk/metode-jabatan";
import type { RowTarget, Writer } from "./store";
import type { Query, Tables } from "./schema";

export interface MetodeTersimpan extends MetodeJabatan {
  readonly revision: number;
}

/** Methods that were chosen, by jabatan. */
export async function metodePerJabatan(query: Query): Promise<ReadonlyMap<string, MetodeTersimpan>> {
  return metodeDari(await query.selectFrom("metode").selectAll().execute());
}

export function metodeDari(rows: readonly Tables["metode"][]): ReadonlyMap<string, MetodeTersimpan> {
  return new Map(rows.map(({ id, jenis, isian, revision }) => [id, { jenis, isian: bacaIsianMetode(isian), revision }]));
}

/** The method of one jabatan; null while none was ever chosen. */
export async function findMetode(query: Query, jabatanId: string): Promise<MetodeTersimpan | null> {
  const row = await query.selectFrom("metode").selectAll().where("id", "=", jabatanId).executeTakeFirst();
  return row ? { jenis: row.jenis, isian: bacaIsianMetode(row.isian), revision: row.revision } : null;
}

/** @throws AppError staleRevision */
export async function saveMetode(writer: Writer, seen: RowTarget, metode: MetodeJabatan): Promise<void> {
  await writer.replace("metode", seen, { jenis: metode.jenis, isian: JSON.stringify(metode.isian) });
}

/** The forms as they are stored; only what passed the contract is ever written there. */
function bacaIsianMetode(json: string): IsianMetode {
  return JSON.parse(json) as IsianMetode;
}
