import type { PlainDate } from "../../core/date";
import { jejakJumlah, type JejakJumlah } from "../../core/formasi/jejak-jumlah";
import { readKantor } from "../db/kantor";
import { listUnit } from "../db/unit";
import type { ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { jejakDari, rekapKantor } from "./rekap";

export const jejakHandlers: Handlers<"jejak.jumlah"> = {
  "jejak.jumlah": async (context, { unitId, per = context.today() }) => jejakJumlahKantor(context, unitId, per),
};

/** The trace of the totals of a unit, or of the office, as on a day. @throws AppError notFound */
export async function jejakJumlahKantor({ files }: ReadingContext, unitId: string | null, per: PlainDate): Promise<JejakJumlah> {
  const { query } = files.store;
  const rekap = await rekapKantor(query, per);
  const jejak = jejakDari(rekap);
  return jejakJumlah(unitId, {
    unit: await listUnit(query),
    rekap: rekap.jabatan,
    profil: rekap.profil,
    per,
    namaKantor: (await readKantor(query)).namaKantor,
    pembalik: (baris) => jejak(baris).pembalik,
  });
}
