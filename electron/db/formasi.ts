import type { UsulFormasi } from "../../core/formasi/rekap";
import type { Writer } from "./store";
import type { Query } from "./schema";
import { refuseUnseen } from "./unseen";

/** Proposals that the analyst put in place of the computed ones, by jabatan. */
export async function usulPerJabatan(query: Query): Promise<ReadonlyMap<string, UsulFormasi>> {
  const rows = await query.selectFrom("usulFormasi").selectAll().execute();
  return new Map(rows.map(({ id, ...usul }) => [id, { jabatanId: id, ...usul }]));
}

export interface UsulBaru {
  readonly jabatanId: string;
  /** Revision seen; null when there was none. */
  readonly revision: number | null;
  readonly jumlah: number;
  readonly alasan: string;
}

/** @throws AppError staleRevision */
export async function saveUsul(writer: Writer, { jabatanId, revision, jumlah, alasan }: UsulBaru): Promise<void> {
  const stored = await writer.find("usulFormasi", jabatanId);
  refuseUnseen(stored, revision);
  if (stored) await writer.update("usulFormasi", { id: jabatanId, revision }, { jumlah, alasan });
  else await writer.insert("usulFormasi", { id: jabatanId, jumlah, alasan });
}

/** Returns a jabatan to its computed proposal; nothing happens when it has no other. @throws AppError staleRevision */
export async function removeUsul(writer: Writer, jabatanId: string, revision: number | null): Promise<void> {
  const stored = await writer.find("usulFormasi", jabatanId);
  if (!stored) return;
  refuseUnseen(stored, revision);
  await writer.remove("usulFormasi", jabatanId, revision);
}
