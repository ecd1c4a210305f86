import type { Tugas } from "../../core/abk/tugas";
import type { TugasBaris } from "../../core/contract/abk";
import { AppError } from "../../core/errors";
import type { Parsed } from "../../core/contract/procedures";
import { HAL } from "../../core/text/hal";
import type { Writer } from "./store";
import type { Query } from "./schema";

/** Tasks of one jabatan in the order of its form. */
export function listTugas(query: Query, jabatanId: string): Promise<TugasBaris[]> {
  return query.selectFrom("tugas").selectAll().where("jabatanId", "=", jabatanId).orderBy("urutan").orderBy("id").execute();
}

/** @throws AppError notFound */
export async function findTugas(query: Query, id: string): Promise<TugasBaris> {
  const tugas = await query.selectFrom("tugas").selectAll().where("id", "=", id).executeTakeFirst();
  if (!tugas) throw new AppError("notFound", { hal: HAL.tugas });
  return tugas;
}

/** Every task of the office, grouped by jabatan and in the order of the forms. */
export function allTugas(query: Query): Promise<TugasBaris[]> {
  return query.selectFrom("tugas").selectAll().orderBy("jabatanId").orderBy("urutan").orderBy("id").execute();
}

/** A task as it is counted and printed, with its place. */
export type TugasHitung = Tugas & Pick<TugasBaris, "jabatanId" | "urutan">;

/** Every task in the same order, as it is counted: of a whole country half as long to read, and to hand to a thread, as the rows. */
export function tugasHitung(query: Query): Promise<TugasHitung[]> {
  const kolom = ["id", "jabatanId", "urutan", "uraian", "satuanHasil", "volume", "periode", "normaWaktuMenit", "keterangan"] as const;
  return query.selectFrom("tugas").select(kolom).orderBy("jabatanId").orderBy("urutan").orderBy("id").execute();
}

/** Writes the edits of one grid. @throws AppError notFound, staleRevision */
export async function saveTugas(writer: Writer, edits: Parsed<"tugas.save">): Promise<void> {
  const own = (id: string): Promise<void> => refuseForeign(writer, edits.jabatanId, id);
  for (const { id, revision } of edits.hapus) {
    await own(id);
    await writer.removeWhole("tugas", { id, revision });
  }
  for (const { id, revision, ...changes } of edits.ubah) {
    await own(id);
    await writer.update("tugas", { id, revision }, withoutUndefined(changes));
  }
  for (const isi of edits.tambah) await writer.insert("tugas", { ...isi, jabatanId: edits.jabatanId });
}

/** Writes what norm and volume of some tasks rest on. @throws AppError notFound, staleRevision */
export async function saveAsalTugas(writer: Writer, { jabatanId, tugas, isi }: Parsed<"asal.save">): Promise<void> {
  for (const target of tugas) {
    await refuseForeign(writer, jabatanId, target.id);
    await writer.update("tugas", target, withoutUndefined(isi));
  }
}

async function refuseForeign(writer: Writer, jabatanId: string, id: string): Promise<void> {
  const row = await writer.find("tugas", id);
  if (row && row["jabatanId"] !== jabatanId) throw new AppError("notFound", { hal: HAL.tugas });
}

function withoutUndefined<T>(values: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, T] => entry[1] !== undefined));
}
