import type { Parsed } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { TEKS_RENCANA_PENEMPATAN as T } from "../../core/text/rencana-penempatan";
import { findRencana, usulTersimpan } from "../db/rencana-penempatan";
import { step, type Context } from "./context";

/** Makes a plan that was adopted or replaced a draft again. @throws AppError notFound, staleRevision, invalidInput */
export async function lepasRencana(context: Context, { id, revision }: Parsed<"rencanaPenempatan.lepas">): Promise<null> {
  const { store } = context.files;
  const { nama, keadaan } = await findRencana(store.query, id);
  if (keadaan === "draf") throw new AppError("invalidInput", { rincian: T.sudahDraf });
  const usul = await usulTersimpan(store.query, id);
  const bersk = usul.find(({ tmt }) => tmt !== null);
  if (bersk) throw new AppError("invalidInput", { rincian: T.lepasBersk(bersk.nama, bersk.nomorSk) });
  await store.step(step(context, "rencanaPenempatanLepas", { nama }), async (writer) => {
    await writer.update("rencanaPenempatan", { id, revision }, { keadaan: "draf" });
    // A draft keeps what was decided on only; the rest is computed.
    for (const satu of usul) if (satu.keputusan === null) await writer.remove("usulPenempatan", satu.id, null);
  });
  return null;
}
