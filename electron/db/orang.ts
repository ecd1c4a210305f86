import type { Diklat, Kgb, Penghargaan, PenugasanTim } from "../../core/orang/catatan";
import type { Keluarga } from "../../core/orang/keluarga";
import type { Query } from "./schema";

/** Every training of everybody, earliest first. */
export function allDiklat(query: Query): Promise<Diklat[]> {
  return query.selectFrom("diklat").selectAll().orderBy("mulai").orderBy("id").execute();
}

/** Every award of everybody, earliest first. */
export function allPenghargaan(query: Query): Promise<Penghargaan[]> {
  return query.selectFrom("penghargaan").selectAll().orderBy("tanggal").orderBy("id").execute();
}

/** Every family relation, each once: the relative reads it from the other side. */
export function allKeluarga(query: Query): Promise<Keluarga[]> {
  return query.selectFrom("keluarga").selectAll().orderBy("id").execute();
}

/** Every place in a team, earliest first. */
export function allPenugasanTim(query: Query): Promise<PenugasanTim[]> {
  return query.selectFrom("penugasanTim").selectAll().orderBy("mulai").orderBy("id").execute();
}

/** Every periodic rise of salary, earliest first. */
export function allKgb(query: Query): Promise<Kgb[]> {
  return query.selectFrom("kgb").selectAll().orderBy("sejak").orderBy("id").execute();
}
