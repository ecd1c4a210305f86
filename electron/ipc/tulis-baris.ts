import { ulid } from "ulid";
import type { BarisBaruDari, NamaTabel } from "../../core/baris/semua";
import type { Writer } from "../db/store";
import type { targetOf } from "./target";

/** A row to be written: of which table, which row was seen (null for a new one), and its columns, which a caller's own type vouches for. */
interface BarisDitulis<T extends NamaTabel> {
  readonly tabel: T;
  readonly target: ReturnType<typeof targetOf>;
  readonly isi: object;
}

/**
 * Changes the row that was seen, or adds one where none was; the columns of a new row are those of a change.
 *
 * @returns the row's id.
 * @throws AppError notFound, staleRevision
 */
export async function tulisBaris<T extends NamaTabel>(writer: Writer, { tabel, target, isi }: BarisDitulis<T>): Promise<string> {
  if (target) {
    await writer.update(tabel, target, isi);
    return target.id;
  }
  const id = ulid();
  await writer.insert(tabel, { id, ...isi } as unknown as BarisBaruDari<T>);
  return id;
}
