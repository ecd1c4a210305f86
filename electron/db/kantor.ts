import { KANTOR_KOSONG, type Kantor } from "../../core/kantor";
import type { Writer } from "./store";
import type { Query } from "./schema";
import { readSetelan, writeSetelan } from "./setelan";

/** Id of the setting that holds the identity of the office. */
export const SETELAN_KANTOR = "kantor";

/** Identity of the office; every field empty until it is filled in. */
export async function readKantor(query: Query): Promise<Kantor> {
  const json = await readSetelan(query, SETELAN_KANTOR);
  // Written by writeKantor only; fields added to Kantor later start empty.
  return json === null ? KANTOR_KOSONG : { ...KANTOR_KOSONG, ...(JSON.parse(json) as Partial<Kantor>) };
}

export async function writeKantor(writer: Writer, kantor: Kantor): Promise<void> {
  await writeSetelan(writer, SETELAN_KANTOR, JSON.stringify(kantor));
}
