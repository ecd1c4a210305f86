import { ulid } from "ulid";
import type { KesepakatanTugas, Responden } from "../../core/anjab/responden";
import type { RespondenJabatan } from "../../core/contract/responden";
import type { Parsed } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { groupBy } from "../../core/group";
import { HAL } from "../../core/text/hal";
import { findJabatan } from "./jabatan";
import { diubahSejakSepakat } from "./kesepakatan";
import type { RowTarget, Writer } from "./store";
import type { Query } from "./schema";
import { listTugas } from "./tugas";

/** A jabatan with the name of its unit. @throws AppError notFound */
export async function jabatanBerunit(
  query: Query,
  jabatanId: string,
): Promise<{ readonly id: string; readonly nama: string; readonly unit: string }> {
  const { id, nama, unitId } = await findJabatan(query, jabatanId);
  const unit = await query.selectFrom("unit").select("nama").where("id", "=", unitId).executeTakeFirst();
  return { id, nama, unit: unit?.nama ?? "" };
}

/** Who answered for a jabatan, in the order in which they were added, and what was agreed. */
export async function respondenJabatan(query: Query, jabatanId: string): Promise<RespondenJabatan> {
  const orang = await query.selectFrom("responden").selectAll().where("jabatanId", "=", jabatanId).orderBy("id").execute();
  const jawaban = await query
    .selectFrom("jawabanResponden")
    .selectAll()
    .where("respondenId", "in", query.selectFrom("responden").select("id").where("jabatanId", "=", jabatanId))
    .orderBy("urutan")
    .execute();
  const semuaTugas = await listTugas(query, jabatanId);
  const tugas = new Set(semuaTugas.map(({ id }) => id));
  const perOrang = groupBy(jawaban, ({ respondenId }) => respondenId);
  const responden = orang.map((satu): Responden => ({
    ...satu,
    jawaban: (perOrang.get(satu.id) ?? []).map(({ uraian, tugasId, satuanHasil, volume, periode, normaWaktuMenit, alasan }) => ({
      uraian,
      // A task that has gone matches nothing; it matches again when its removal is undone.
      tugasId: tugasId !== null && tugas.has(tugasId) ? tugasId : null,
      satuanHasil,
      volume,
      periode,
      normaWaktuMenit,
      alasan,
    })),
  }));
  const sepakat = await query
    .selectFrom("kesepakatanTugas")
    .selectAll()
    .where("id", "in", query.selectFrom("tugas").select("id").where("jabatanId", "=", jabatanId))
    .execute();
  const disepakati = new Set(sepakat.map(({ id }) => id));
  const diubah = await diubahSejakSepakat(
    query,
    semuaTugas.filter(({ id }) => disepakati.has(id)),
  );
  const kesepakatan = sepakat.map((satu): KesepakatanTugas => ({ ...satu, diubah: diubah.has(satu.id) }));
  return { responden, kesepakatan };
}

/** Writes a respondent with all answers; those that were there before go. @throws AppError staleRevision, notFound */
export async function saveResponden(writer: Writer, { id, revision, jabatanId, jawaban, ...isi }: Parsed<"responden.save">): Promise<void> {
  for (const tugasId of new Set(jawaban.flatMap((satu) => satu.tugasId ?? []))) await refuseForeign(writer, jabatanId, tugasId);
  const respondenId = id ?? ulid();
  if (id === undefined) await writer.insert("responden", { id: respondenId, jabatanId, ...isi });
  else await replaceResponden(writer, { id, revision: revision ?? null }, { jabatanId, ...isi });
  for (const [urutan, satu] of jawaban.entries()) await writer.insert("jawabanResponden", { id: ulid(), respondenId, urutan, ...satu });
}

async function replaceResponden(
  writer: Writer,
  target: RowTarget,
  { jabatanId, ...isi }: Pick<Responden, "jabatanId" | "nama" | "tanggal" | "sumber">,
): Promise<void> {
  const ada = await writer.find("responden", target.id);
  if (ada?.jabatanId !== jabatanId) throw new AppError("notFound", { hal: HAL.responden });
  if (ada.revision !== target.revision) throw new AppError("staleRevision", { hal: HAL.responden });
  await writer.update("responden", target, isi);
  for (const { id } of await writer.rows("SELECT id FROM jawabanResponden WHERE respondenId = ? ORDER BY urutan", [target.id]))
    await writer.remove("jawabanResponden", String(id), null);
}

/**
 * Writes what was agreed: the measures of the task, from then on agreed, and why some said otherwise.
 *
 * @throws AppError staleRevision, notFound
 */
export async function agreeTugas(writer: Writer, sepakat: Parsed<"responden.agree">): Promise<void> {
  const { jabatanId, tugas, kesepakatan, volume, normaWaktuMenit, oleh, tanggal, alasanMinoritas } = sepakat;
  await refuseForeign(writer, jabatanId, tugas.id);
  await writer.update("tugas", tugas, { volume, normaWaktuMenit, asalNorma: "disepakati", asalOleh: oleh, asalTanggal: tanggal });
  // An agreement in the words of the one before is an agreement anew: the journal tells it from a row that nobody touched.
  if (kesepakatan !== null) await writer.replace("kesepakatanTugas", { id: tugas.id, revision: kesepakatan }, null);
  await writer.replace("kesepakatanTugas", { id: tugas.id, revision: null }, { oleh, tanggal, alasanMinoritas });
}

async function refuseForeign(writer: Writer, jabatanId: string, tugasId: string): Promise<void> {
  if ((await writer.find("tugas", tugasId))?.jabatanId !== jabatanId) throw new AppError("notFound", { hal: HAL.tugas });
}
