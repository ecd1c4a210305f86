import { ulid } from "ulid";
import type { TahunKantor, VolumeTahun } from "../../core/abk/tahun";
import type { Parsed } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { TEKS_TAHUN } from "../../core/text/tahun";
import type { Writer } from "./store";
import type { Query } from "./schema";

/** Years that the office marked, in order. */
export function listTahun(query: Query): Promise<TahunKantor[]> {
  return query.selectFrom("tahun").selectAll().orderBy("id").execute();
}

/** @throws AppError staleRevision */
export async function saveTahun(writer: Writer, { id, revision, jenis, catatan }: Parsed<"tahun.save">): Promise<void> {
  await writer.replace("tahun", { id, revision }, jenis && { jenis, catatan });
}

/** Volumes by year of every task, or of those of one jabatan. */
export function listVolumeTahun(query: Query, jabatanId?: string): Promise<VolumeTahun[]> {
  const all = query.selectFrom("volumeTahun").selectAll().orderBy("tugasId").orderBy("berlakuUntuk");
  if (jabatanId === undefined) return all.execute();
  return all.where("tugasId", "in", query.selectFrom("tugas").select("id").where("jabatanId", "=", jabatanId)).execute();
}

/** @throws AppError notFound for a task of another jabatan, staleRevision */
export async function saveVolumeTahun(writer: Writer, { jabatanId, volume: edits }: Parsed<"volumeTahun.save">): Promise<void> {
  for (const { tugasId, berlakuUntuk, revision, volume } of edits) {
    if ((await writer.find("tugas", tugasId))?.jabatanId !== jabatanId) throw new AppError("notFound", { hal: TEKS_TAHUN.tugas });
    const stored = await writer.row("SELECT id FROM volumeTahun WHERE tugasId = ? AND berlakuUntuk = ?", [tugasId, berlakuUntuk]);
    const seen = { id: String(stored?.["id"] ?? ulid()), revision };
    await writer.replace("volumeTahun", seen, volume === null ? null : { tugasId, berlakuUntuk, volume });
  }
}
