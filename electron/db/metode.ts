import type { IsianMetode, MetodeJabatan } from "../../core/abk/metode-jabatan";
import type { Writer } from "./store";
import type { Query } from "./schema";
import { refuseUnseen } from "./unseen";

export interface MetodeTersimpan extends MetodeJabatan {
  readonly revision: number;
}

/** Methods that were chosen, by jabatan. */
export async function metodePerJabatan(query: Query): Promise<ReadonlyMap<string, MetodeTersimpan>> {
  const rows = await query.selectFrom("metode").selectAll().execute();
  return new Map(rows.map(({ id, jenis, isian, revision }) => [id, { jenis, isian: bacaIsianMetode(isian), revision }]));
}

/** The method of one jabatan; null while none was ever chosen. */
export async function findMetode(query: Query, jabatanId: string): Promise<MetodeTersimpan | null> {
  const row = await query.selectFrom("metode").selectAll().where("id", "=", jabatanId).executeTakeFirst();
  return row ? { jenis: row.jenis, isian: bacaIsianMetode(row.isian), revision: row.revision } : null;
}

/** @throws AppError staleRevision */
export async function saveMetode(
  writer: Writer,
  target: { readonly jabatanId: string; readonly revision: number | null },
  metode: MetodeJabatan,
): Promise<void> {
  const values = { jenis: metode.jenis, isian: JSON.stringify(metode.isian) };
  const stored = await writer.find("metode", target.jabatanId);
  refuseUnseen(stored, target.revision);
  if (stored) await writer.update("metode", { id: target.jabatanId, revision: target.revision }, values);
  else await writer.insert("metode", { id: target.jabatanId, ...values });
}

/** The forms as they are stored; only what passed the contract is ever written there. */
function bacaIsianMetode(json: string): IsianMetode {
  return JSON.parse(json) as IsianMetode;
}
