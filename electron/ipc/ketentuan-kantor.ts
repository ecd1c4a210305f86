import { AppError } from "../../core/errors";
import { bacaNilaiKantor } from "../../core/peraturan/nilai-kantor";
import { bacaIdKetentuan, dapatDiubahKantor, ketentuan, type IdKetentuanKantor } from "../../core/peraturan/register";
import { TEKS_KETENTUAN_KANTOR } from "../../core/text/ketentuan-kantor";
import { listKetentuanKantor, writeKetentuanKantor } from "../db/ketentuan-kantor";
import { step } from "./context";
import type { Handlers } from "./handler";

type Nama = "ketentuanKantor.daftar" | "ketentuanKantor.ubah" | "ketentuanKantor.kembalikan";

export const ketentuanKantorHandlers: Handlers<Nama> = {
  "ketentuanKantor.daftar": ({ files }) => listKetentuanKantor(files.store.query),
  "ketentuanKantor.ubah": async (context, { id, revision, nilai, alasan, sejak }) => {
    const aturan = aturanKantor(id);
    const dibaca = bacaNilaiKantor(aturan, nilai);
    if ("masalah" in dibaca) throw new AppError("invalidInput", { rincian: dibaca.masalah });
    const isi = { nilai: JSON.stringify(dibaca.nilai), alasan, sejak, tanggal: context.today() };
    await context.files.store.step(step(context, "ketentuanKantorUbah", { nama: ketentuan(aturan).arti }), (writer) =>
      writeKetentuanKantor(writer, { id: aturan, revision }, isi),
    );
    return null;
  },
  "ketentuanKantor.kembalikan": async (context, { id, revision }) => {
    const aturan = aturanKantor(id);
    await context.files.store.step(step(context, "ketentuanKantorKembalikan", { nama: ketentuan(aturan).arti }), (writer) =>
      writeKetentuanKantor(writer, { id: aturan, revision }, null),
    );
    return null;
  },
};

/** @throws AppError invalidInput when the office may not set the value of this rule */
function aturanKantor(id: string): IdKetentuanKantor {
  const aturan = bacaIdKetentuan(id);
  if (aturan === null || !dapatDiubahKantor(aturan))
    throw new AppError("invalidInput", { rincian: TEKS_KETENTUAN_KANTOR.bukanAturanKantor });
  return aturan;
}
