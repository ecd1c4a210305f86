import type { Ingatan } from "../../core/ingatan";
import type { Writer } from "./store";
import type { Query } from "./schema";

export function allIngatan(query: Query): Promise<Ingatan[]> {
  return query.selectFrom("ingatan").select(["id", "nilai"]).orderBy("id").execute();
}

/** Remembers an answer, in place of an earlier one to the same question. */
export async function writeIngatan(writer: Writer, { id, nilai }: Ingatan): Promise<void> {
  if (await writer.find("ingatan", id)) await writer.update("ingatan", { id, revision: null }, { nilai });
  else await writer.insert("ingatan", { id, nilai });
}
