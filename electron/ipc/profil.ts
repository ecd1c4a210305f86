import { ulid } from "ulid";
import { bandingkanProfil, type BandingProfil } from "../../core/abk/banding-profil";
import { rekapJabatan } from "../../core/formasi/rekap";
import { activateProfil, activeProfil, changeProfil, findProfil, insertProfil, listProfil, removeProfil } from "../db/profil";
import type { PlainDate } from "../../core/date";
import type { Query } from "../db/schema";
import { step } from "./context";
import type { Handlers } from "./handler";
import { bahanKantor } from "./rekap";
import { targetOf } from "./target";

export const profilHandlers: Handlers<"profil.list" | "profil.save" | "profil.activate" | "profil.remove" | "profil.compare"> = {
  "profil.list": async ({ files }) => ({
    profil: await listProfil(files.store.query),
    aktifId: (await activeProfil(files.store.query)).id,
  }),
  "profil.save": async (context, { id, revision, ...isi }) => {
    const { store } = context.files;
    const target = targetOf(id, revision);
    const saved = (
      await store.step(step(context, target ? "profilUbah" : "profilTambah", { nama: isi.nama }), async (writer) => {
        if (target) {
          await changeProfil(writer, target, isi);
          return target.id;
        }
        const baru = ulid();
        await insertProfil(writer, { id: baru, ...isi });
        return baru;
      })
    ).value;
    return findProfil(store.query, saved);
  },
  "profil.activate": async (context, { id }) => {
    const { store } = context.files;
    await store.step(step(context, "profilAktif", { nama: await store.nameOf("profil", id) }), (writer) => activateProfil(writer, id));
    return null;
  },
  "profil.remove": async (context, { id, revision }) => {
    const { store } = context.files;
    await store.step(step(context, "profilHapus", { nama: await store.nameOf("profil", id) }), (writer) =>
      removeProfil(writer, { id, revision }),
    );
    return null;
  },
  "profil.compare": async ({ files, today }, { profilId, per = today() }) => bandingkanProfilKantor(files.store.query, profilId, per),
};

/** Several profiles side by side as on a day. @throws AppError notFound */
export async function bandingkanProfilKantor(query: Query, profilId: readonly string[], per: PlainDate): Promise<BandingProfil> {
  const bahan = await bahanKantor(query, per);
  const profil = await Promise.all(profilId.map((id) => findProfil(query, id)));
  return bandingkanProfil(profil.map((satu) => ({ profil: satu, jabatan: rekapJabatan({ ...bahan, profil: satu }) })));
}
