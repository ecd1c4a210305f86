import { ulid } from "ulid";
import type { KeadaanDokumen, VersiDokumen } from "../../core/abk/dokumen";
import { VERSI_POTRET, type Potret } from "../../core/abk/potret";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import type { JumlahRekap } from "../../core/formasi/rekap";
import { HAL } from "../../core/text/hal";
import type { RowTarget, Writer } from "./store";
import type { Query } from "./schema";

/** A document as it is stored. */
export interface DokumenTersimpan extends VersiDokumen {
  readonly nomor: string;
  readonly tanggal: PlainDate | null;
  readonly alasan: string;
  readonly catatan: string;
  /** Name of the content that was frozen last; null for a version that was never submitted. */
  readonly potretId: string | null;
  /** The totals of that content. */
  readonly jumlahBeku: JumlahRekap | null;
  readonly revision: number;
}

/** Every version, newest year and version first. Frozen contents are not read. */
export async function listDokumen(query: Query): Promise<DokumenTersimpan[]> {
  const rows = await query
    .selectFrom("dokumenAbk")
    .leftJoin("potret", "potret.id", "dokumenAbk.potretId")
    .selectAll("dokumenAbk")
    .select("potret.jumlah")
    .orderBy("tahun", "desc")
    .orderBy("urutan", "desc")
    .execute();
  // Written by this program only.
  return rows.map(({ jumlah, ...row }) => ({ ...row, jumlahBeku: jumlah === null ? null : (JSON.parse(jumlah) as JumlahRekap) }));
}

/** Content that was frozen. @throws AppError notFound; databaseNewer when it has a shape that this program does not know */
export async function readPotret(query: Query, potretId: string): Promise<Potret> {
  const row = await query.selectFrom("potret").select("isi").where("id", "=", potretId).executeTakeFirst();
  if (!row) throw new AppError("notFound", { hal: HAL.isiDokumen });
  // Written by this program only; the version says in which shape.
  const potret = JSON.parse(row.isi) as Potret;
  if (potret.versi !== VERSI_POTRET) throw new AppError("databaseNewer", { versiBerkas: potret.versi, versiProgram: VERSI_POTRET });
  return potret;
}

/** Begins a version as a draft. */
export async function addDokumen(
  writer: Writer,
  isi: { readonly tahun: string; readonly urutan: number; readonly alasan: string },
): Promise<string> {
  const id = ulid();
  await writer.insert("dokumenAbk", { id, ...isi, keadaan: "draft", nomor: "", tanggal: null, catatan: "", potretId: null });
  return id;
}

/**
 * Brings a document into another state. Everything that changes, changes together with the state, so that taking an earlier step
 * back can never touch a document that has moved on. @throws AppError notFound, staleRevision
 */
export async function moveDokumen(
  writer: Writer,
  target: RowTarget,
  isi: {
    readonly keadaan: KeadaanDokumen;
    readonly nomor?: string;
    readonly tanggal?: PlainDate;
    readonly catatan?: string;
    readonly potret?: Potret;
  },
): Promise<void> {
  const { potret, ...columns } = isi;
  await writer.update(
    "dokumenAbk",
    target,
    potret === undefined ? columns : { ...columns, potretId: await writer.keepPotret(JSON.stringify(potret)) },
  );
}
