import { ulid } from "ulid";
import type { Parsed } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import type { FungsiUnit } from "../../core/fungsi/fungsi";
import type { HubunganDinyatakan } from "../../core/fungsi/kaitan";
import { nameKey } from "../../core/name";
import { HAL } from "../../core/text/hal";
import type { Query } from "./schema";
import type { Writer } from "./store";

/** Functions of every unit, or of one, in their order. */
export function listFungsi(query: Query, unitId?: string): Promise<FungsiUnit[]> {
  const all = query
    .selectFrom("fungsiUnit")
    .select(["id", "unitId", "urutan", "uraian", "sumber", "revision"])
    .orderBy("unitId")
    .orderBy("urutan")
    .orderBy("id");
  return (unitId === undefined ? all : all.where("unitId", "=", unitId)).execute();
}

/** What the office says of functions and tasks. */
export function listFungsiTugas(query: Query): Promise<HubunganDinyatakan[]> {
  return query.selectFrom("fungsiTugas").select(["fungsiId", "tugasId", "hubungan", "revision"]).orderBy("id").execute();
}

/**
 * Puts the given functions in the place of those that were seen. One that has gone, or that another window added or changed meanwhile,
 * stops the save.
 *
 * @throws AppError notFound, staleRevision, duplicateName
 */
export async function saveFungsi(writer: Writer, { unitId, dilihat, baris }: Parsed<"fungsi.save">): Promise<void> {
  if (!(await writer.find("unit", unitId))) throw new AppError("notFound", { hal: HAL.unit });
  refuseTwins(baris);
  const revisions = new Map(dilihat.map(({ id, revision }) => [id, revision]));
  const ada = await writer.rows("SELECT id FROM fungsiUnit WHERE unitId = ?", [unitId]);
  if (ada.some(({ id }) => !revisions.has(String(id)))) throw new AppError("staleRevision", { hal: HAL.fungsi });
  const dipakai = new Set(baris.flatMap(({ id }) => (id === null ? [] : [id])));
  for (const { id, revision } of dilihat) {
    const kini = await writer.find("fungsiUnit", id);
    if (kini?.unitId !== unitId) throw new AppError("staleRevision", { hal: HAL.fungsi });
    if (!dipakai.has(id)) await writer.removeWhole("fungsiUnit", { id, revision });
  }
  const menepi = await stepAside(writer, baris, revisions);
  for (const [nomor, { id, uraian, sumber }] of baris.entries()) {
    const isi = { urutan: nomor + 1, uraian, uraianKunci: nameKey(uraian), sumber };
    if (id === null) {
      await writer.insert("fungsiUnit", { id: ulid(), unitId, ...isi });
      continue;
    }
    const revision = revisions.get(id);
    if (revision === undefined) throw new AppError("notFound", { hal: HAL.fungsi });
    await writer.update("fungsiUnit", { id, revision: menepi.has(id) ? null : revision }, isi);
  }
}

function refuseTwins(baris: Parsed<"fungsi.save">["baris"]): void {
  const ada = new Set<string>();
  for (const { uraian } of baris) {
    const kunci = nameKey(uraian);
    if (ada.has(kunci)) throw new AppError("duplicateName", { nama: uraian, tempat: "unit ini" });
    ada.add(kunci);
  }
}

/**
 * Two functions may change places in words. What is unique in the file is so after every line, so that one whose words another function is
 * to have steps aside first. Answers which did.
 */
async function stepAside(
  writer: Writer,
  baris: Parsed<"fungsi.save">["baris"],
  revisions: ReadonlyMap<string, number>,
): Promise<ReadonlySet<string>> {
  const pemilik = new Map(baris.map(({ id, uraian }) => [nameKey(uraian), id]));
  const menepi = new Set<string>();
  for (const { id, uraian } of baris) {
    const revision = revisions.get(id ?? "");
    const kini = id === null || revision === undefined ? null : await writer.find("fungsiUnit", id);
    if (id === null || revision === undefined || !kini || kini.uraianKunci === nameKey(uraian) || !pemilik.has(kini.uraianKunci)) continue;
    await writer.update("fungsiUnit", { id, revision }, { uraianKunci: `${kini.uraianKunci} ${id}` });
    menepi.add(id);
  }
  return menepi;
}

/** @throws AppError notFound, staleRevision */
export async function saveFungsiTugas(writer: Writer, { fungsiId, tugas }: Parsed<"fungsi.link">): Promise<void> {
  if (!(await writer.find("fungsiUnit", fungsiId))) throw new AppError("notFound", { hal: HAL.fungsi });
  for (const { tugasId, revision, hubungan } of tugas) {
    if (!(await writer.find("tugas", tugasId))) throw new AppError("notFound", { hal: HAL.tugas });
    // One that came along when jabatan or units were joined bears the id that it had before.
    const ada = await writer.row("SELECT id FROM fungsiTugas WHERE fungsiId = ? AND tugasId = ?", [fungsiId, tugasId]);
    const id = ada === null ? `${fungsiId}:${tugasId}` : String(ada["id"]);
    await writer.replace("fungsiTugas", { id, revision }, hubungan && { fungsiId, tugasId, hubungan });
  }
}
