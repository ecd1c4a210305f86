import { nameOfRow, recordStep } from "../db/journal";
import { addJabatan, changeJabatan, findJabatan, listJabatan, removeJabatan } from "../db/jabatan";
import { addUnit, changeUnit, listUnit } from "../db/unit";
import { AppError } from "../../core/errors";
import { step } from "./context";
import type { Handlers } from "./handler";
import { targetOf } from "./target";

export const jabatanHandlers: Handlers<"unit.list" | "unit.save" | "unit.remove" | "jabatan.list" | "jabatan.save" | "jabatan.remove"> = {
  "unit.list": ({ files }) => listUnit(files.basis.query),
  "unit.save": async (context, { id, revision, ...isi }) => {
    const { basis } = context.files;
    const target = targetOf(id, revision);
    const saved = recordStep(basis, step(context, target ? "unitUbah" : "unitTambah", { nama: isi.nama }), (writer) => {
      if (!target) return addUnit(writer, isi);
      changeUnit(writer, target, isi);
      return target.id;
    }).value;
    const unit = (await listUnit(basis.query)).find((satu) => satu.id === saved);
    if (!unit) throw new AppError("notFound", { hal: "Unit" });
    return unit;
  },
  "unit.remove": (context, { id, revision }) => {
    const { basis } = context.files;
    const nama = nameOfRow(basis, "unit", id);
    recordStep(basis, step(context, "unitHapus", { nama }), (writer) => writer.remove("unit", id, revision));
    return null;
  },
  "jabatan.list": ({ files }) => listJabatan(files.basis.query),
  "jabatan.save": (context, { id, revision, ...isi }) => {
    const { basis } = context.files;
    const target = targetOf(id, revision);
    const saved = recordStep(basis, step(context, target ? "jabatanUbah" : "jabatanTambah", { nama: isi.nama }), (writer) => {
      if (!target) return addJabatan(writer, isi);
      changeJabatan(writer, target, isi);
      return target.id;
    }).value;
    return findJabatan(basis.query, saved);
  },
  "jabatan.remove": (context, { id, revision }) => {
    const nama = nameOfRow(context.files.basis, "jabatan", id);
    recordStep(context.files.basis, step(context, "jabatanHapus", { nama }), (writer) => removeJabatan(writer, { id, revision }));
    return null;
  },
};
