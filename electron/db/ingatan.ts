import type { Ingatan } from "../../core/ingatan";
import type { Writer } from "./journal";
import type { Query } from "./schema";

export function allIngatan(query: Query): Promise<Ingatan[]> {
  return query.selectFrom("ingatan").select(["id", "nilai"]).orderBy("id").execute();
}

/** Remembers an answer, in place of an earlier one to the same question. */
export function writeIngatan(writer: Writer, { id, nilai }: Ingatan): void {
  if (writer.find("ingatan", id)) writer.update("ingatan", { id, revision: null }, { nilai });
  else writer.insert("ingatan", { id, nilai });
}
