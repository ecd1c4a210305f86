import type { UsulFormasi } from "../../core/formasi/rekap";
import type { RowTarget, Writer } from "./store";
import type { Query, Tables } from "./schema";

/** Proposals that the analyst put in place of the computed ones, by jabatan. */
export async function usulPerJabatan(query: Query): Promise<ReadonlyMap<string, UsulFormasi>> {
  return usulDari(await query.selectFrom("usulFormasi").selectAll().execute());
}

export function usulDari(rows: readonly Tables["usulFormasi"][]): ReadonlyMap<string, UsulFormasi> {
  return new Map(rows.map(({ id, ...usul }) => [id, { jabatanId: id, ...usul }]));
}

/** Sets the proposal of a jabatan in place of the one seen, or returns it to the computed one (null). @throws AppError staleRevision */
export async function saveUsul(writer: Writer, seen: RowTarget, usul: Pick<UsulFormasi, "jumlah" | "alasan"> | null): Promise<void> {
  await writer.replace("usulFormasi", seen, usul);
}
