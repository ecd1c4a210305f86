import type { PerhitunganWke } from "../../core/abk/perhitungan-wke";
import type { ProfilAbk } from "../../core/abk/profil";
import type { ProfilTersimpan } from "../../core/contract/profil";
import { AppError } from "../../core/errors";
import type { Writer } from "./store";
import { PROFIL_AKTIF } from "../../core/baris/setelan";
import { HAL } from "../../core/text/hal";
import type { Query, Tables } from "./schema";
import { readSetelan, writeSetelan } from "./setelan";

export async function listProfil(query: Query): Promise<ProfilTersimpan[]> {
  const rows = await query.selectFrom("profil").selectAll().orderBy("berlakuSejak", "desc").orderBy("nama").execute();
  return rows.map(profilDari);
}

/** The profile in force. Every data file has one from its first day. */
export async function activeProfil(query: Query): Promise<ProfilTersimpan> {
  return findProfil(query, (await readSetelan(query, PROFIL_AKTIF)) ?? "");
}

/** The profile of an id. @throws AppError notFound */
export async function findProfil(query: Query, id: string): Promise<ProfilTersimpan> {
  const row = await query.selectFrom("profil").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new AppError("notFound", { hal: HAL.profil });
  return profilDari(row);
}

export async function insertProfil(writer: Writer, profil: ProfilAbk): Promise<void> {
  await writer.insert("profil", barisProfil(profil));
}

export async function changeProfil(
  writer: Writer,
  target: { readonly id: string; readonly revision: number | null },
  isi: Omit<ProfilAbk, "id">,
): Promise<void> {
  await writer.update("profil", target, barisProfil(isi));
}

/** @throws AppError notFound */
export async function activateProfil(writer: Writer, id: string): Promise<void> {
  if (!(await writer.find("profil", id))) throw new AppError("notFound", { hal: HAL.profil });
  await writeSetelan(writer, PROFIL_AKTIF, id);
}

/** @throws AppError hasDependents for the profile in force */
export async function removeProfil(writer: Writer, target: { readonly id: string; readonly revision: number }): Promise<void> {
  if ((await writer.find("setelan", PROFIL_AKTIF))?.nilai === target.id)
    throw new AppError("hasDependents", { hal: HAL.profilIni, pemakai: HAL.yangBerlaku });
  await writer.remove("profil", target.id, target.revision);
}

/** A profile as its row keeps it. */
export function barisProfil<T extends Omit<ProfilAbk, "id">>(profil: T) {
  return { ...profil, minimumSatu: Number(profil.minimumSatu), perhitungan: profil.perhitungan && JSON.stringify(profil.perhitungan) };
}

/** A profile as its row keeps it, read. */
export function profilDari(row: Tables["profil"]): ProfilTersimpan {
  // The column holds what the contract let through.
  const perhitungan = row.perhitungan === null ? null : (JSON.parse(row.perhitungan) as PerhitunganWke);
  return { ...row, minimumSatu: row.minimumSatu === 1, perhitungan };
}
