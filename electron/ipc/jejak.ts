import type { PlainDate } from "../../core/date";
import { jejakJumlah, type JejakJumlah } from "../../core/formasi/jejak-jumlah";
import { readKantor } from "../db/kantor";
import { listUnit } from "../db/unit";
import type { Context } from "./context";
import type { Handlers } from "./dispatch";
import { jejakDari, rekapKantor } from "./rekap";

export const jejakHandlers: Handlers<"jejak.jumlah"> = {
  "jejak.jumlah": (context, { unitId, per = context.today() }) => jejakJumlahKantor(context, unitId, per),
};

/** The trace of the totals of a unit, or of the office, as on a day. @throws AppError notFound */
export async function jejakJumlahKantor({ files }: Context, unitId: string | null, per: PlainDate): Promise<JejakJumlah> {
  const { query } = files.basis;
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
