import { removeUsul, saveUsul } from "../db/formasi";
import { step } from "./context";
import type { Handlers } from "./handler";

export const formasiHandlers: Handlers<"formasi.propose"> = {
  "formasi.propose": async (context, { jabatanId, revision, jumlah, alasan }) => {
    const { store } = context.files;
    const nama = await store.nameOf("jabatan", jabatanId);
    if (jumlah === null) await store.step(step(context, "usulHapus", { nama }), (writer) => removeUsul(writer, jabatanId, revision));
    else
      await store.step(step(context, "usulUbah", { nama, jumlah }), (writer) => saveUsul(writer, { jabatanId, revision, jumlah, alasan }));
    return null;
  },
};
