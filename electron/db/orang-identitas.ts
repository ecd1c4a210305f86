import { namaLengkap } from "../../core/pegawai/pegawai";
import type { IdentitasPegawai } from "../../core/pegawai/fakta";
import type { Query } from "./schema";

/** What stays of a person whatever the day; null when there is no such person. */
export async function identitasPegawai(query: Query, id: string): Promise<IdentitasPegawai | null> {
  const baris = await query
    .selectFrom("pegawai")
    .select(["id", "nip", "nama", "gelarDepan", "gelarBelakang", "tempatLahir", "tanggalLahir", "jenisKelamin", "catatanNip", "revision"])
    .where("id", "=", id)
    .executeTakeFirst();
  return baris ?? null;
}

/** Full names of everybody who ever was in the list. */
export async function namaPegawai(query: Query): Promise<ReadonlyMap<string, string>> {
  const semua = await query.selectFrom("pegawai").select(["id", "nama", "gelarDepan", "gelarBelakang"]).execute();
  return new Map(semua.map((satu) => [satu.id, namaLengkap(satu)]));
}
