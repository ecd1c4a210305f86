import { AppError } from "../../core/errors";
import { TEKS_PEGAWAI, TEKS_PENUGASAN } from "../../core/text/pegawai";
import { addPenugasan, listPenugasan } from "../db/penugasan";
import { step } from "./context";
import type { Handlers } from "./handler";

export const penugasanHandlers: Handlers<"penugasan.list" | "penugasan.add" | "penugasan.remove"> = {
  "penugasan.list": ({ files, today }, { per = today() }) => listPenugasan(files.store.query, per),
  "penugasan.add": async (context, isi) => {
    const { store } = context.files;
    const nama = await store.nameOf("pegawai", isi.pegawaiId);
    const rincian = { jenis: TEKS_PENUGASAN[isi.jenis], jabatan: await store.nameOf("jabatan", isi.jabatanId), nama };
    await store.step(step(context, "penugasanTambah", rincian), (writer) => addPenugasan(writer, isi, context.today()));
    return null;
  },
  "penugasan.remove": async (context, { id, revision }) => {
    const { store } = context.files;
    const ada = await store.find("riwayatJabatan", id);
    if (!ada || ada.jenis === "definitif") throw new AppError("notFound", { hal: TEKS_PEGAWAI.penugasan.judul });
    const jabatan = ada.jabatanId === null ? ada.namaJabatan : await store.nameOf("jabatan", ada.jabatanId);
    const rincian = { jenis: TEKS_PENUGASAN[ada.jenis], jabatan, nama: await store.nameOf("pegawai", ada.pegawaiId) };
    await store.step(step(context, "penugasanHapus", rincian), (writer) => writer.remove("riwayatJabatan", id, revision));
    return null;
  },
};
