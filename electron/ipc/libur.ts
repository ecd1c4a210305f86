import { formatTanggalPendek } from "../../core/text/date";
import { kalimatHariLibur } from "../../core/text/libur";
import { addLibur, changeLibur, listLibur, removeLibur } from "../db/libur";
import { recordStep } from "../db/journal";
import { step } from "./context";
import type { Handlers } from "./handler";

export const liburHandlers: Handlers<"libur.list" | "libur.save" | "libur.add" | "libur.remove"> = {
  "libur.list": ({ files }) => listLibur(files.basis.query),
  "libur.save": (context, { id, revision, ...hari }) => {
    const head = step(context, "liburUbah", { nama: hari.nama, tanggal: formatTanggalPendek(hari.tanggal) });
    recordStep(context.files.basis, head, (writer) => changeLibur(writer, { id, revision }, hari));
    return null;
  },
  "libur.add": (context, { hari }) =>
    recordStep(context.files.basis, step(context, "liburTambah", { rincian: kalimatHariLibur(hari) }), (writer) => addLibur(writer, hari))
      .value,
  "libur.remove": async (context, { hari }) => {
    const { basis } = context.files;
    const dihapus = new Set(hari.map(({ id }) => id));
    const rincian = kalimatHariLibur((await listLibur(basis.query)).filter(({ id }) => dihapus.has(id)));
    recordStep(basis, step(context, "liburHapus", { rincian }), (writer) => removeLibur(writer, hari));
    return null;
  },
};
