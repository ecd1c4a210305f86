import { ulid } from "ulid";
import type { HariLibur } from "../../core/abk/kalender";
import type { Baris } from "../../core/baris/kolom";
import type { HariLiburTersimpan, HasilTambahLibur } from "../../core/contract/libur";
import { AppError } from "../../core/errors";
import { formatTanggalPendek } from "../../core/text/date";
import type { Writer } from "./journal";
import type { Query } from "./schema";

export function listLibur(query: Query): Promise<HariLiburTersimpan[]> {
  return query.selectFrom("hariLibur").selectAll().orderBy("tanggal").execute();
}

/** Adds days; a date that is already there takes the new name and kind. */
export function addLibur(writer: Writer, hari: readonly HariLibur[]): HasilTambahLibur {
  const hasil = { tambah: 0, ubah: 0, tetap: 0 };
  for (const { tanggal, nama, jenis } of hari) {
    const ada = byDate(writer, tanggal);
    if (!ada) {
      writer.insert("hariLibur", { id: ulid(), tanggal, nama, jenis });
      hasil.tambah += 1;
    } else if (ada["nama"] !== nama || ada["jenis"] !== jenis) {
      writer.update("hariLibur", { id: String(ada["id"]), revision: null }, { nama, jenis });
      hasil.ubah += 1;
    } else hasil.tetap += 1;
  }
  return hasil;
}

/** @throws AppError notFound, staleRevision, duplicateName when another holiday stands on that date */
export function changeLibur(
  writer: Writer,
  target: { readonly id: string; readonly revision: number },
  { tanggal, nama, jenis }: HariLibur,
): void {
  const ada = byDate(writer, tanggal);
  if (ada && ada["id"] !== target.id) throw new AppError("duplicateName", { nama: formatTanggalPendek(tanggal), tempat: "kalender libur" });
  writer.update("hariLibur", target, { tanggal, nama, jenis });
}

/** @throws AppError notFound, staleRevision */
export function removeLibur(writer: Writer, hari: readonly { readonly id: string; readonly revision: number }[]): void {
  for (const { id, revision } of hari) writer.remove("hariLibur", id, revision);
}

function byDate(writer: Writer, tanggal: string): Baris | null {
  return writer.statements.row("SELECT * FROM hariLibur WHERE tanggal = ?", [tanggal]);
}
