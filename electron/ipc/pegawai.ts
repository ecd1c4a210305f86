import { ulid } from "ulid";
import { AppError } from "../../core/errors";
import type { Pegawai } from "../../core/pegawai/pegawai";
import { periksaIsianPegawai } from "../../core/pegawai/periksa";
import { nameOfRow, recordStep } from "../db/journal";
import { allPegawai, listPegawai } from "../db/pegawai";
import { step } from "./context";
import type { Handlers } from "./handler";
import { targetOf } from "./target";

export const pegawaiHandlers: Handlers<"pegawai.list" | "pegawai.save" | "pegawai.remove"> = {
  "pegawai.list": ({ files }) => listPegawai(files.basis.query),
  "pegawai.save": async (context, { id, revision, ...isian }) => {
    const { basis } = context.files;
    const isi = periksaIsianPegawai(isian);
    const target = targetOf(id, revision);
    const { nip } = isi;
    const twin = nip === null ? undefined : (await allPegawai(basis.query)).find((orang) => orang.nip === nip && orang.id !== id);
    if (twin) throw new AppError("duplicateName", { nama: nip ?? "", tempat: `pegawai ${twin.nama}` });
    const saved = recordStep(basis, step(context, target ? "pegawaiUbah" : "pegawaiTambah", { nama: isi.nama }), (writer) => {
      if (target) {
        writer.update("pegawai", target, isi);
        return target.id;
      }
      const baru = ulid();
      writer.insert("pegawai", { id: baru, ...isi });
      return baru;
    }).value;
    return findPegawai(await allPegawai(basis.query), saved);
  },
  "pegawai.remove": (context, { id, revision }) => {
    const { basis } = context.files;
    recordStep(basis, step(context, "pegawaiHapus", { nama: nameOfRow(basis, "pegawai", id) }), (writer) =>
      writer.removeWhole("pegawai", { id, revision }),
    );
    return null;
  },
};

function findPegawai(semua: readonly Pegawai[], id: string): Pegawai {
  const pegawai = semua.find((orang) => orang.id === id);
  if (!pegawai) throw new AppError("notFound", { hal: "Pegawai" });
  return pegawai;
}
