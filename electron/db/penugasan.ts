import type { Penugasan } from "../../core/pegawai/penugasan";
import type { Query } from "./schema";

/** Every acting or second post beside the people's own. */
export function allPenugasan(query: Query): Promise<Penugasan[]> {
  return query.selectFrom("penugasan").selectAll().orderBy("id").execute();
}
