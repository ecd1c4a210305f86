import type { Handlers } from "./handler";

export const drafHandlers: Handlers<"draf.list" | "draf.save" | "draf.drop"> = {
  "draf.list": ({ files }) => files.store.draf.list(),
  "draf.save": async ({ files, now }, { id, isi }) => {
    await files.store.draf.keep({ id, isi, waktu: now().toISOString() });
    return null;
  },
  "draf.drop": async ({ files }, { id }) => {
    await files.store.draf.drop(id);
    return null;
  },
};
