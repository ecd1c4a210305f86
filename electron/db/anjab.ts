import {
  awalanUnsur,
  idUnsur,
  UNSUR_KOSONG,
  type AsalIsi,
  type IsiUnsur,
  type RincianTugas,
  type UnsurAnjab,
  type UnsurTersimpan,
} from "../../core/anjab/unsur";
import type { RowTarget, Writer } from "./store";
import type { BarisDari } from "../../core/baris/semua";
import type { KeadaanAnjab } from "../../core/langkah-berikut";
import type { Query } from "./schema";

/** Elements of every jabatan, or of one. */
export async function listUnsur(query: Query, jabatanId?: string): Promise<UnsurTersimpan[]> {
  const all = query.selectFrom("unsurAnjab").selectAll().orderBy("id");
  const rows = await (jabatanId === undefined ? all : all.where("jabatanId", "=", jabatanId)).execute();
  return rows.map(bacaUnsur);
}

/** One element of every jabatan that has it. */
export async function listUnsurBernama<U extends UnsurAnjab>(
  query: Query,
  unsur: U,
): Promise<readonly Extract<UnsurTersimpan, { readonly unsur: U }>[]> {
  // The ids of one element lie together.
  const awal = awalanUnsur(unsur);
  const rows = await query
    .selectFrom("unsurAnjab")
    .selectAll()
    .where("id", ">=", awal)
    .where("id", "<", `${awal}\uffff`)
    .orderBy("id")
    .execute();
  return rows.map(bacaUnsur).filter((satu): satu is Extract<UnsurTersimpan, { readonly unsur: U }> => satu.unsur === unsur);
}

function bacaUnsur(row: BarisDari<"unsurAnjab">): UnsurTersimpan {
  // Only what passed the contract is ever written there; what a later form of an element adds begins empty.
  const isi = { ...UNSUR_KOSONG[row.unsur], ...(JSON.parse(row.isi) as object) };
  return { ...row, isi } as UnsurTersimpan;
}

/** Jabatan of which something is written, and jabatan whose ikhtisar is not. */
export async function countAnjab(query: Query): Promise<KeadaanAnjab> {
  const jabatan = await query.selectFrom("jabatan").select("id").execute();
  const dimulai = await query.selectFrom("unsurAnjab").select("jabatanId").distinct().execute();
  const berikhtisar = (await listUnsurBernama(query, "ikhtisar")).filter(({ isi }) => isi.teks.trim() !== "");
  return { dimulai: dimulai.length, tanpaIkhtisar: jabatan.length - berikhtisar.length };
}

/** Hasil kerja and tahapan of every task, or of those of one jabatan. */
export async function listRincianTugas(query: Query, jabatanId?: string): Promise<RincianTugas[]> {
  const all = query.selectFrom("rincianTugas").selectAll();
  const rows = await (
    jabatanId === undefined ? all : all.where("id", "in", query.selectFrom("tugas").select("id").where("jabatanId", "=", jabatanId))
  ).execute();
  return rows.map(({ id, hasilKerja, tahapan, revision }) => ({ id, hasilKerja, tahapan: JSON.parse(tahapan) as string[], revision }));
}

/** An element to write, and the revision at which it was seen; null when there was none. */
export interface UbahanUnsur<U extends UnsurAnjab = UnsurAnjab> {
  readonly unsur: U;
  readonly revision: number | null;
  readonly isi: IsiUnsur[U];
  readonly asal: AsalIsi;
}

/** Writes an element; one that is empty and of unsaid origin goes. @throws AppError staleRevision */
export async function saveUnsur(writer: Writer, jabatanId: string, { unsur, revision, isi, asal }: UbahanUnsur): Promise<void> {
  const json = JSON.stringify(isi);
  const kosong = asal.asal === "belum" && json === JSON.stringify(UNSUR_KOSONG[unsur]);
  await writer.replace("unsurAnjab", { id: idUnsur(jabatanId, unsur), revision }, kosong ? null : { jabatanId, unsur, isi: json, ...asal });
}

/** Writes what the form asks of a task; nothing at all goes. @throws AppError staleRevision */
export async function saveRincianTugas(
  writer: Writer,
  seen: RowTarget,
  { hasilKerja, tahapan }: Pick<RincianTugas, "hasilKerja" | "tahapan">,
): Promise<void> {
  const kosong = hasilKerja === "" && tahapan.length === 0;
  await writer.replace("rincianTugas", seen, kosong ? null : { hasilKerja, tahapan: JSON.stringify(tahapan) });
}
