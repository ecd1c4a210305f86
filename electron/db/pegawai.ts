import type { PegawaiBaris } from "../../core/contract/pegawai";
import type { Pegawai } from "../../core/pegawai/pegawai";
import type { Query } from "./schema";

/** Everybody, by name, with the names of her jabatan and unit. */
export function listPegawai(query: Query): Promise<PegawaiBaris[]> {
  return query
    .selectFrom("pegawai")
    .leftJoin("jabatan", "jabatan.id", "pegawai.jabatanId")
    .leftJoin("unit", "unit.id", "jabatan.unitId")
    .selectAll("pegawai")
    .select((eb) => [eb.fn.coalesce("jabatan.nama", eb.val("")).as("jabatan"), eb.fn.coalesce("unit.nama", eb.val("")).as("unit")])
    .orderBy("pegawai.nama")
    .orderBy("pegawai.nip")
    .execute();
}

export function allPegawai(query: Query): Promise<Pegawai[]> {
  return query.selectFrom("pegawai").selectAll().execute();
}

/** The few columns that bezetting is counted from. */
export function holders(query: Query) {
  return query
    .selectFrom("pegawai")
    .select(["jabatanId", "status", "kedudukanHukum", "tmtJabatan"])
    .where("jabatanId", "is not", null)
    .execute();
}
