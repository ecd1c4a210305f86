import { ulid } from "ulid";
import type { BankTugas } from "../../core/abk/bank";
import { ASAL_KOSONG, PANJANG_ASAL } from "../../core/abk/tugas";
import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import { TEKS_BANK } from "../../core/text/bank";
import { HAL } from "../../core/text/hal";
import type { RowTarget, Writer } from "./store";
import type { Query } from "./schema";

const COLUMNS = ["id", "uraian", "satuanHasil", "normaWaktuMenit", "asalNorma", "sumber", "revision"] as const;

export function listBank(query: Query): Promise<BankTugas[]> {
  return query.selectFrom("bankTugas").select(COLUMNS).orderBy("uraianKunci").execute();
}

/** @throws AppError notFound */
export async function findBank(query: Query, id: string): Promise<BankTugas> {
  const row = await query.selectFrom("bankTugas").select(COLUMNS).where("id", "=", id).executeTakeFirst();
  if (!row) throw new AppError("notFound", { hal: HAL.bankTugas });
  return row;
}

export type IsiBank = Omit<BankTugas, "id" | "revision">;

/** @throws AppError duplicateName */
export async function addBank(writer: Writer, isi: IsiBank): Promise<string> {
  await refuseTwin(writer, isi.uraian, null);
  const id = ulid();
  await writer.insert("bankTugas", { id, ...isi, uraianKunci: nameKey(isi.uraian) });
  return id;
}

/** @throws AppError duplicateName, staleRevision */
export async function changeBank(writer: Writer, target: RowTarget, isi: IsiBank): Promise<void> {
  await refuseTwin(writer, isi.uraian, target.id);
  await writer.update("bankTugas", target, { ...isi, uraianKunci: nameKey(isi.uraian) });
}

/** Removes a standard norm after taking the reference to it from every task. @throws AppError notFound, staleRevision */
export async function removeBank(writer: Writer, { id, revision }: { readonly id: string; readonly revision: number }): Promise<void> {
  for (const row of await writer.rows("SELECT id FROM tugas WHERE bankId = ?", [id]))
    await writer.update("tugas", { id: String(row["id"]), revision: null }, { bankId: null });
  await writer.remove("bankTugas", id, revision);
}

/** Adds tasks from the bank at the end of a jabatan's form. Answers how many were added. @throws AppError notFound */
export async function takeFromBank(writer: Writer, jabatanId: string, bankId: readonly string[]): Promise<number> {
  if (!(await writer.find("jabatan", jabatanId))) throw new AppError("notFound", { hal: HAL.jabatan });
  const last = (await writer.row("SELECT max(urutan) AS n FROM tugas WHERE jabatanId = ?", [jabatanId]))?.["n"];
  let urutan = Number(last ?? 0);
  let added = 0;
  for (const id of bankId) {
    const bank = await writer.find("bankTugas", id);
    if (!bank) throw new AppError("notFound", { hal: HAL.bankTugas });
    if (await writer.row("SELECT 1 AS ada FROM tugas WHERE jabatanId = ? AND bankId = ?", [jabatanId, id])) continue;
    urutan += 1;
    added += 1;
    const { uraian, satuanHasil, normaWaktuMenit, sumber } = bank;
    await writer.insert("tugas", {
      ...ASAL_KOSONG,
      id: ulid(),
      jabatanId,
      urutan,
      uraian,
      satuanHasil,
      normaWaktuMenit,
      volume: 0,
      periode: "tahun",
      keterangan: "",
      asalNorma: "disalin",
      asalOleh: sumber.slice(0, PANJANG_ASAL.asalOleh),
      bankId: id,
    });
  }
  return added;
}

/** Keeps a task's norm in the bank and refers the task to it. @throws AppError notFound, staleRevision, duplicateName */
export async function keepInBank(writer: Writer, target: RowTarget): Promise<string> {
  const tugas = await writer.find("tugas", target.id);
  if (!tugas) throw new AppError("notFound", { hal: HAL.tugas });
  const { uraian, satuanHasil, normaWaktuMenit, asalNorma, asalOleh } = tugas;
  if (uraian.trim() === "") throw new AppError("invalidInput", { rincian: TEKS_BANK.tanpaUraian });
  const id = await addBank(writer, { uraian, satuanHasil, normaWaktuMenit, asalNorma, sumber: asalOleh });
  await writer.update("tugas", target, { bankId: id });
  return id;
}

async function refuseTwin(writer: Writer, uraian: string, ownId: string | null): Promise<void> {
  const twin = await writer.row("SELECT id FROM bankTugas WHERE uraianKunci = ?", [nameKey(uraian)]);
  if (twin && twin["id"] !== ownId) throw new AppError("duplicateName", { nama: uraian, tempat: "bank tugas" });
}
