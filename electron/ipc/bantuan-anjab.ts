import { bacaKunciKata } from "../../core/anjab/temuan-kata";
import { AppError } from "../../core/errors";
import { HAL } from "../../core/text/hal";
import { TEKS_JENIS_KATA } from "../../core/text/periksa-kata";
import { kataDibiarkan, kosakataTugas, kosakataUnsur, unsurSaudara } from "../db/bantuan-anjab";
import { savePembenaran } from "../db/pembenaran";
import { step, type Context } from "./context";
import type { Handlers } from "./handler";

type BantuanName = "anjab.kosakata" | "anjab.serupa" | "kata.dibiarkan" | "kata.biarkan" | "kata.bukaLagi";

export const bantuanHandlers: Handlers<BantuanName> = {
  "anjab.kosakata": ({ files }, { jabatanId, unsur }) =>
    unsur === "tugas" ? kosakataTugas(files.store.query, jabatanId) : kosakataUnsur(files.store.query, jabatanId, unsur),
  "anjab.serupa": ({ files }, { jabatanId, unsur }) => unsurSaudara(files.store.query, jabatanId, unsur),
  "kata.dibiarkan": ({ files }, { jabatanId }) => kataDibiarkan(files.store.query, jabatanId),
  "kata.biarkan": async (context, { kunci, revision, catatan }) => {
    const temuan = await namaTemuan(context, kunci);
    await context.files.store.step(step(context, "temuanBenarkan", { temuan, jumlah: "1" }), (writer) =>
      // The words that are let be are part of the key: other words are another finding.
      savePembenaran(writer, { id: kunci, revision }, { catatan, ukuran: "" }),
    );
    return null;
  },
  "kata.bukaLagi": async (context, { kunci, revision }) => {
    const temuan = await namaTemuan(context, kunci);
    await context.files.store.step(step(context, "temuanBukaLagi", { temuan }), (writer) =>
      savePembenaran(writer, { id: kunci, revision }, null),
    );
    return null;
  },
};

/** What the step calls the finding: its kind and the jabatan. @throws AppError notFound for what is no finding about wording */
async function namaTemuan({ files }: Context, kunci: string): Promise<string> {
  const terbaca = bacaKunciKata(kunci);
  const jabatan = terbaca === null ? "" : await files.store.nameOf("jabatan", terbaca.jabatanId);
  if (terbaca === null || jabatan === "") throw new AppError("notFound", { hal: HAL.temuan });
  return `${TEKS_JENIS_KATA[terbaca.jenis]} (${jabatan})`;
}
