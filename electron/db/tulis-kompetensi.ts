import { ulid } from "ulid";
import type { Parsed } from "../../core/contract/procedures";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { rujukanKompetensi } from "../../core/kompetensi/kamus";
import { nameKey } from "../../core/name";
import { HAL } from "../../core/text/hal";
import type { RowTarget, Writer } from "./store";

type Standar = Parsed<"kompetensi.standar">["sel"][number];

/**
 * Puts one level into a standard: into the row that was seen, or into one that begins on the day; null takes the row away. A row that begins on
 * another day is not changed: one of its own stands from that day on.
 * @throws AppError staleRevision when a row stands where none was seen, notFound
 */
export async function saveStandar(writer: Writer, { jabatanId, kunci, level, lama }: Standar, sejak: PlainDate | null): Promise<void> {
  const rujukan = rujukanKompetensi(kunci);
  const dilihat = lama === null ? null : await writer.find("standarKompetensi", lama.id);
  if (lama !== null && (dilihat === null || dilihat.revision !== lama.revision)) throw new AppError("staleRevision", { hal: HAL.standar });
  if (lama !== null && dilihat !== null && (sejak === null || dilihat.sejak === sejak)) {
    if (level === null) await writer.remove("standarKompetensi", lama.id, lama.revision);
    else await writer.update("standarKompetensi", lama, { level });
    return;
  }
  if (level === null) return;
  const ada = await writer.row(
    "SELECT id FROM standarKompetensi WHERE jabatanId = ? AND kode = ? AND ifnull(teknisId, '') = ? AND ifnull(sejak, '') = ?",
    [jabatanId, rujukan.kode, rujukan.teknisId ?? "", sejak ?? ""],
  );
  if (ada !== null) throw new AppError("staleRevision", { hal: HAL.standar });
  await writer.insert("standarKompetensi", { id: ulid(), jabatanId, ...rujukan, level, sejak });
}

type Isian<N extends "kompetensi.nilai" | "kompetensi.teknisSimpan" | "kompetensi.pelatihanSimpan"> = Omit<Parsed<N>, "id" | "revision">;

/** Adds an assessment (`target` null) or changes one. @throws AppError duplicateName for a second one of a day with one evidence, staleRevision, notFound */
export async function savePenilaian(writer: Writer, target: RowTarget | null, { kunci, ...isi }: Isian<"kompetensi.nilai">): Promise<void> {
  const baris = { ...isi, ...rujukanKompetensi(kunci) };
  if (target === null) await writer.insert("penilaianKompetensi", { id: ulid(), ...baris });
  else await writer.update("penilaianKompetensi", target, baris);
}

/** @throws AppError duplicateName, staleRevision, notFound */
export async function saveTeknis(writer: Writer, target: RowTarget | null, isi: Isian<"kompetensi.teknisSimpan">): Promise<void> {
  const baris = { ...isi, namaKunci: nameKey(isi.nama) };
  if (target === null) await writer.insert("kompetensiTeknis", { id: ulid(), ...baris });
  else await writer.update("kompetensiTeknis", target, baris);
}

/** A training with what it aims at; aims that are not given again go. Whoever saw it saw its aims: see `bagianDari`. @throws AppError duplicateName, staleRevision, notFound */
export async function savePelatihan(
  writer: Writer,
  target: RowTarget | null,
  { sasaran, ...isi }: Isian<"kompetensi.pelatihanSimpan">,
): Promise<void> {
  const pelatihanId = target?.id ?? ulid();
  const baris = { ...isi, namaKunci: nameKey(isi.nama) };
  if (target === null) await writer.insert("pelatihan", { id: pelatihanId, ...baris });
  else await writer.update("pelatihan", target, baris);
  await saveSasaran(writer, pelatihanId, sasaran);
}

/** Puts the given aims in the place of those of a training; what is the same stays. */
async function saveSasaran(writer: Writer, pelatihanId: string, sasaran: Parsed<"kompetensi.pelatihanSimpan">["sasaran"]): Promise<void> {
  const lama = await writer.rows("SELECT id, kode, teknisId, revision FROM sasaranPelatihan WHERE pelatihanId = ? ORDER BY id", [
    pelatihanId,
  ]);
  const menurutKunci = new Map(lama.map((satu) => [String(satu["teknisId"] ?? satu["kode"]), satu]));
  for (const [kunci, satu] of menurutKunci)
    if (!sasaran.some((baru) => baru.kunci === kunci)) await writer.remove("sasaranPelatihan", String(satu["id"]), null);
  for (const { kunci, dariLevel, keLevel } of sasaran) {
    const ada = menurutKunci.get(kunci);
    if (ada) await writer.update("sasaranPelatihan", { id: String(ada["id"]), revision: null }, { dariLevel, keLevel });
    else await writer.insert("sasaranPelatihan", { id: ulid(), pelatihanId, ...rujukanKompetensi(kunci), dariLevel, keLevel });
  }
}

/** Adds a line to a plan, unless the same stands there. */
export async function addRencana(
  writer: Writer,
  tahun: number,
  { kunci, pegawaiId, pelatihanId, kegiatan, ...isi }: Parsed<"kompetensi.rencanakan">["baris"][number],
): Promise<void> {
  const rujukan = rujukanKompetensi(kunci);
  const ada = await writer.row(
    "SELECT id FROM rencanaPengembangan WHERE pegawaiId = ? AND tahun = ? AND kode = ? AND ifnull(teknisId, '') = ? AND ifnull(pelatihanId, '') = ? AND kegiatan = ?",
    [pegawaiId, tahun, rujukan.kode, rujukan.teknisId ?? "", pelatihanId ?? "", kegiatan],
  );
  if (ada !== null) return;
  await writer.insert("rencanaPengembangan", {
    id: ulid(),
    pegawaiId,
    tahun,
    ...rujukan,
    pelatihanId,
    kegiatan,
    ...isi,
    keadaan: "direncanakan",
  });
}

/** @throws AppError staleRevision, notFound */
export async function removeRow(
  writer: Writer,
  tabel: "penilaianKompetensi" | "kompetensiTeknis" | "pelatihan" | "rencanaPengembangan",
  { id, revision }: RowTarget,
): Promise<void> {
  await writer.removeWhole(tabel, { id, revision });
}
