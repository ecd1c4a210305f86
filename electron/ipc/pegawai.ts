import { ulid } from "ulid";
import { AppError } from "../../core/errors";
import type { Pegawai } from "../../core/pegawai/pegawai";
import { periksaIsianPegawai } from "../../core/pegawai/periksa";
import { HAL } from "../../core/text/hal";
import { allPegawai, listPegawai } from "../db/pegawai";
import { step } from "./context";
import type { Handlers } from "./handler";
import { targetOf } from "./target";

export const pegawaiHandlers: Handlers<"pegawai.list" | "pegawai.save" | "pegawai.remove"> = {
  "pegawai.list": ({ files }) => listPegawai(files.store.query),
  "pegawai.save": async (context, { id, revision, ...isian }) => {
    const { store } = context.files;
    const isi = periksaIsianPegawai(isian);
    const target = targetOf(id, revision);
    const { nip } = isi;
    const twin = nip === null ? undefined : (await allPegawai(store.query)).find((orang) => orang.nip === nip && orang.id !== id);
    if (twin) throw new AppError("duplicateName", { nama: nip ?? "", tempat: `pegawai ${twin.nama}` });
    const saved = (
      await store.step(step(context, target ? "pegawaiUbah" : "pegawaiTambah", { nama: isi.nama }), async (writer) => {
        if (target) {
          await writer.update("pegawai", target, isi);
          return target.id;
        }
        const baru = ulid();
        await writer.insert("pegawai", { id: baru, ...isi });
        return baru;
      })
    ).value;
    return findPegawai(await allPegawai(store.query), saved);
  },
  "pegawai.remove": async (context, { id, revision }) => {
    const { store } = context.files;
    await store.step(step(context, "pegawaiHapus", { nama: await store.nameOf("pegawai", id) }), (writer) =>
      writer.removeWhole("pegawai", { id, revision }),
    );
    return null;
  },
};

function findPegawai(semua: readonly Pegawai[], id: string): Pegawai {
  const pegawai = semua.find((orang) => orang.id === id);
  if (!pegawai) throw new AppError("notFound", { hal: HAL.pegawai });
  return pegawai;
}
