import type { QueryClient } from "@tanstack/react-query";
import type { AbkJabatan, TugasBaris } from "../../core/contract/abk";
import type { Input } from "../../core/contract/procedures";
import { call } from "./call";

const ABK_JABATAN = "abk.get";

/** The place where the tasks and the method of a jabatan are edited, also while what was edited there is saved on leaving it. */
export function tempatAbk(jabatanId: string): string {
  return `/abk/${jabatanId}`;
}

/** Saves edits of one grid. The grid's own answer goes straight into the cache; every other figure on screen is read again. */
export async function saveTugas(client: QueryClient, input: Input<"tugas.save">): Promise<readonly TugasBaris[]> {
  // A reading under way would come back with the rows as they were before this save.
  await client.cancelQueries({ queryKey: [ABK_JABATAN] });
  const tugas = await call("tugas.save", input, tempatAbk(input.jabatanId));
  client.setQueriesData<AbkJabatan>({ queryKey: [ABK_JABATAN, { jabatanId: input.jabatanId }] }, (lama) =>
    lama ? { ...lama, tugas } : lama,
  );
  void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== ABK_JABATAN });
  return tugas;
}

/** Reads the tasks of one jabatan again, past the cache. */
export async function reloadTugas(client: QueryClient, jabatanId: string): Promise<readonly TugasBaris[]> {
  const abk = await call(ABK_JABATAN, { jabatanId });
  client.setQueryData<AbkJabatan>([ABK_JABATAN, { jabatanId }], abk);
  return abk.tugas;
}
