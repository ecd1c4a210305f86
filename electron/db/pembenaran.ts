import type { RowTarget, Writer } from "./store";
import type { Query, Tables } from "./schema";

type PembenaranTersimpan = Omit<Tables["pembenaran"], "id">;

/** Justifications by the key of their finding. Some may be of findings that are gone; they count again when these come back. */
export async function pembenaranPerTemuan(query: Query): Promise<ReadonlyMap<string, PembenaranTersimpan>> {
  const rows = await query.selectFrom("pembenaran").selectAll().execute();
  return new Map(rows.map(({ id, ...pembenaran }) => [id, pembenaran]));
}

/** Sets the justification of a finding in place of the one seen, or takes it back (null). @throws AppError staleRevision */
export async function savePembenaran(
  writer: Writer,
  seen: RowTarget,
  isi: Pick<PembenaranTersimpan, "catatan" | "ukuran"> | null,
): Promise<void> {
  await writer.replace("pembenaran", seen, isi);
}
