import { ulid } from "ulid";
import type { KeadaanDokumen, VersiDokumen } from "../../core/abk/dokumen";
import { VERSI_POTRET, type Potret } from "../../core/abk/potret";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import type { JumlahRekap } from "../../core/formasi/rekap";
import { HAL } from "../../core/text/hal";
import type { RowTarget, Writer } from "./store";
import type { Query } from "./schema";

/** The documents of a year: of the ABK and of the anjab. They live alike. */
export type TabelDokumen = "dokumenAbk" | "dokumenAnjab";

/** A document as it is stored. */
export interface DokumenTersimpan<J = JumlahRekap> extends VersiDokumen {
  readonly nomor: string;
  readonly tanggal: PlainDate | null;
  readonly alasan: string;
  readonly catatan: string;
  /** Name of the content that was frozen last; null for a version that was never submitted. */
  readonly potretId: string | null;
  /** The totals of that content. */
  readonly jumlahBeku: J | null;
  readonly revision: number;
}

/** Every version, newest year and version first. Frozen contents are not read. */
export async function listDokumen(query: Query): Promise<DokumenTersimpan[]> {
  return listVersi<JumlahRekap>(query, "dokumenAbk");
}

/** Every version of one kind of document; `J` are the totals that its frozen contents carry. */
export async function listVersi<J>(query: Query, tabel: TabelDokumen): Promise<DokumenTersimpan<J>[]> {
  const rows = await query.selectFrom(tabel).selectAll().orderBy("tahun", "desc").orderBy("urutan", "desc").execute();
  const potret = await query
    .selectFrom("potret")
    .select(["id", "jumlah"])
    .where("id", "in", query.selectFrom(tabel).select("potretId").where("potretId", "is not", null))
    .execute();
  const jumlah = new Map(potret.map((satu) => [satu.id, satu.jumlah]));
  return rows.map((row) => {
    const json = row.potretId === null ? null : (jumlah.get(row.potretId) ?? null);
    // Written by this program only.
    return { ...row, jumlahBeku: json === null ? null : (JSON.parse(json) as J) };
  });
}

/** Content of an ABK that was frozen. @throws AppError notFound; databaseNewer when it has a shape that this program does not know */
export function readPotret(query: Query, potretId: string): Promise<Potret> {
  return bacaPotret<Potret>(query, potretId, VERSI_POTRET);
}

/** Content that was frozen in the shape of a version. @throws AppError notFound; databaseNewer */
export async function bacaPotret<P extends { readonly versi: number }>(
  query: Query,
  potretId: string,
  versiProgram: P["versi"],
): Promise<P> {
  const row = await query.selectFrom("potret").select("isi").where("id", "=", potretId).executeTakeFirst();
  if (!row) throw new AppError("notFound", { hal: HAL.isiDokumen });
  // Written by this program only; the version says in which shape.
  const potret = JSON.parse(row.isi) as P;
  if (potret.versi !== versiProgram) throw new AppError("databaseNewer", { versiBerkas: potret.versi, versiProgram });
  return potret;
}

/** Begins a version as a draft. */
export async function addDokumen(
  writer: Writer,
  tabel: TabelDokumen,
  isi: { readonly tahun: string; readonly urutan: number; readonly alasan: string },
): Promise<string> {
  const id = ulid();
  await writer.insert(tabel, { id, ...isi, keadaan: "draft", nomor: "", tanggal: null, catatan: "", potretId: null });
  return id;
}

/**
 * Brings a document into another state. Everything that changes, changes together with the state, so that taking an earlier step
 * back can never touch a document that has moved on. @throws AppError notFound, staleRevision
 */
export async function moveDokumen(
  writer: Writer,
  { tabel, ...target }: RowTarget & { readonly tabel: TabelDokumen },
  isi: {
    readonly keadaan: KeadaanDokumen;
    readonly nomor?: string;
    readonly tanggal?: PlainDate;
    readonly catatan?: string;
    /** What is frozen with it. */
    readonly potret?: unknown;
  },
): Promise<void> {
  const { potret, ...columns } = isi;
  await writer.update(
    tabel,
    target,
    potret === undefined ? columns : { ...columns, potretId: await writer.keepPotret(JSON.stringify(potret)) },
  );
}
