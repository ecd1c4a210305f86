import type { Writer } from "./journal";
import type { Query, Tables } from "./schema";

type PembenaranTersimpan = Omit<Tables["pembenaran"], "id">;

/** Justifications by the key of their finding. Some may be of findings that are gone; they count again when these come back. */
export async function pembenaranPerTemuan(query: Query): Promise<ReadonlyMap<string, PembenaranTersimpan>> {
  const rows = await query.selectFrom("pembenaran").selectAll().execute();
  return new Map(rows.map(({ id, ...pembenaran }) => [id, pembenaran]));
}

/** @throws AppError staleRevision */
export function savePembenaran(
  writer: Writer,
  { kunci, revision }: { readonly kunci: string; readonly revision: number | null },
  isi: { readonly catatan: string; readonly ukuran: string },
): void {
  if (writer.find("pembenaran", kunci)) writer.update("pembenaran", { id: kunci, revision }, { ...isi });
  else writer.insert("pembenaran", { id: kunci, ...isi });
}

/** @throws AppError notFound, staleRevision */
export function removePembenaran(writer: Writer, kunci: string, revision: number): void {
  writer.remove("pembenaran", kunci, revision);
}
