import { rekapAsal } from "../../core/abk/asal";
import { nameOfRow, recordStep } from "../db/journal";
import { listTugas, saveAsalTugas } from "../db/tugas";
import { step } from "./context";
import type { Handlers } from "./handler";
import { bahanKantor } from "./rekap";

export const asalHandlers: Handlers<"asal.save" | "asal.rekap"> = {
  "asal.save": (context, edits) => {
    const { basis } = context.files;
    const rincian = { nama: nameOfRow(basis, "jabatan", edits.jabatanId), jumlah: edits.tugas.length };
    recordStep(basis, step(context, "asalUbah", rincian), (writer) => saveAsalTugas(writer, edits));
    return listTugas(basis.query, edits.jabatanId);
  },
  "asal.rekap": async ({ files, today }) => {
    const { tugas, metode, profil } = await bahanKantor(files.basis.query, today());
    const dihitung = tugas.filter(({ jabatanId }) => (metode.get(jabatanId)?.jenis ?? "tugasPerTugas") === "tugasPerTugas");
    return rekapAsal(dihitung, profil);
  },
};
