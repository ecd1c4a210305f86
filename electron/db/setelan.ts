import type { Writer } from "./store";
import type { Query } from "./schema";

export async function readSetelan(query: Query, id: string): Promise<string | null> {
  const row = await query.selectFrom("setelan").select("nilai").where("id", "=", id).executeTakeFirst();
  return row?.nilai ?? null;
}

/** Sets a setting, whether it existed or not. */
export async function writeSetelan(writer: Writer, id: string, nilai: string): Promise<void> {
  if (await writer.find("setelan", id)) await writer.update("setelan", { id, revision: null }, { nilai });
  else await writer.insert("setelan", { id, nilai });
}
