import { TABEL_DISIPLIN } from "../../core/baris/disiplin";
import type { NamaTabel } from "../../core/baris/semua";
import { AppError } from "../../core/errors";
import type { StepRecord } from "../db/history";
import type { Query } from "../db/schema";
import type { ReadingContext } from "./context";
import { kasusTerbuka } from "./kunci-kasus";

/** Tables whose rows tell of cases. */
const TABEL_KASUS = Object.keys(TABEL_DISIPLIN) as readonly (keyof typeof TABEL_DISIPLIN)[];

/** Whether a row of this table tells of a case. */
export function isTabelKasus(tabel: NamaTabel): boolean {
  return TABEL_KASUS.some((satu) => satu === tabel);
}

/**
 * Refuses to undo, redo or try out a step about cases while they are closed: what would come, go or be kept tells of them.
 *
 * @throws AppError kasusTertutup
 */
export async function jagaLangkahKasus(context: ReadingContext, langkah: Pick<StepRecord, "id" | "sasaranId">): Promise<void> {
  if (!(await menyentuhKasus(context.files.store.query, langkah.sasaranId ?? langkah.id)) || (await kasusTerbuka(context))) return;
  throw new AppError("kasusTertutup");
}

async function menyentuhKasus(query: Query, langkahId: string): Promise<boolean> {
  const satu = await query
    .selectFrom("perubahan")
    .select("nomor")
    .where("langkahId", "=", langkahId)
    .where("tabel", "in", [...TABEL_KASUS])
    .limit(1)
    .executeTakeFirst();
  return satu !== undefined;
}

/** Drafts of forms about cases, by the first word of their name. That of the matrix of who may punish whom tells of no case. */
export function isDrafKasus(id: string): boolean {
  return id !== "kasus-wewenang" && /^kasus(?:[/:-]|$)/u.test(id);
}
