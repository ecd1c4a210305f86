import { AppError } from "../../core/errors";
import { HAL } from "../../core/text/hal";
import { writeFormasiDisetujui } from "../db/formasi-disetujui";
import { listJabatan } from "../db/jabatan";
import { listUnit } from "../db/unit";
import { step } from "./context";
import type { Handlers } from "./handler";
import { formasiTerisi } from "./proyeksi";
import { targetOf } from "./target";

export const formasiDisetujuiHandlers: Handlers<"formasiDisetujui.list" | "formasiDisetujui.save" | "formasiDisetujui.remove"> = {
  "formasiDisetujui.list": async ({ files, today }, { per = today() }) => {
    const { query } = files.store;
    const unit = new Map((await listUnit(query)).map(({ id, nama }) => [id, nama]));
    const jabatan = new Map((await listJabatan(query)).map((satu) => [satu.id, satu]));
    return (await formasiTerisi(query, per)).map((satu) => {
      const milik = jabatan.get(satu.jabatanId);
      return { ...satu, jabatan: milik?.nama ?? "", unit: unit.get(milik?.unitId ?? "") ?? "" };
    });
  },
  "formasiDisetujui.save": async (context, { id, revision, ...isian }) => {
    const { store } = context.files;
    const nama = await store.nameOf("jabatan", isian.jabatanId);
    if (nama === "") throw new AppError("notFound", { hal: HAL.jabatan });
    const target = targetOf(id, revision);
    const head = step(context, target === null ? "formasiDisetujuiTambah" : "formasiDisetujuiUbah", { nama, jumlah: isian.jumlah });
    return { id: (await store.step(head, (writer) => writeFormasiDisetujui(writer, target, isian))).value };
  },
  "formasiDisetujui.remove": async (context, { id, revision }) => {
    const { store } = context.files;
    const head = step(context, "formasiDisetujuiHapus", { nama: await store.nameOf("formasiDisetujui", id) });
    await store.step(head, (writer) => writer.remove("formasiDisetujui", id, revision));
    return null;
  },
};
