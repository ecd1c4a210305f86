import { ulid } from "ulid";
import { AppError } from "../../core/errors";
import type { Unit } from "../../core/jabatan/jabatan";
import { nameKey } from "../../core/name";
import { HAL } from "../../core/text/hal";
import type { Writer } from "./store";
import type { Query } from "./schema";

const COLUMNS = ["id", "nama", "indukId", "kode", "urutan", "revision"] as const;

export function listUnit(query: Query): Promise<Unit[]> {
  return query.selectFrom("unit").select(COLUMNS).orderBy("urutan").orderBy("nama").execute();
}

export interface IsiUnit {
  readonly nama: string;
  readonly indukId: string | null;
  readonly kode: string | null;
}

/** Adds a unit at the end of its siblings. @throws AppError duplicateName */
export async function addUnit(writer: Writer, isi: IsiUnit): Promise<string> {
  await refuseTwin(writer, isi, null);
  const id = ulid();
  const last = (await writer.row("SELECT max(urutan) AS n FROM unit", []))?.["n"];
  await writer.insert("unit", { id, ...isi, namaKunci: nameKey(isi.nama), urutan: Number(last ?? 0) + 1 });
  return id;
}

/** @throws AppError duplicateName, unitCycle, staleRevision */
export async function changeUnit(writer: Writer, target: { readonly id: string; readonly revision: number }, isi: IsiUnit): Promise<void> {
  await refuseTwin(writer, isi, target.id);
  await refuseCycle(writer, isi, target.id);
  await writer.update("unit", target, { ...isi, namaKunci: nameKey(isi.nama) });
}

async function refuseTwin(writer: Writer, isi: IsiUnit, ownId: string | null): Promise<void> {
  const twin = await writer.row("SELECT id FROM unit WHERE ifnull(indukId, '') = ifnull(?, '') AND namaKunci = ?", [
    isi.indukId,
    nameKey(isi.nama),
  ]);
  if (twin && twin["id"] !== ownId) throw new AppError("duplicateName", { nama: isi.nama, tempat: "unit induk yang sama" });
}

/** Walks up from the new parent: meeting the unit itself would close a circle. */
async function refuseCycle(writer: Writer, isi: IsiUnit, ownId: string): Promise<void> {
  for (let indukId = isi.indukId; indukId !== null;) {
    if (indukId === ownId) throw new AppError("unitCycle", { nama: isi.nama });
    const parent = await writer.find("unit", indukId);
    if (!parent) throw new AppError("notFound", { hal: HAL.unitInduk });
    indukId = parent.indukId;
  }
}
