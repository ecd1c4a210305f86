import type { Writer } from "./journal";
import type { Query } from "./schema";

export async function readSetelan(query: Query, id: string): Promise<string | null> {
  const row = await query.selectFrom("setelan").select("nilai").where("id", "=", id).executeTakeFirst();
  return row?.nilai ?? null;
}

/** Sets a setting, whether it existed or not. */
export function writeSetelan(writer: Writer, id: string, nilai: string): void {
  if (writer.find("setelan", id)) writer.update("setelan", { id, revision: null }, { nilai });
  else writer.insert("setelan", { id, nilai });
}
