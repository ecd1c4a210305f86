import type { Diklat, Kgb, PembatasanData, PermohonanMutasi } from "../../core/orang/catatan";
import type { Keluarga } from "../../core/orang/keluarga";
import type { Query } from "./schema";

/** Every training of everybody, earliest first. */
export function allDiklat(query: Query): Promise<Diklat[]> {
  return query.selectFrom("diklat").selectAll().orderBy("mulai").orderBy("id").execute();
}

/** Every family relation, each once: the relative reads it from the other side. */
export function allKeluarga(query: Query): Promise<Keluarga[]> {
  return query.selectFrom("keluarga").selectAll().orderBy("id").execute();
}

/** Every periodic rise of salary, earliest first. */
export function allKgb(query: Query): Promise<Kgb[]> {
  return query.selectFrom("kgb").selectAll().orderBy("sejak").orderBy("id").execute();
}

/** Every request to be moved of everybody, earliest first. */
export function allPermohonanMutasi(query: Query): Promise<PermohonanMutasi[]> {
  return query.selectFrom("permohonanMutasi").selectAll().orderBy("tanggal").orderBy("id").execute();
}

/** Every time in which somebody's data are not used for proposals, earliest first. */
export function allPembatasanData(query: Query): Promise<PembatasanData[]> {
  return query.selectFrom("pembatasanData").selectAll().orderBy("sejak").orderBy("id").execute();
}

/** The relation between two people that stands in the file of the first; null when there is none. */
export async function kerabatTercatat(
  query: Query,
  milik: { readonly pegawaiId: string; readonly kerabatId: string },
): Promise<string | null> {
  const ada = await query
    .selectFrom("keluarga")
    .select("id")
    .where("pegawaiId", "=", milik.pegawaiId)
    .where("kerabatId", "=", milik.kerabatId)
    .executeTakeFirst();
  return ada?.id ?? null;
}

/** The records that stand in the file of one person beside the dated facts, latest first. */
export async function catatanOrang(query: Query, pegawaiId: string) {
  return {
    diklat: await query
      .selectFrom("diklat")
      .selectAll()
      .where("pegawaiId", "=", pegawaiId)
      .orderBy("mulai", "desc")
      .orderBy("id")
      .execute(),
    penghargaan: await query
      .selectFrom("penghargaan")
      .selectAll()
      .where("pegawaiId", "=", pegawaiId)
      .orderBy("tanggal", "desc")
      .orderBy("id")
      .execute(),
    penugasanTim: await query
      .selectFrom("penugasanTim")
      .selectAll()
      .where("pegawaiId", "=", pegawaiId)
      .orderBy("mulai", "desc")
      .orderBy("id")
      .execute(),
    kgb: await query.selectFrom("kgb").selectAll().where("pegawaiId", "=", pegawaiId).orderBy("sejak", "desc").execute(),
    permohonanMutasi: await query
      .selectFrom("permohonanMutasi")
      .selectAll()
      .where("pegawaiId", "=", pegawaiId)
      .orderBy("tanggal", "desc")
      .orderBy("id")
      .execute(),
    pembatasanData: await query
      .selectFrom("pembatasanData")
      .selectAll()
      .where("pegawaiId", "=", pegawaiId)
      .orderBy("sejak", "desc")
      .orderBy("id")
      .execute(),
  };
}

/** Every superior who is named for a person, of everybody. */
export function allRiwayatAtasan(query: Query) {
  return query.selectFrom("riwayatAtasan").selectAll().orderBy("sejak").orderBy("id").execute();
}
