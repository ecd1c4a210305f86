import type { PlainDate } from "../../core/date";
import { findRencana, usulTersimpan } from "../db/rencana-penempatan";
import type { RencanaDicetak } from "./berkas-penempatan";
import type { ReadingContext } from "./context";
import { kumpulkanPenempatan, type Kumpulan } from "./penempatan";
import { bacaRencana } from "./rencana-penempatan";
import type { Diminta } from "./sumber-naskah";

interface Terkumpul {
  readonly kumpulan: Kumpulan;
  readonly dicetak: RencanaDicetak | null;
}

/** What a document of a placement is computed from: the limits that were asked for, or those of a kept plan with what it keeps. @throws AppError notFound */
export async function kumpulkanDicetak(
  context: ReadingContext,
  { per, kunci, coret, penting, rencanaId }: Pick<Diminta<"usulPenempatan">, "per" | "kunci" | "coret" | "penting" | "rencanaId">,
): Promise<Terkumpul> {
  if (rencanaId !== undefined) return bacaDicetak(context, rencanaId, per);
  return { kumpulan: await kumpulkanPenempatan(context, { per, kunci, coret, penting }), dicetak: null };
}

/** A draft as at today, as its page shows it; a plan in use as at the day on which it was adopted. @throws AppError notFound */
async function bacaDicetak(context: ReadingContext, id: string, diminta: PlainDate | undefined): Promise<Terkumpul> {
  const { query } = context.files.store;
  const { keadaan, per } = await findRencana(query, id);
  const { rencana, batasan, kumpulan } = await bacaRencana(context, id, diminta ?? (keadaan === "draf" ? undefined : per));
  return { kumpulan, dicetak: { rencana, batasan, tersimpan: await usulTersimpan(query, id) } };
}
