import { ulid } from "ulid";
import type { BarisDari } from "../../core/baris/semua";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import type { HariJadwal } from "../../core/presensi/jam-kerja";
import type { HariPresensi } from "../../core/presensi/menit";
import type { PresensiAda } from "../../core/presensi/pratinjau";
import { TEKS_PRESENSI } from "../../core/text/presensi";
import type { Query } from "./schema";
import type { RowTarget, Writer } from "./store";

/** Days of attendance from one day to another, of everybody or of one person, by person and day. */
export function listPresensi(
  query: Query,
  { dari, sampai, pegawaiId }: { readonly dari: PlainDate; readonly sampai: PlainDate; readonly pegawaiId?: string },
): Promise<PresensiAda[]> {
  const semua = query
    .selectFrom("presensi")
    .select(["id", "pegawaiId", "tanggal", "kode", "masuk", "keluar", "menitTerlambat", "menitPulangCepat", "keterangan", "revision"])
    .where("tanggal", ">=", dari)
    .where("tanggal", "<=", sampai)
    .orderBy("pegawaiId")
    .orderBy("tanggal");
  return (pegawaiId === undefined ? semua : semua.where("pegawaiId", "=", pegawaiId)).execute();
}

/** Every day of these people. */
export async function presensiOrang(
  query: Query,
  rentang: { readonly dari: PlainDate; readonly sampai: PlainDate },
): Promise<ReadonlyMap<string, readonly PresensiAda[]>> {
  const hasil = new Map<string, PresensiAda[]>();
  for (const satu of await listPresensi(query, rentang)) {
    const milik = hasil.get(satu.pegawaiId);
    if (milik === undefined) hasil.set(satu.pegawaiId, [satu]);
    else milik.push(satu);
  }
  return hasil;
}

/** Years of which anything is kept, latest first. */
export async function tahunPresensi(query: Query): Promise<number[]> {
  const batas = await query
    .selectFrom("presensi")
    .select(({ fn }) => [fn.min("tanggal").as("awal"), fn.max("tanggal").as("akhir")])
    .executeTakeFirst();
  const [awal, akhir] = [batas?.awal ?? null, batas?.akhir ?? null];
  if (awal === null || akhir === null) return [];
  const [dari, sampai] = [Number(awal.slice(0, 4)), Number(akhir.slice(0, 4))];
  return Array.from({ length: sampai - dari + 1 }, (_kosong, urut) => sampai - urut);
}

/** One day to be written, in the place of the row that was seen; `isi` null takes it away. */
export interface TulisHari {
  readonly pegawaiId: string;
  readonly tanggal: PlainDate;
  readonly lama: { readonly id: string; readonly revision: number } | null;
  readonly isi: (Omit<HariPresensi, "tanggal"> & { readonly keterangan: string; readonly sumber: string }) | null;
}

/** Writes one day. @throws AppError staleRevision when another row stands on that day than the one that was seen */
export async function writePresensi(writer: Writer, { pegawaiId, tanggal, lama, isi }: TulisHari): Promise<void> {
  if (lama === null) {
    if (isi === null) return;
    const ada = await writer.row("SELECT id FROM presensi WHERE pegawaiId = ? AND tanggal = ?", [pegawaiId, tanggal]);
    if (ada !== null) throw new AppError("staleRevision", { hal: TEKS_PRESENSI.tabel.presensi });
    await writer.insert("presensi", { id: ulid(), pegawaiId, tanggal, ...isi });
  } else if (isi === null) await writer.remove("presensi", lama.id, lama.revision);
  else await writer.update("presensi", lama, isi);
}

/** Working hours that the office set, by their first day. */
export function listJamKerja(query: Query): Promise<BarisDari<"jamKerja">[]> {
  return query.selectFrom("jamKerja").selectAll().orderBy("sejak").execute();
}

/** Working hours to be written. */
export interface IsianJamKerja extends Readonly<Record<HariJadwal, string>> {
  readonly nama: string;
  readonly sejak: PlainDate | null;
  readonly sampai: PlainDate | null;
}

export async function addJamKerja(writer: Writer, isi: IsianJamKerja): Promise<void> {
  await writer.insert("jamKerja", { id: ulid(), ...isi });
}

/** @throws AppError staleRevision, notFound */
export async function changeJamKerja(writer: Writer, target: RowTarget, isi: IsianJamKerja): Promise<void> {
  await writer.update("jamKerja", target, isi);
}
