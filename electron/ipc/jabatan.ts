import { addJabatan, changeJabatan, findJabatan, listJabatan, removeJabatan } from "../db/jabatan";
import { addUnit, changeUnit, listUnit } from "../db/unit";
import { AppError } from "../../core/errors";
import { HAL } from "../../core/text/hal";
import { step } from "./context";
import type { Handlers } from "./handler";
import { targetOf } from "./target";

export const jabatanHandlers: Handlers<"unit.list" | "unit.save" | "unit.remove" | "jabatan.list" | "jabatan.save" | "jabatan.remove"> = {
  "unit.list": ({ files }) => listUnit(files.store.query),
  "unit.save": async (context, { id, revision, ...isi }) => {
    const { store } = context.files;
    const target = targetOf(id, revision);
    const saved = (
      await store.step(step(context, target ? "unitUbah" : "unitTambah", { nama: isi.nama }), async (writer) => {
        if (!target) return await addUnit(writer, isi);
        await changeUnit(writer, target, isi);
        return target.id;
      })
    ).value;
    const unit = (await listUnit(store.query)).find((satu) => satu.id === saved);
    if (!unit) throw new AppError("notFound", { hal: HAL.unit });
    return unit;
  },
  "unit.remove": async (context, { id, revision }) => {
    const { store } = context.files;
    const nama = await store.nameOf("unit", id);
    await store.step(step(context, "unitHapus", { nama }), (writer) => writer.remove("unit", id, revision));
    return null;
  },
  "jabatan.list": ({ files }) => listJabatan(files.store.query),
  "jabatan.save": async (context, { id, revision, ...isi }) => {
    const { store } = context.files;
    const target = targetOf(id, revision);
    const saved = (
      await store.step(step(context, target ? "jabatanUbah" : "jabatanTambah", { nama: isi.nama }), async (writer) => {
        if (!target) return await addJabatan(writer, isi);
        await changeJabatan(writer, target, isi);
        return target.id;
      })
    ).value;
    return findJabatan(store.query, saved);
  },
  "jabatan.remove": async (context, { id, revision }) => {
    const nama = await context.files.store.nameOf("jabatan", id);
    await context.files.store.step(step(context, "jabatanHapus", { nama }), (writer) => removeJabatan(writer, { id, revision }));
    return null;
  },
};
