import { ulid } from "ulid";
import type { KeadaanDokumen, VersiDokumen } from "../../core/abk/dokumen";
import { VERSI_POTRET, type Potret } from "../../core/abk/potret";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import type { RowTarget, Writer } from "./journal";
import type { Query, Tables } from "./schema";

/** A document as it is stored, with the content that was frozen last. */
export interface DokumenTersimpan extends VersiDokumen {
  readonly nomor: string;
  readonly tanggal: PlainDate | null;
  readonly alasan: string;
  readonly catatan: string;
  readonly potret: Potret | null;
  readonly revision: number;
}

/** Every version, newest year and version first. */
export async function listDokumen(query: Query): Promise<DokumenTersimpan[]> {
  const rows = await query.selectFrom("dokumenAbk").selectAll().orderBy("tahun", "desc").orderBy("urutan", "desc").execute();
  return rows.map(toDokumen);
}

function toDokumen(row: Tables["dokumenAbk"]): DokumenTersimpan {
  return { ...row, potret: row.potret === null ? null : readPotret(row.potret) };
}

/** Content that was frozen. @throws AppError databaseNewer when it has a shape that this program does not know */
function readPotret(json: string): Potret {
  // Written by this program only; the version says in which shape.
  const potret = JSON.parse(json) as Potret;
  if (potret.versi !== VERSI_POTRET) throw new AppError("databaseNewer", { versiBerkas: potret.versi, versiProgram: VERSI_POTRET });
  return potret;
}

/** Begins a version as a draft. */
export function addDokumen(writer: Writer, isi: { readonly tahun: string; readonly urutan: number; readonly alasan: string }): string {
  const id = ulid();
  writer.insert("dokumenAbk", { id, ...isi, keadaan: "draft", nomor: "", tanggal: null, catatan: "", potret: null });
  return id;
}

/**
 * Brings a document into another state. Everything that changes, changes together with the state, so that taking an earlier step
 * back can never touch a document that has moved on. @throws AppError notFound, staleRevision
 */
export function moveDokumen(
  writer: Writer,
  target: RowTarget,
  isi: {
    readonly keadaan: KeadaanDokumen;
    readonly nomor?: string;
    readonly tanggal?: PlainDate;
    readonly catatan?: string;
    readonly potret?: Potret;
  },
): void {
  const { potret, ...columns } = isi;
  writer.update("dokumenAbk", target, potret === undefined ? columns : { ...columns, potret: JSON.stringify(potret) });
}
