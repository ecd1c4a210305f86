import { recordStep, nameOfRow } from "../db/journal";
import { removeUsul, saveUsul } from "../db/formasi";
import { step } from "./context";
import type { Handlers } from "./dispatch";

export const formasiHandlers: Handlers<"formasi.propose"> = {
  "formasi.propose": (context, { jabatanId, revision, jumlah, alasan }) => {
    const { basis } = context.files;
    const nama = nameOfRow(basis, "jabatan", jabatanId);
    if (jumlah === null) recordStep(basis, step(context, "usulHapus", { nama }), (writer) => removeUsul(writer, jabatanId, revision));
    else
      recordStep(basis, step(context, "usulUbah", { nama, jumlah }), (writer) => saveUsul(writer, { jabatanId, revision, jumlah, alasan }));
    return null;
  },
};
