import { ulid } from "ulid";
import { AppError } from "../../core/errors";
import { nameOfRow, recordStep } from "../db/journal";
import { activateProfil, activeProfil, changeProfil, insertProfil, listProfil, removeProfil } from "../db/profil";
import { step } from "./context";
import type { Handlers } from "./dispatch";
import { targetOf } from "./target";

export const profilHandlers: Handlers<"profil.list" | "profil.save" | "profil.activate" | "profil.remove"> = {
  "profil.list": async ({ files }) => ({
    profil: await listProfil(files.basis.query),
    aktifId: (await activeProfil(files.basis.query)).id,
  }),
  "profil.save": async (context, { id, revision, ...isi }) => {
    const { basis } = context.files;
    const target = targetOf(id, revision);
    const saved = recordStep(basis, step(context, target ? "profilUbah" : "profilTambah", { nama: isi.nama }), (writer) => {
      if (target) {
        changeProfil(writer, target, isi);
        return target.id;
      }
      const baru = ulid();
      insertProfil(writer, { id: baru, ...isi });
      return baru;
    }).value;
    const profil = (await listProfil(basis.query)).find((satu) => satu.id === saved);
    if (!profil) throw new AppError("notFound", { hal: "Profil ABK" });
    return profil;
  },
  "profil.activate": (context, { id }) => {
    const { basis } = context.files;
    recordStep(basis, step(context, "profilAktif", { nama: nameOfRow(basis, "profil", id) }), (writer) => activateProfil(writer, id));
    return null;
  },
  "profil.remove": (context, { id, revision }) => {
    const { basis } = context.files;
    recordStep(basis, step(context, "profilHapus", { nama: nameOfRow(basis, "profil", id) }), (writer) =>
      removeProfil(writer, { id, revision }),
    );
    return null;
  },
};
