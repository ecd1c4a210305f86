import type { Handlers } from "./handler";
import { kasusTerbuka } from "./kunci-kasus";
import { isDrafKasus } from "./riwayat-kasus";

export const drafHandlers: Handlers<"draf.list" | "draf.save" | "draf.drop"> = {
  // What is typed about a case tells of it like the case itself.
  "draf.list": async (context) => {
    const draf = await context.files.store.draf.list();
    return !draf.some(({ id }) => isDrafKasus(id)) || (await kasusTerbuka(context)) ? draf : draf.filter(({ id }) => !isDrafKasus(id));
  },
  "draf.save": async ({ files, now }, { id, isi }) => {
    await files.store.draf.keep({ id, isi, waktu: now().toISOString() });
    return null;
  },
  "draf.drop": async ({ files }, { id }) => {
    await files.store.draf.drop(id);
    return null;
  },
};
