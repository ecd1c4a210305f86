import { ulid } from "ulid";
import { AppError } from "../../core/errors";
import type { Jabatan } from "../../core/jabatan/jabatan";
import { nameKey } from "../../core/name";
import { HAL } from "../../core/text/hal";
import type { Writer } from "./store";
import type { Query } from "./schema";

const COLUMNS = ["id", "unitId", "nama", "jenis", "jenjang", "kelas", "kode", "kursi", "indukId", "urutan", "revision"] as const;

export function listJabatan(query: Query): Promise<Jabatan[]> {
  return query.selectFrom("jabatan").select(COLUMNS).orderBy("urutan").orderBy("nama").execute();
}

/** @throws AppError notFound */
export async function findJabatan(query: Query, id: string): Promise<Jabatan> {
  const jabatan = await query.selectFrom("jabatan").select(COLUMNS).where("id", "=", id).executeTakeFirst();
  if (!jabatan) throw new AppError("notFound", { hal: HAL.jabatan });
  return jabatan;
}

/** A jabatan as a form gives it; seats that it does not name stay as they are. */
export type IsiJabatan = Omit<Jabatan, "id" | "urutan" | "revision" | "kursi"> & { readonly kursi?: number | null | undefined };

/** Adds a jabatan at the end of its unit. @throws AppError duplicateName */
export async function addJabatan(writer: Writer, isi: IsiJabatan): Promise<string> {
  await refuseTwin(writer, isi, null);
  const id = ulid();
  const last = (await writer.row("SELECT max(urutan) AS n FROM jabatan WHERE unitId = ?", [isi.unitId]))?.["n"];
  await writer.insert("jabatan", { id, ...isi, kursi: isi.kursi ?? null, namaKunci: nameKey(isi.nama), urutan: Number(last ?? 0) + 1 });
  return id;
}

/** @throws AppError duplicateName, jabatanCycle, staleRevision */
export async function changeJabatan(
  writer: Writer,
  target: { readonly id: string; readonly revision: number },
  isi: IsiJabatan,
): Promise<void> {
  await refuseTwin(writer, isi, target.id);
  await refuseCycle(writer, isi, target.id);
  const { kursi, ...lain } = isi;
  await writer.update("jabatan", target, { ...lain, ...(kursi === undefined ? {} : { kursi }), namaKunci: nameKey(isi.nama) });
}

/** Removes a jabatan with its tasks and its proposal. @throws AppError hasDependents while people hold it or held it, or other jabatan report to it */
export async function removeJabatan(writer: Writer, target: { readonly id: string; readonly revision: number }): Promise<void> {
  const holders = Number(
    (await writer.row(`SELECT count(DISTINCT pegawaiId) AS n FROM riwayatJabatan WHERE jabatanId = ?1`, [target.id]))?.["n"] ?? 0,
  );
  if (holders > 0) {
    throw new AppError("hasDependents", {
      hal: (await writer.find("jabatan", target.id))?.nama ?? "Jabatan",
      pemakai: `${holders} pegawai`,
    });
  }
  await writer.removeWhole("jabatan", target);
}

async function refuseTwin(writer: Writer, isi: IsiJabatan, ownId: string | null): Promise<void> {
  const twin = await writer.row("SELECT id FROM jabatan WHERE unitId = ? AND namaKunci = ?", [isi.unitId, nameKey(isi.nama)]);
  if (twin && twin["id"] !== ownId) throw new AppError("duplicateName", { nama: isi.nama, tempat: "unit ini" });
}

/** Walks up from the new superior: meeting the jabatan itself would close a circle. */
async function refuseCycle(writer: Writer, isi: IsiJabatan, ownId: string): Promise<void> {
  for (let indukId = isi.indukId; indukId !== null;) {
    if (indukId === ownId) throw new AppError("jabatanCycle", { nama: isi.nama });
    const superior = await writer.find("jabatan", indukId);
    if (!superior) throw new AppError("notFound", { hal: HAL.atasan });
    indukId = superior.indukId;
  }
}
