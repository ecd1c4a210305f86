import { ulid } from "ulid";
import { TABEL_RIWAYAT_PEGAWAI } from "../../core/baris/riwayat-pegawai";
import type { Baris } from "../../core/baris/kolom";
import type { RiwayatOrang } from "../../core/orang/berkas";
import { AppError } from "../../core/errors";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { HAL } from "../../core/text/hal";
import { TEKS_RIWAYAT_PEGAWAI } from "../../core/text/riwayat-pegawai";
import type { PlainDate } from "../../core/date";
import { berstatus, pastikanBerstatus, type TabelRiwayat } from "./pegawai";
import type { Query } from "./schema";
import type { RowTarget, Writer } from "./store";

/** Every dated fact about a person, the latest first; posts and superiors also by name. */
export async function riwayatOrang(query: Query, pegawaiId: string): Promise<RiwayatOrang> {
  const baca = (tabel: Exclude<TabelRiwayat, "riwayatJabatan" | "riwayatAtasan">) =>
    query
      .selectFrom(tabel as TabelRiwayat)
      .selectAll()
      .where("pegawaiId", "=", pegawaiId)
      .orderBy("sejak", "desc")
      .orderBy("id", "desc")
      .execute();
  const jabatan = await query
    .selectFrom("riwayatJabatan")
    .leftJoin("jabatan", "jabatan.id", "riwayatJabatan.jabatanId")
    .leftJoin("unit", "unit.id", "jabatan.unitId")
    .selectAll("riwayatJabatan")
    .select(["jabatan.nama as jabatan", "unit.nama as unit"])
    .where("pegawaiId", "=", pegawaiId)
    .orderBy("sejak", "desc")
    .orderBy("riwayatJabatan.id", "desc")
    .execute();
  const atasan = await query
    .selectFrom("riwayatAtasan")
    .leftJoin("pegawai", "pegawai.id", "riwayatAtasan.atasanId")
    .selectAll("riwayatAtasan")
    .select(["pegawai.nama", "pegawai.gelarDepan", "pegawai.gelarBelakang"])
    .where("pegawaiId", "=", pegawaiId)
    .orderBy("sejak", "desc")
    .orderBy("riwayatAtasan.id", "desc")
    .execute();
  return {
    riwayatJabatan: jabatan.map((satu) => ({ ...satu, jabatan: satu.jabatan ?? satu.namaJabatan, unit: satu.unit ?? "" })),
    riwayatAtasan: atasan.map(({ nama, gelarDepan, gelarBelakang, ...satu }) => ({
      ...satu,
      atasan: nama === null ? satu.namaAtasan : namaLengkap({ nama, gelarDepan: gelarDepan ?? "", gelarBelakang: gelarBelakang ?? "" }),
    })),
    riwayatGolongan: await baca("riwayatGolongan"),
    riwayatStatus: await baca("riwayatStatus"),
    riwayatKedudukan: await baca("riwayatKedudukan"),
    riwayatPendidikan: await baca("riwayatPendidikan"),
  };
}

interface IsiFakta {
  readonly tabel: TabelRiwayat;
  readonly target: RowTarget | null;
  /** The day on which somebody who is there has to stay so. */
  readonly per: PlainDate;
  readonly isi: Baris & { readonly pegawaiId: string; readonly sejak: string | null };
}

interface FaktaDilihat extends RowTarget {
  readonly tabel: TabelRiwayat;
  readonly per: PlainDate;
}

/**
 * Adds one fact, or changes the one that the caller saw. Answers its id.
 * @throws AppError notFound, staleRevision, duplicateName for a second fact of one kind from one day on, invalidInput for another person's and
 * for a status that would leave her without one on the day
 */
export async function saveFakta(writer: Writer, { tabel, target, per, isi }: IsiFakta): Promise<string> {
  const orang = await writer.find("pegawai", isi.pegawaiId);
  if (!orang) throw new AppError("notFound", { hal: HAL.pegawai });
  if (target) {
    const lama = await writer.find(tabel, target.id);
    if (lama && lama.pegawaiId !== isi.pegawaiId) throw new AppError("invalidInput", { rincian: TEKS_RIWAYAT_PEGAWAI.orangLain });
  }
  const sama = SATU_SEHARI.has(tabel) ? await seharian(writer, tabel, isi) : null;
  const semula = tabel === "riwayatStatus" && (await berstatus(writer, isi.pegawaiId, per));
  if (sama !== null && sama !== target?.id)
    throw new AppError("duplicateName", { nama: TABEL_RIWAYAT_PEGAWAI[tabel].nama, tempat: TEKS_RIWAYAT_PEGAWAI.sehari(orang.nama) });
  const id = target?.id ?? ulid();
  if (target) await writer.updateColumns(tabel, target, isi);
  else await writer.insertColumns(tabel, { id, ...isi });
  if (semula) await pastikanBerstatus(writer, isi.pegawaiId, per);
  return id;
}

/** Kinds of which one fact begins on a day; a person may have finished two schools, and hold several posts. */
const SATU_SEHARI: ReadonlySet<TabelRiwayat> = new Set(["riwayatGolongan", "riwayatStatus", "riwayatKedudukan", "riwayatAtasan"] as const);

async function seharian(writer: Writer, tabel: TabelRiwayat, { pegawaiId, sejak }: IsiFakta["isi"]): Promise<string | null> {
  const baris = await writer.row(`SELECT id FROM "${tabel}" WHERE pegawaiId = ? AND sejak IS ?`, [pegawaiId, sejak]);
  return baris === null ? null : String(baris["id"]);
}

/** Takes one fact away. @throws AppError notFound, staleRevision, invalidInput for the only status of a person, or the only one by the day */
export async function removeFakta(writer: Writer, { tabel, id, revision, per }: FaktaDilihat): Promise<void> {
  const lama = await writer.find(tabel, id);
  const semula = lama !== null && tabel === "riwayatStatus" && (await berstatus(writer, lama.pegawaiId, per));
  if (lama && tabel === "riwayatStatus") {
    const lain = await writer.row("SELECT id FROM riwayatStatus WHERE pegawaiId = ? AND id <> ?", [lama.pegawaiId, id]);
    if (!lain) throw new AppError("invalidInput", { rincian: TEKS_RIWAYAT_PEGAWAI.statusTerakhir });
  }
  await writer.remove(tabel, id, revision);
  if (semula) await pastikanBerstatus(writer, lama.pegawaiId, per);
}
