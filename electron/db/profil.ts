import type { PerhitunganWke } from "../../core/abk/perhitungan-wke";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../core/abk/profil";
import type { ProfilTersimpan } from "../../core/contract/profil";
import { AppError } from "../../core/errors";
import type { Writer } from "./journal";
import { PROFIL_AKTIF } from "../../core/baris/setelan";
import type { Query, Tables } from "./schema";
import { readSetelan, writeSetelan } from "./setelan";

export async function listProfil(query: Query): Promise<ProfilTersimpan[]> {
  const rows = await query.selectFrom("profil").selectAll().orderBy("berlakuSejak", "desc").orderBy("nama").execute();
  return rows.map(toProfil);
}

/** The profile in force. Every data file has one from its first day. */
export async function activeProfil(query: Query): Promise<ProfilTersimpan> {
  return findProfil(query, (await readSetelan(query, PROFIL_AKTIF)) ?? "");
}

/** The profile of an id. @throws AppError notFound */
export async function findProfil(query: Query, id: string): Promise<ProfilTersimpan> {
  const row = await query.selectFrom("profil").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new AppError("notFound", { hal: "Profil ABK" });
  return toProfil(row);
}

/** Profiles that the product brings along, and which of them counts until the office chooses. */
export function insertProfilBawaan(writer: Writer): void {
  for (const profil of PROFIL_BAWAAN) insertProfil(writer, profil);
  writeSetelan(writer, PROFIL_AKTIF, PROFIL_BAWAAN[0]?.id ?? "");
}

export function insertProfil(writer: Writer, profil: ProfilAbk): void {
  writer.insert("profil", toRow(profil));
}

export function changeProfil(
  writer: Writer,
  target: { readonly id: string; readonly revision: number | null },
  isi: Omit<ProfilAbk, "id">,
): void {
  writer.update("profil", target, toRow(isi));
}

/** @throws AppError notFound */
export function activateProfil(writer: Writer, id: string): void {
  if (!writer.find("profil", id)) throw new AppError("notFound", { hal: "Profil ABK" });
  writeSetelan(writer, PROFIL_AKTIF, id);
}

/** @throws AppError hasDependents for the profile in force */
export function removeProfil(writer: Writer, target: { readonly id: string; readonly revision: number }): void {
  if (writer.find("setelan", PROFIL_AKTIF)?.nilai === target.id)
    throw new AppError("hasDependents", { hal: "Profil ini", pemakai: "hitungan yang berlaku" });
  writer.remove("profil", target.id, target.revision);
}

function toRow<T extends Omit<ProfilAbk, "id">>(profil: T) {
  return { ...profil, minimumSatu: Number(profil.minimumSatu), perhitungan: profil.perhitungan && JSON.stringify(profil.perhitungan) };
}

function toProfil(row: Tables["profil"]): ProfilTersimpan {
  // The column holds what the contract let through.
  const perhitungan = row.perhitungan === null ? null : (JSON.parse(row.perhitungan) as PerhitunganWke);
  return { ...row, minimumSatu: row.minimumSatu === 1, perhitungan };
}
