import type { Writer } from "./store";
import type { Query, Tables } from "./schema";
import { refuseUnseen } from "./unseen";

type PembenaranTersimpan = Omit<Tables["pembenaran"], "id">;

/** Justifications by the key of their finding. Some may be of findings that are gone; they count again when these come back. */
export async function pembenaranPerTemuan(query: Query): Promise<ReadonlyMap<string, PembenaranTersimpan>> {
  const rows = await query.selectFrom("pembenaran").selectAll().execute();
  return new Map(rows.map(({ id, ...pembenaran }) => [id, pembenaran]));
}

/** @throws AppError staleRevision */
export async function savePembenaran(
  writer: Writer,
  { kunci, revision }: { readonly kunci: string; readonly revision: number | null },
  isi: { readonly catatan: string; readonly ukuran: string },
): Promise<void> {
  const stored = await writer.find("pembenaran", kunci);
  refuseUnseen(stored, revision);
  if (stored) await writer.update("pembenaran", { id: kunci, revision }, { ...isi });
  else await writer.insert("pembenaran", { id: kunci, ...isi });
}

/** @throws AppError notFound, staleRevision */
export async function removePembenaran(writer: Writer, kunci: string, revision: number): Promise<void> {
  await writer.remove("pembenaran", kunci, revision);
}
