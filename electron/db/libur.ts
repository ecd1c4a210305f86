import { ulid } from "ulid";
import type { HariLibur } from "../../core/abk/kalender";
import type { Baris } from "../../core/baris/kolom";
import type { HariLiburTersimpan, HasilTambahLibur } from "../../core/contract/libur";
import { AppError } from "../../core/errors";
import { formatTanggalPendek } from "../../core/text/date";
import type { Writer } from "./store";
import type { Query } from "./schema";

export function listLibur(query: Query): Promise<HariLiburTersimpan[]> {
  return query.selectFrom("hariLibur").selectAll().orderBy("tanggal").execute();
}

/** Adds days; a date that is already there takes the new name and kind. */
export async function addLibur(writer: Writer, hari: readonly HariLibur[]): Promise<HasilTambahLibur> {
  const hasil = { tambah: 0, ubah: 0, tetap: 0 };
  for (const { tanggal, nama, jenis } of hari) {
    const ada = await byDate(writer, tanggal);
    if (!ada) {
      await writer.insert("hariLibur", { id: ulid(), tanggal, nama, jenis });
      hasil.tambah += 1;
    } else if (ada["nama"] !== nama || ada["jenis"] !== jenis) {
      await writer.update("hariLibur", { id: String(ada["id"]), revision: null }, { nama, jenis });
      hasil.ubah += 1;
    } else hasil.tetap += 1;
  }
  return hasil;
}

/** @throws AppError notFound, staleRevision, duplicateName when another holiday stands on that date */
export async function changeLibur(
  writer: Writer,
  target: { readonly id: string; readonly revision: number },
  { tanggal, nama, jenis }: HariLibur,
): Promise<void> {
  const ada = await byDate(writer, tanggal);
  if (ada && ada["id"] !== target.id) throw new AppError("duplicateName", { nama: formatTanggalPendek(tanggal), tempat: "kalender libur" });
  await writer.update("hariLibur", target, { tanggal, nama, jenis });
}

/** @throws AppError notFound, staleRevision */
export async function removeLibur(writer: Writer, hari: readonly { readonly id: string; readonly revision: number }[]): Promise<void> {
  for (const { id, revision } of hari) await writer.remove("hariLibur", id, revision);
}

async function byDate(writer: Writer, tanggal: string): Promise<Baris | null> {
  return await writer.row("SELECT * FROM hariLibur WHERE tanggal = ?", [tanggal]);
}
