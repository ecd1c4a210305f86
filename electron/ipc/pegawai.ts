import { AppError } from "../../core/errors";
import type { PegawaiPada } from "../../core/pegawai/fakta";
import { periksaIsianPegawai } from "../../core/pegawai/periksa";
import { HAL } from "../../core/text/hal";
import { addPegawai, changePegawai, pegawaiBernip, removePegawai } from "../db/pegawai";
import { daftarPegawaiPada, pegawaiPada } from "../db/pegawai-pada";
import { step } from "./context";
import type { Handlers } from "./handler";
import { jagaRahasiaKasus } from "./kunci-kasus";
import { targetOf } from "./target";

export const pegawaiHandlers: Handlers<"pegawai.list" | "pegawai.save" | "pegawai.remove"> = {
  "pegawai.list": ({ files, today }, { per = today() }) => daftarPegawaiPada(files.store.query, per),
  "pegawai.save": async (context, { id, revision, ...isian }) => {
    const { store } = context.files;
    const isi = { ...isian, ...periksaIsianPegawai(isian) };
    const per = context.today();
    const target = targetOf(id, revision);
    const { nip } = isi;
    const twin = nip === null ? undefined : await pegawaiBernip(store.query, nip);
    if (twin && twin.id !== id) throw new AppError("duplicateName", { nama: nip ?? "", tempat: `pegawai ${twin.nama}` });
    const saved = (
      await store.step(step(context, target ? "pegawaiUbah" : "pegawaiTambah", { nama: isi.nama }), async (writer) => {
        if (!target) return addPegawai(writer, { isi, per });
        await changePegawai(writer, target, { isi, per });
        return target.id;
      })
    ).value;
    return findPegawai(await pegawaiPada(store.query, per), saved);
  },
  "pegawai.remove": async (context, { id, revision }) => {
    const { store } = context.files;
    // A person with a case stays; that she stays must not tell of it.
    await jagaRahasiaKasus(context);
    await store.step(step(context, "pegawaiHapus", { nama: await store.nameOf("pegawai", id) }), (writer) =>
      removePegawai(writer, { id, revision }),
    );
    return null;
  },
};

function findPegawai(semua: readonly PegawaiPada[], id: string): PegawaiPada {
  const pegawai = semua.find((orang) => orang.id === id);
  if (!pegawai) throw new AppError("notFound", { hal: HAL.pegawai });
  return pegawai;
}
