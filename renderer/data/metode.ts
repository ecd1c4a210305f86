import type { QueryClient } from "@tanstack/react-query";
import type { AbkJabatan } from "../../core/contract/abk";
import type { MetodeBaris } from "../../core/contract/metode";
import type { Input } from "../../core/contract/procedures";
import { call } from "./call";
import { tempatAbk } from "./tugas";

const ABK_JABATAN = "abk.get";

/** Saves the method of a jabatan. The answer goes straight into the cache; every other figure on screen is read again. */
export async function saveMetode(client: QueryClient, input: Input<"metode.save">): Promise<MetodeBaris> {
  await client.cancelQueries({ queryKey: [ABK_JABATAN] });
  const metode = await call("metode.save", input, tempatAbk(input.jabatanId));
  client.setQueriesData<AbkJabatan>({ queryKey: [ABK_JABATAN, { jabatanId: input.jabatanId }] }, (lama) =>
    lama ? { ...lama, metode } : lama,
  );
  void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== ABK_JABATAN });
  return metode;
}

/** Reads the method of a jabatan again, past the cache. */
export async function reloadMetode(client: QueryClient, jabatanId: string): Promise<MetodeBaris | null> {
  const abk = await call(ABK_JABATAN, { jabatanId });
  client.setQueryData<AbkJabatan>([ABK_JABATAN, { jabatanId }], abk);
  return abk.metode;
}
