import { ulid } from "ulid";
import type { PenugasanBaris } from "../../core/contract/penugasan";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { jabatanPada, type FaktaJabatan } from "../../core/pegawai/fakta";
import { namaLengkap } from "../../core/pegawai/pegawai";
import type { JenisPenugasan, Penugasan } from "../../core/pegawai/penugasan";
import { HAL } from "../../core/text/hal";
import { TEKS_PEGAWAI, TEKS_PENUGASAN } from "../../core/text/pegawai";
import { selectFakta } from "./pegawai";
import type { Writer } from "./store";
import type { Query } from "./schema";

/** Every acting or second post of this office's list that is held on a day beside the people's own. */
export async function penugasanPada(query: Query, per: PlainDate): Promise<Penugasan[]> {
  const baris = await pemangkuanPada(query, per).orderBy("riwayatJabatan.id").execute();
  return baris.map(bentuk);
}

/** The same with names, by person. */
export async function listPenugasan(query: Query, per: PlainDate): Promise<PenugasanBaris[]> {
  const baris = await pemangkuanPada(query, per)
    .innerJoin("pegawai", "pegawai.id", "riwayatJabatan.pegawaiId")
    .innerJoin("unit", "unit.id", "jabatan.unitId")
    .select(["pegawai.nama", "pegawai.gelarDepan", "pegawai.gelarBelakang", "jabatan.nama as jabatan", "unit.nama as unit"])
    .orderBy("pegawai.nama")
    .orderBy("riwayatJabatan.id")
    .execute();
  return baris.map(({ nama, gelarDepan, gelarBelakang, jabatan, unit, ...satu }) => ({
    ...bentuk(satu),
    jabatan,
    unit,
    pegawai: namaLengkap({ nama, gelarDepan, gelarBelakang }),
  }));
}

function pemangkuanPada(query: Query, per: PlainDate) {
  return query
    .selectFrom("riwayatJabatan")
    .innerJoin("jabatan", "jabatan.id", "riwayatJabatan.jabatanId")
    .selectAll("riwayatJabatan")
    .where("riwayatJabatan.jenis", "<>", "definitif")
    .where((eb) => eb.or([eb("sejak", "is", null), eb("sejak", "<=", per)]))
    .where((eb) => eb.or([eb("sampai", "is", null), eb("sampai", ">=", per)]));
}

function bentuk({ id, pegawaiId, jabatanId, jenis, sejak, sampai, revision }: FaktaJabatan & { readonly revision: number }): Penugasan {
  // The query takes acting posts of the list only.
  return { id, pegawaiId, jabatanId: jabatanId ?? "", jenis: jenis as JenisPenugasan, sejak, sampai, revision };
}

interface IsiPenugasan extends Pick<Penugasan, "pegawaiId" | "jabatanId" | "jenis" | "sejak" | "sampai"> {
  readonly nomorSk: string;
}

/** @throws AppError notFound, invalidInput for the person's own jabatan, duplicateName for a post that she has already */
export async function addPenugasan(writer: Writer, isi: IsiPenugasan, per: PlainDate): Promise<void> {
  const pegawai = await writer.find("pegawai", isi.pegawaiId);
  if (!pegawai) throw new AppError("notFound", { hal: HAL.pegawai });
  // STRICT tables hold what their declaration says.
  const fakta = (await writer.rows(selectFakta("riwayatJabatan"), [isi.pegawaiId])) as unknown as readonly FaktaJabatan[];
  if (jabatanPada(fakta, isi.sejak ?? per)?.jabatanId === isi.jabatanId)
    throw new AppError("invalidInput", { rincian: TEKS_PEGAWAI.penugasan.jabatanSendiri });
  if (fakta.some((satu) => satu.jenis === isi.jenis && satu.jabatanId === isi.jabatanId && bertemu(satu, isi)))
    throw new AppError("duplicateName", { nama: TEKS_PENUGASAN[isi.jenis], tempat: `pegawai ${pegawai.nama}` });
  await writer.insert("riwayatJabatan", { id: ulid(), namaJabatan: "", ...isi });
}

/** Whether two holdings share a day. */
function bertemu(a: Pick<FaktaJabatan, "sejak" | "sampai">, b: Pick<FaktaJabatan, "sejak" | "sampai">): boolean {
  const mulaiSebelumAkhir = (x: typeof a, y: typeof a): boolean => x.sejak === null || y.sampai === null || x.sejak <= y.sampai;
  return mulaiSebelumAkhir(a, b) && mulaiSebelumAkhir(b, a);
}
