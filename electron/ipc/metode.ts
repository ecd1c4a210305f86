import { AppError } from "../../core/errors";
import { HAL } from "../../core/text/hal";
import { TEKS_METODE } from "../../core/text/metode";
import { findMetode, saveMetode } from "../db/metode";
import { step } from "./context";
import type { Handlers } from "./handler";

export const metodeHandlers: Handlers<"metode.save"> = {
  "metode.save": async (context, { jabatanId, revision, jenis, isian }) => {
    const { store } = context.files;
    const nama = await store.nameOf("jabatan", jabatanId);
    if (nama === "") throw new AppError("notFound", { hal: HAL.jabatan });
    await store.step(step(context, "metodeUbah", { nama, metode: TEKS_METODE[jenis] }), (writer) =>
      saveMetode(writer, { id: jabatanId, revision }, { jenis, isian }),
    );
    const metode = await findMetode(store.query, jabatanId);
    if (!metode) throw new AppError("notFound", { hal: HAL.metode });
    return metode;
  },
};
