import { saveUsul } from "../db/formasi";
import { step } from "./context";
import type { Handlers } from "./handler";

export const formasiHandlers: Handlers<"formasi.propose"> = {
  "formasi.propose": async (context, { jabatanId, revision, jumlah, alasan }) => {
    const { store } = context.files;
    const nama = await store.nameOf("jabatan", jabatanId);
    const usul = jumlah === null ? null : { jumlah, alasan };
    const head = usul ? step(context, "usulUbah", { nama, jumlah: usul.jumlah }) : step(context, "usulHapus", { nama });
    await store.step(head, (writer) => saveUsul(writer, { id: jabatanId, revision }, usul));
    return null;
  },
};
