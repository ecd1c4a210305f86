import { ulid } from "ulid";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import type { DaftarSiasn } from "../../core/siasn/bentuk";
import type { DaftarFormulir } from "../../core/siasn/formulir";
import type { PadananSiasn } from "../../core/siasn/pemadan";
import { kunciTepat } from "../../core/siasn/tepat";
import { HAL } from "../../core/text/hal";
import type { Query } from "./schema";
import type { Writer } from "./store";

/** A form as its row names it. */
export interface FormulirTersimpan {
  readonly id: string;
  readonly nama: string;
  readonly dimuat: PlainDate;
  readonly lampiranId: string;
  readonly daftarId: string;
  readonly revision: number;
}

/** Every form that was loaded and not taken back, the one in force first. */
export function listFormulirSiasn(query: Query): Promise<FormulirTersimpan[]> {
  return query.selectFrom("templatSiasn").selectAll().orderBy("id", "desc").execute();
}

/** The reference lists of a form. @throws AppError notFound */
export async function readDaftarFormulir(query: Query, daftarId: string): Promise<DaftarFormulir> {
  const row = await query.selectFrom("potret").select("isi").where("id", "=", daftarId).executeTakeFirst();
  if (!row) throw new AppError("notFound", { hal: HAL.formulirSiasn });
  // Only what was read from a form is ever written there.
  return JSON.parse(row.isi) as DaftarFormulir;
}

/** The bytes of an attached file. @throws AppError notFound */
export async function readLampiran(query: Query, id: string): Promise<Uint8Array> {
  const row = await query.selectFrom("lampiran").select("isi").where("id", "=", id).executeTakeFirst();
  if (!row) throw new AppError("notFound", { hal: HAL.formulirSiasn });
  return new Uint8Array(row.isi);
}

/** A form as it was loaded, with its lists. */
export interface FormulirBaru {
  readonly nama: string;
  readonly dimuat: PlainDate;
  readonly isi: Uint8Array;
  readonly daftar: DaftarFormulir;
}

/** Puts a form in force. The one that is in force already, byte for byte, is not loaded again. */
export async function addFormulirSiasn(writer: Writer, { nama, dimuat, isi, daftar }: FormulirBaru): Promise<void> {
  const lampiranId = await writer.keepLampiran(isi);
  const berlaku = await writer.row("SELECT lampiranId FROM templatSiasn ORDER BY id DESC LIMIT 1", []);
  if (berlaku?.["lampiranId"] === lampiranId) return;
  const daftarId = await writer.keepPotret(JSON.stringify(daftar));
  await writer.insert("templatSiasn", { id: ulid(), nama, dimuat, lampiranId, daftarId });
}

export function listPadananSiasn(query: Query): Promise<PadananSiasn[]> {
  return query.selectFrom("padananSiasn").select(["id", "daftar", "teks", "nilai", "revision"]).orderBy("daftar").orderBy("teks").execute();
}

/** A choice of the office; `nilai` null takes it back. */
export interface PilihanPadanan {
  readonly daftar: DaftarSiasn;
  readonly teks: string;
  readonly nilai: string | null;
  /** The choice that was seen for the text; null when there was none. */
  readonly lama: Pick<PadananSiasn, "id" | "revision"> | null;
}

/** Keeps what the office chose for a text, in the place of the choice that was seen. @throws AppError staleRevision when another one stands there now */
export async function savePadananSiasn(writer: Writer, { daftar, teks, nilai, lama }: PilihanPadanan): Promise<void> {
  const teksKunci = kunciTepat(teks);
  const kini = await writer.row("SELECT id FROM padananSiasn WHERE daftar = ? AND teksKunci = ?", [daftar, teksKunci]);
  if ((kini === null ? null : String(kini["id"])) !== (lama?.id ?? null)) throw new AppError("staleRevision", { hal: teks });
  if (nilai === null) {
    if (lama) await writer.remove("padananSiasn", lama.id, lama.revision);
  } else if (lama) await writer.update("padananSiasn", lama, { teks, nilai });
  else await writer.insert("padananSiasn", { id: ulid(), daftar, teks, teksKunci, nilai });
}
