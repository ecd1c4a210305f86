import { ulid } from "ulid";
import type { BarisDari } from "../../core/baris/semua";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { PILIHAN_TALENTA_BAWAAN, type Kotak, type PilihanTalenta, type UnsurDiisi } from "../../core/talenta/kotak";
import { HAL } from "../../core/text/hal";
import type { Query } from "./schema";
import { readSetelan, writeSetelan } from "./setelan";
import type { RowTarget, Writer } from "./store";

/** Setting with the office's choices for the picture of boxes. */
const SETELAN_TALENTA = "kotakTalenta";

/** Values that were typed for parts of the axes, of every year. */
export function allNilaiTalenta(query: Query): Promise<BarisDari<"nilaiTalenta">[]> {
  return query.selectFrom("nilaiTalenta").selectAll().orderBy("id").execute();
}

/** Boxes that were agreed on, of every year. */
export function allKalibrasi(query: Query): Promise<BarisDari<"kalibrasiTalenta">[]> {
  return query.selectFrom("kalibrasiTalenta").selectAll().orderBy("tahun").orderBy("id").execute();
}

/** How the office has the axes found. */
export async function pilihanTalenta(query: Query): Promise<PilihanTalenta> {
  const isi = await readSetelan(query, SETELAN_TALENTA);
  // Written by writePilihanTalenta only.
  return isi === null ? PILIHAN_TALENTA_BAWAAN : (JSON.parse(isi) as PilihanTalenta);
}

export function writePilihanTalenta(writer: Writer, pilihan: PilihanTalenta): Promise<void> {
  return writeSetelan(writer, SETELAN_TALENTA, JSON.stringify(pilihan));
}

/** A value of a part for a person and year; null takes it away. */
interface IsianNilaiTalenta {
  readonly pegawaiId: string;
  readonly tahun: number;
  readonly unsur: UnsurDiisi;
  readonly nilai: number | null;
  readonly sumber: string;
  /** The row that was seen there. */
  readonly dilihat: RowTarget | null;
}

/** Keeps a value in the place of the one that was seen for its person, year and part. @throws AppError staleRevision */
export async function writeNilaiTalenta(writer: Writer, isian: IsianNilaiTalenta): Promise<void> {
  const { pegawaiId, tahun, unsur, nilai, sumber, dilihat } = isian;
  const lama = await writer.row("SELECT id FROM nilaiTalenta WHERE pegawaiId = ? AND tahun = ? AND unsur = ?", [pegawaiId, tahun, unsur]);
  if ((lama?.["id"] ?? null) !== (dilihat?.id ?? null)) throw new AppError("staleRevision", { hal: HAL.nilaiTalenta });
  if (dilihat !== null && nilai === null) await writer.remove("nilaiTalenta", dilihat.id, dilihat.revision);
  else if (dilihat !== null && nilai !== null) await writer.update("nilaiTalenta", dilihat, { nilai, sumber });
  else if (nilai !== null) await writer.insert("nilaiTalenta", { id: ulid(), pegawaiId, tahun, unsur, nilai, sumber });
}

/** An agreed box with what it was before, why, by whom and when. */
interface IsianKalibrasi {
  readonly pegawaiId: string;
  readonly tahun: number;
  readonly semula: Kotak;
  readonly kotak: Kotak;
  readonly alasan: string;
  readonly oleh: string;
  readonly tanggal: PlainDate;
}

/** Keeps an agreed box in the place of the one seen; `dilihat` null says that there was none. @throws AppError staleRevision, duplicateName */
export async function writeKalibrasi(writer: Writer, dilihat: RowTarget | null, isian: IsianKalibrasi): Promise<void> {
  if (dilihat === null) await writer.insert("kalibrasiTalenta", { id: ulid(), ...isian });
  else await writer.update("kalibrasiTalenta", dilihat, isian);
}
