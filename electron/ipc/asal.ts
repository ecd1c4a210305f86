import { rekapAsal } from "../../core/abk/asal";
import { listTugas, saveAsalTugas } from "../db/tugas";
import { step } from "./context";
import type { Handlers } from "./handler";
import { bahanKantor } from "./rekap";

export const asalHandlers: Handlers<"asal.save" | "asal.rekap"> = {
  "asal.save": async (context, edits) => {
    const { store } = context.files;
    const rincian = { nama: await store.nameOf("jabatan", edits.jabatanId), jumlah: edits.tugas.length };
    await store.step(step(context, "asalUbah", rincian), (writer) => saveAsalTugas(writer, edits));
    return listTugas(store.query, edits.jabatanId);
  },
  "asal.rekap": async ({ files, today }) => {
    const { tugas, metode, profil } = await bahanKantor(files.store.query, today());
    const dihitung = tugas.filter(({ jabatanId }) => (metode.get(jabatanId)?.jenis ?? "tugasPerTugas") === "tugasPerTugas");
    return rekapAsal(dihitung, profil);
  },
};
