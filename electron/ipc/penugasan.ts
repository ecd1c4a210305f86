import { AppError } from "../../core/errors";
import { TEKS_PEGAWAI, TEKS_PENUGASAN } from "../../core/text/pegawai";
import { nameOfRow, recordStep } from "../db/journal";
import { addPenugasan, listPenugasan } from "../db/penugasan";
import { step } from "./context";
import type { Handlers } from "./handler";

export const penugasanHandlers: Handlers<"penugasan.list" | "penugasan.add" | "penugasan.remove"> = {
  "penugasan.list": ({ files }) => listPenugasan(files.basis.query),
  "penugasan.add": (context, isi) => {
    const { basis } = context.files;
    const nama = nameOfRow(basis, "pegawai", isi.pegawaiId);
    const rincian = { jenis: TEKS_PENUGASAN[isi.jenis], jabatan: nameOfRow(basis, "jabatan", isi.jabatanId), nama };
    recordStep(basis, step(context, "penugasanTambah", rincian), (writer) => addPenugasan(writer, isi));
    return null;
  },
  "penugasan.remove": async (context, { id, revision }) => {
    const { basis } = context.files;
    const ada = (await listPenugasan(basis.query)).find((satu) => satu.id === id);
    if (!ada) throw new AppError("notFound", { hal: TEKS_PEGAWAI.penugasan.judul });
    const rincian = { jenis: TEKS_PENUGASAN[ada.jenis], jabatan: ada.jabatan, nama: ada.pegawai };
    recordStep(basis, step(context, "penugasanHapus", rincian), (writer) => writer.remove("penugasan", id, revision));
    return null;
  },
};
