import { AppError } from "../../core/errors";
import { TEKS_PEGAWAI, TEKS_PENUGASAN } from "../../core/text/pegawai";
import { addPenugasan, listPenugasan } from "../db/penugasan";
import { step } from "./context";
import type { Handlers } from "./handler";

export const penugasanHandlers: Handlers<"penugasan.list" | "penugasan.add" | "penugasan.remove"> = {
  "penugasan.list": ({ files }) => listPenugasan(files.store.query),
  "penugasan.add": async (context, isi) => {
    const { store } = context.files;
    const nama = await store.nameOf("pegawai", isi.pegawaiId);
    const rincian = { jenis: TEKS_PENUGASAN[isi.jenis], jabatan: await store.nameOf("jabatan", isi.jabatanId), nama };
    await store.step(step(context, "penugasanTambah", rincian), (writer) => addPenugasan(writer, isi));
    return null;
  },
  "penugasan.remove": async (context, { id, revision }) => {
    const { store } = context.files;
    const ada = (await listPenugasan(store.query)).find((satu) => satu.id === id);
    if (!ada) throw new AppError("notFound", { hal: TEKS_PEGAWAI.penugasan.judul });
    const rincian = { jenis: TEKS_PENUGASAN[ada.jenis], jabatan: ada.jabatan, nama: ada.pegawai };
    await store.step(step(context, "penugasanHapus", rincian), (writer) => writer.remove("penugasan", id, revision));
    return null;
  },
};
