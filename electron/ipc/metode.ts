import { AppError } from "../../core/errors";
import { TEKS_METODE } from "../../core/text/metode";
import { nameOfRow, recordStep } from "../db/journal";
import { findMetode, saveMetode } from "../db/metode";
import { step } from "./context";
import type { Handlers } from "./handler";

export const metodeHandlers: Handlers<"metode.save"> = {
  "metode.save": async (context, { jabatanId, revision, jenis, isian }) => {
    const { basis } = context.files;
    const nama = nameOfRow(basis, "jabatan", jabatanId);
    if (nama === "") throw new AppError("notFound", { hal: "Jabatan" });
    recordStep(basis, step(context, "metodeUbah", { nama, metode: TEKS_METODE[jenis] }), (writer) =>
      saveMetode(writer, { jabatanId, revision }, { jenis, isian }),
    );
    const metode = await findMetode(basis.query, jabatanId);
    if (!metode) throw new AppError("notFound", { hal: "Metode" });
    return metode;
  },
};
