import { ulid } from "ulid";
import type { PenugasanBaris } from "../../core/contract/penugasan";
import { AppError } from "../../core/errors";
import { namaLengkap } from "../../core/pegawai/pegawai";
import type { Penugasan } from "../../core/pegawai/penugasan";
import { HAL } from "../../core/text/hal";
import { TEKS_PEGAWAI, TEKS_PENUGASAN } from "../../core/text/pegawai";
import type { Writer } from "./store";
import type { Query } from "./schema";

/** Every acting or second post beside the people's own. */
export function allPenugasan(query: Query): Promise<Penugasan[]> {
  return query.selectFrom("penugasan").selectAll().orderBy("id").execute();
}

/** The same with names, by person. */
export async function listPenugasan(query: Query): Promise<PenugasanBaris[]> {
  const baris = await query
    .selectFrom("penugasan")
    .innerJoin("pegawai", "pegawai.id", "penugasan.pegawaiId")
    .innerJoin("jabatan", "jabatan.id", "penugasan.jabatanId")
    .innerJoin("unit", "unit.id", "jabatan.unitId")
    .selectAll("penugasan")
    .select(["pegawai.nama", "pegawai.gelarDepan", "pegawai.gelarBelakang", "jabatan.nama as jabatan", "unit.nama as unit"])
    .orderBy("pegawai.nama")
    .orderBy("penugasan.id")
    .execute();
  return baris.map(({ nama, gelarDepan, gelarBelakang, ...satu }) => ({
    ...satu,
    pegawai: namaLengkap({ nama, gelarDepan, gelarBelakang }),
  }));
}

/** @throws AppError notFound, invalidInput for the person's own jabatan, duplicateName for a post that she has already */
export async function addPenugasan(writer: Writer, isi: Pick<Penugasan, "pegawaiId" | "jabatanId" | "jenis">): Promise<void> {
  const pegawai = await writer.find("pegawai", isi.pegawaiId);
  if (!pegawai) throw new AppError("notFound", { hal: HAL.pegawai });
  if (pegawai["jabatanId"] === isi.jabatanId) throw new AppError("invalidInput", { rincian: TEKS_PEGAWAI.penugasan.jabatanSendiri });
  const ada = await writer.row("SELECT id FROM penugasan WHERE pegawaiId = ? AND jabatanId = ? AND jenis = ?", [
    isi.pegawaiId,
    isi.jabatanId,
    isi.jenis,
  ]);
  if (ada) throw new AppError("duplicateName", { nama: TEKS_PENUGASAN[isi.jenis], tempat: `pegawai ${pegawai.nama}` });
  await writer.insert("penugasan", { id: ulid(), ...isi });
}
