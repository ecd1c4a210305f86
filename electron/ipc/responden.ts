import { bacaResponden } from "../../core/anjab/bacaan-responden";
import { intakeState } from "../db/intake-state";
import { agreeTugas, jabatanBerunit, respondenJabatan, saveResponden } from "../db/responden";
import { findTugas } from "../db/tugas";
import { step } from "./context";
import type { Handlers } from "./handler";
import { job, type Jobs } from "./job";
import { targetOf } from "./target";

export const respondenJobs: Jobs<"responden.read"> = {
  "responden.read": job({
    gather: async ({ files, today }, { jabatanId, berkas }) => ({
      berkas,
      keadaan: await intakeState(files.store.query, today()),
      jabatan: await jabatanBerunit(files.store.query, jabatanId),
    }),
    work: async ({ berkas, ...bahan }, report) => {
      // Loaded when it is asked for: its library is larger than the rest of the shell.
      const { bacaBuku } = await import("../excel/baca-buku");
      return berkas.flatMap(({ nama, isi }, done) => {
        report({ done, total: berkas.length });
        return bacaResponden(bacaBuku(nama, isi), bahan);
      });
    },
  }),
};

export const respondenHandlers: Handlers<"responden.get" | "responden.save" | "responden.remove" | "responden.agree"> = {
  "responden.get": ({ files }, { jabatanId }) => respondenJabatan(files.store.query, jabatanId),
  "responden.save": async (context, isi) => {
    const { store } = context.files;
    const target = targetOf(isi.id, isi.revision);
    const { nama } = await jabatanBerunit(store.query, isi.jabatanId);
    const head = step(context, target ? "respondenUbah" : "respondenTambah", { nama, responden: isi.nama });
    await store.step(head, (writer) => saveResponden(writer, isi));
    return respondenJabatan(store.query, isi.jabatanId);
  },
  "responden.remove": async (context, target) => {
    const { store } = context.files;
    const responden = await store.find("responden", target.id);
    const rincian = { responden: responden?.nama ?? "", nama: await store.nameOf("jabatan", responden?.jabatanId ?? "") };
    await store.step(step(context, "respondenHapus", rincian), (writer) => writer.removeWhole("responden", target));
    return null;
  },
  "responden.agree": async (context, sepakat) => {
    const { store } = context.files;
    const { uraian } = await findTugas(store.query, sepakat.tugas.id);
    const rincian = { nama: await store.nameOf("jabatan", sepakat.jabatanId), tugas: uraian };
    await store.step(step(context, "respondenSepakati", rincian), (writer) => agreeTugas(writer, sepakat));
    return respondenJabatan(store.query, sepakat.jabatanId);
  },
};
