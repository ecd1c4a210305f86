import { formatTanggalPendek } from "../../core/text/date";
import { kalimatHariLibur } from "../../core/text/libur";
import { addLibur, changeLibur, listLibur, removeLibur } from "../db/libur";
import { step } from "./context";
import type { Handlers } from "./handler";

export const liburHandlers: Handlers<"libur.list" | "libur.save" | "libur.add" | "libur.remove"> = {
  "libur.list": ({ files }) => listLibur(files.store.query),
  "libur.save": async (context, { id, revision, ...hari }) => {
    const head = step(context, "liburUbah", { nama: hari.nama, tanggal: formatTanggalPendek(hari.tanggal) });
    await context.files.store.step(head, (writer) => changeLibur(writer, { id, revision }, hari));
    return null;
  },
  "libur.add": async (context, { hari }) => {
    const head = step(context, "liburTambah", { rincian: kalimatHariLibur(hari) });
    return (await context.files.store.step(head, (writer) => addLibur(writer, hari))).value;
  },
  "libur.remove": async (context, { hari }) => {
    const { store } = context.files;
    const dihapus = new Set(hari.map(({ id }) => id));
    const rincian = kalimatHariLibur((await listLibur(store.query)).filter(({ id }) => dihapus.has(id)));
    await store.step(step(context, "liburHapus", { rincian }), (writer) => removeLibur(writer, hari));
    return null;
  },
};
