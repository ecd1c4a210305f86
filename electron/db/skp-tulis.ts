import { ulid } from "ulid";
import { plainDate, type PlainDate } from "../../core/date";
import type { UbahanDari } from "../../core/baris/semua";
import { AppError } from "../../core/errors";
import { LABEL_SKP } from "../../core/text/skp";
import type { RowTarget, Writer } from "./store";

const hari = (tahun: number, bulan: number, tanggal: number): PlainDate => plainDate(tahun, bulan, tanggal) ?? ("1970-01-01" as PlainDate);

/** The predikat of a person in a year as something else than a form says it. */
interface PredikatDiberi {
  readonly pegawaiId: string;
  readonly tahun: number;
  readonly jabatanId: string | null;
  /** The SKP that was seen, null for none; left out where whatever stands there takes it. */
  readonly dilihat?: RowTarget | null;
  readonly isi: Pick<UbahanDari<"skp">, "nilaiHasil" | "nilaiPerilaku" | "predikatLuar" | "asalPredikat">;
}

/**
 * Puts a predikat on the SKP of the year (the last one of several, as `skpPenerima` has it), or on a new one of the whole year. Answers its id.
 * @throws AppError staleRevision when another one than was seen stands there
 */
export async function setPredikat(writer: Writer, { pegawaiId, tahun, jabatanId, dilihat, isi }: PredikatDiberi): Promise<string> {
  const ada = await writer.row("SELECT id FROM skp WHERE pegawaiId = ? AND tahun = ? ORDER BY selesai DESC, id DESC LIMIT 1", [
    pegawaiId,
    tahun,
  ]);
  if (dilihat !== undefined && (dilihat?.id ?? null) !== (ada?.["id"] ?? null)) throw new AppError("staleRevision", { hal: LABEL_SKP.skp });
  if (ada) {
    await writer.update("skp", { id: String(ada["id"]), revision: dilihat?.revision ?? null }, isi);
    return String(ada["id"]);
  }
  const id = ulid();
  const periode = { mulai: hari(tahun, 1, 1), selesai: hari(tahun, 12, 31) };
  await writer.insert("skp", { id, pegawaiId, tahun, jabatanId, ...periode, keadaan: "dinilai", ...(isi as object) });
  return id;
}
