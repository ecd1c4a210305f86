import { KANTOR_KOSONG, type Kantor } from "../../core/kantor";
import type { Writer } from "./journal";
import type { Query } from "./schema";
import { readSetelan, writeSetelan } from "./setelan";

const KUNCI = "kantor";

/** Identity of the office; every field empty until it is filled in. */
export async function readKantor(query: Query): Promise<Kantor> {
  const json = await readSetelan(query, KUNCI);
  // Written by writeKantor only; fields added to Kantor later start empty.
  return json === null ? KANTOR_KOSONG : { ...KANTOR_KOSONG, ...(JSON.parse(json) as Partial<Kantor>) };
}

export function writeKantor(writer: Writer, kantor: Kantor): void {
  writeSetelan(writer, KUNCI, JSON.stringify(kantor));
}
