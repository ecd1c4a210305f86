import { TABEL_DISIPLIN } from "../../core/baris/disiplin";
import type { NamaTabel } from "../../core/baris/semua";
import type { PerubahanBaris } from "../../core/contract/history";
import { kasusDari } from "../db/disiplin";
import { AppError } from "../../core/errors";
import type { StepRecord } from "../db/history";
import type { Query } from "../db/schema";
import type { ReadingContext } from "./context";
import { kasusTerbuka, sudahDilihat } from "./kunci-kasus";

/** Tables whose rows tell of cases. */
const TABEL_KASUS = Object.keys(TABEL_DISIPLIN) as readonly (keyof typeof TABEL_DISIPLIN)[];

/** Whether a row of this table tells of a case. */
function isTabelKasus(tabel: NamaTabel): boolean {
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

/**
 * The changed rows of a step that may be read: those of cases only while cases are open, and those that tell what is in one only after the
 * look at it was logged.
 *
 * @throws AppError kasusTertutup, kasusBelumDilihat when nothing is left to read
 */
export async function perubahanTerbaca(context: ReadingContext, perubahan: readonly PerubahanBaris[]): Promise<readonly PerubahanBaris[]> {
  if (!perubahan.some(({ tabel }) => isTabelKasus(tabel))) return perubahan;
  const terbuka = await kasusTerbuka(context);
  const terbaca: PerubahanBaris[] = [];
  for (const satu of perubahan) if (!isTabelKasus(satu.tabel) || (terbuka && (await isiDilihat(context, satu)))) terbaca.push(satu);
  if (terbaca.length === 0) throw new AppError(terbuka ? "kasusBelumDilihat" : "kasusTertutup");
  return terbaca;
}

/** Whether a row tells of no case that is yet to be looked at: officers and the log are read by whoever opened the area. */
async function isiDilihat(context: ReadingContext, { tabel, barisId }: PerubahanBaris): Promise<boolean> {
  if (tabel === "kasus") return sudahDilihat(context, barisId);
  if (tabel !== "langkahKasus" && tabel !== "anggotaPemeriksa") return true;
  const kasusId = await kasusDari(context.files.store.query, tabel, barisId);
  return kasusId !== null && sudahDilihat(context, kasusId);
}

/** Drafts of forms about cases, by the first word of their name. That of the matrix of who may punish whom tells of no case. */
export function isDrafKasus(id: string): boolean {
  return id !== "kasus-wewenang" && /^kasus(?:[/:-]|$)/u.test(id);
}
