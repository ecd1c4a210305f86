import { recordStep, nameOfRow } from "../db/journal";
import { isContoh } from "../db/first-content";
import { readKantor } from "../db/kantor";
import { removeUsul, saveUsul } from "../db/formasi";
import { step } from "./context";
import type { Handlers } from "./dispatch";
import { jejakDari, rekapKantor } from "./rekap";

export const formasiHandlers: Handlers<"formasi.propose" | "formasi.export"> = {
  "formasi.propose": (context, { jabatanId, revision, jumlah, alasan }) => {
    const { basis } = context.files;
    const nama = nameOfRow(basis, "jabatan", jabatanId);
    if (jumlah === null) recordStep(basis, step(context, "usulHapus", { nama }), (writer) => removeUsul(writer, jabatanId, revision));
    else recordStep(basis, step(context, "usulUbah", { nama, jumlah }), (writer) => saveUsul(writer, { jabatanId, revision, jumlah, alasan }));
    return null;
  },
  "formasi.export": async ({ files, today }, { per = today(), kertas }) => {
    // Loaded when first asked for: the workbook library is larger than the rest of the shell.
    const { tulisFormasi } = await import("../excel/formasi");
    const { query } = files.basis;
    const rekap = await rekapKantor(query, per);
    return tulisFormasi({
      kantor: await readKantor(query),
      profil: rekap.profil,
      per,
      kertas,
      contoh: isContoh(files.basis),
      rekap: rekap.jabatan,
      jejak: jejakDari(rekap),
    });
  },
};
