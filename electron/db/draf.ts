import type { Basisdata } from "./open";
import { contentOf, withSum } from "./sidik-draf";
import { Statements } from "./statements";
import type { DrafStore } from "./store";

/** The drafts of an open file. They stand outside the steps: what is typed and not saved is no work that could be undone. */
export function drafStoreOf({ query, raw }: Basisdata): DrafStore {
  const statements = Statements.of(raw);
  return {
    list: async () => {
      const rows = await query.selectFrom("draf").selectAll().orderBy("waktu", "desc").orderBy("id").execute();
      return rows.map(({ id, isi, waktu }) => ({ id, isi: contentOf(isi), waktu }));
    },
    keep: async ({ id, isi, waktu }) => {
      statements.run(
        "INSERT INTO draf (id, isi, waktu) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET isi = excluded.isi, waktu = excluded.waktu",
        [id, withSum({ id, waktu }, JSON.stringify(isi ?? null)), waktu],
      );
    },
    drop: async (id) => {
      statements.run("DELETE FROM draf WHERE id = ?", [id]);
    },
  };
}
