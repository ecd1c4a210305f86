import { ulid } from "ulid";
import { bandingkanProfil, type BandingProfil } from "../../core/abk/banding-profil";
import { rekapJabatan } from "../../core/formasi/rekap";
import { nameOfRow, recordStep } from "../db/journal";
import { activateProfil, activeProfil, changeProfil, findProfil, insertProfil, listProfil, removeProfil } from "../db/profil";
import type { PlainDate } from "../../core/date";
import type { Query } from "../db/schema";
import { step } from "./context";
import type { Handlers } from "./dispatch";
import { bahanKantor } from "./rekap";
import { targetOf } from "./target";

export const profilHandlers: Handlers<"profil.list" | "profil.save" | "profil.activate" | "profil.remove" | "profil.compare"> = {
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
    return findProfil(basis.query, saved);
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
  "profil.compare": ({ files, today }, { profilId, per = today() }) => bandingProfil(files.basis.query, profilId, per),
};

/** Several profiles side by side as on a day. @throws AppError notFound */
export async function bandingProfil(query: Query, profilId: readonly string[], per: PlainDate): Promise<BandingProfil> {
  const bahan = await bahanKantor(query, per);
  const profil = await Promise.all(profilId.map((id) => findProfil(query, id)));
  return bandingkanProfil(profil.map((satu) => ({ profil: satu, jabatan: rekapJabatan({ ...bahan, profil: satu }) })));
}
