import { ulid } from "ulid";
import type { BarisDari } from "../../core/baris/semua";
import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { bacaBukti, type BatasanTersimpan, type RencanaTersimpan, type UsulTersimpan } from "../../core/penempatan/rencana-tersimpan";
import { HAL } from "../../core/text/hal";
import { TEKS_RENCANA_PENEMPATAN } from "../../core/text/rencana-penempatan";
import type { Query } from "./schema";
import type { RowTarget, Writer } from "./store";

const KOLOM = ["id", "nama", "per", "catatan", "keadaan", "revision"] as const;

/** Kept plans by name. */
export function listRencana(query: Query): Promise<RencanaTersimpan[]> {
  return query.selectFrom("rencanaPenempatan").select(KOLOM).orderBy("namaKunci").execute();
}

/** @throws AppError notFound */
export async function findRencana(query: Query, id: string): Promise<RencanaTersimpan> {
  const rencana = await query.selectFrom("rencanaPenempatan").select(KOLOM).where("id", "=", id).executeTakeFirst();
  if (!rencana) throw new AppError("notFound", { hal: HAL.rencanaPenempatan });
  return rencana;
}

/** Limits of every plan, as they are stored. */
export function allBatasan(query: Query): Promise<BarisDari<"batasanPenempatan">[]> {
  return query.selectFrom("batasanPenempatan").selectAll().orderBy("id").execute();
}

/** What one plan insists on. */
export async function batasanRencana(query: Query, rencanaId: string): Promise<BatasanTersimpan> {
  const semua = (await allBatasan(query)).filter((satu) => satu.rencanaId === rencanaId);
  return {
    kunci: semua.flatMap(({ jenis, pegawaiId, jabatanId }) => (jenis === "kunci" && pegawaiId !== null ? [{ pegawaiId, jabatanId }] : [])),
    coret: semua.flatMap(({ jenis, pegawaiId, jabatanId }) =>
      jenis === "coret" && pegawaiId !== null && jabatanId !== null ? [{ pegawaiId, jabatanId }] : [],
    ),
    penting: semua.flatMap(({ jenis, jabatanId }) => (jenis === "penting" && jabatanId !== null ? [jabatanId] : [])),
  };
}

/** Moves that plans keep, by the name of the person; of one plan, or of all. Posts that are still there have their name of today. */
export async function usulTersimpan(query: Query, rencanaId?: string): Promise<UsulTersimpan[]> {
  const semua = query
    .selectFrom("usulPenempatan")
    .innerJoin("pegawai", "pegawai.id", "usulPenempatan.pegawaiId")
    .leftJoin("jabatan as asal", "asal.id", "usulPenempatan.dariJabatanId")
    .leftJoin("jabatan as tujuan", "tujuan.id", "usulPenempatan.keJabatanId")
    .leftJoin("riwayatJabatan", "riwayatJabatan.id", "usulPenempatan.faktaId")
    .selectAll("usulPenempatan")
    .select(["pegawai.nama", "pegawai.gelarDepan", "pegawai.gelarBelakang", "riwayatJabatan.id as faktaAda"])
    .select(["asal.nama as asalNama", "tujuan.nama as tujuanNama"])
    .orderBy("pegawai.nama")
    .orderBy("usulPenempatan.id");
  const baris = await (rencanaId === undefined ? semua : semua.where("rencanaId", "=", rencanaId)).execute();
  return baris.map((satu) => ({
    id: satu.id,
    revision: satu.revision,
    rencanaId: satu.rencanaId,
    pegawaiId: satu.pegawaiId,
    nama: namaLengkap(satu),
    dari: satu.dariJabatanId === null ? null : { id: satu.dariJabatanId, nama: satu.asalNama ?? satu.namaDari, unit: satu.unitDari },
    ke: { id: satu.keJabatanId, nama: satu.tujuanNama ?? satu.namaKe, unit: satu.unitKe },
    palingAwal: satu.palingAwal,
    skor: satu.skor === null ? null : Math.round(satu.skor * 100),
    bukti: bacaBukti(satu.bukti),
    keputusan: satu.keputusan,
    alasan: satu.alasan,
    nomorSk: satu.nomorSk,
    tmt: satu.tmt,
    tercatat: satu.faktaAda !== null,
  }));
}

type IsianRencana = Pick<RencanaTersimpan, "nama" | "catatan"> & { readonly per?: RencanaTersimpan["per"] };

/** @throws AppError duplicateName */
export async function addRencana(writer: Writer, isi: Required<IsianRencana>): Promise<string> {
  await refuseTwin(writer, isi.nama, null);
  const id = ulid();
  await writer.insert("rencanaPenempatan", { id, ...isi, namaKunci: nameKey(isi.nama), keadaan: "draf" });
  return id;
}

/** @throws AppError duplicateName, notFound, staleRevision */
export async function changeRencana(writer: Writer, target: RowTarget, isi: IsianRencana): Promise<void> {
  await refuseTwin(writer, isi.nama, target.id);
  await writer.update("rencanaPenempatan", target, { ...isi, namaKunci: nameKey(isi.nama) });
}

async function refuseTwin(writer: Writer, nama: string, ownId: string | null): Promise<void> {
  const twin = await writer.row("SELECT id FROM rencanaPenempatan WHERE namaKunci = ?", [nameKey(nama)]);
  if (twin && twin["id"] !== ownId) throw new AppError("duplicateName", { nama, tempat: TEKS_RENCANA_PENEMPATAN.daftar });
}

/** Makes the limits of a plan those that are given; what does not differ is not written. @throws AppError invalidInput for who or what is gone */
export async function writeBatasan(writer: Writer, rencanaId: string, { kunci, coret, penting }: BatasanTersimpan): Promise<void> {
  const semua = [
    ...kunci.map((satu) => ({ jenis: "kunci" as const, ...satu })),
    ...coret.map((satu) => ({ jenis: "coret" as const, ...satu })),
    ...penting.map((jabatanId) => ({ jenis: "penting" as const, pegawaiId: null, jabatanId })),
  ];
  const baru = new Map(semua.map((satu) => [JSON.stringify([satu.jenis, satu.pegawaiId, satu.jabatanId]), satu]));
  for (const { id, jenis, pegawaiId, jabatanId } of await writer.rows(
    "SELECT id, jenis, pegawaiId, jabatanId FROM batasanPenempatan WHERE rencanaId = ? ORDER BY id",
    [rencanaId],
  )) {
    const tinggal = baru.delete(JSON.stringify([jenis, pegawaiId, jabatanId]));
    if (!tinggal) await writer.remove("batasanPenempatan", String(id), null);
  }
  for (const { jenis, pegawaiId, jabatanId } of baru.values()) {
    const ada =
      (pegawaiId === null || (await writer.find("pegawai", pegawaiId)) !== null) &&
      (jabatanId === null || (await writer.find("jabatan", jabatanId)) !== null);
    if (!ada) throw new AppError("invalidInput", { rincian: TEKS_RENCANA_PENEMPATAN.batasanHilang });
    await writer.insert("batasanPenempatan", { id: ulid(), rencanaId, jenis, pegawaiId, jabatanId });
  }
}

/** A move as it is proposed, to be kept. */
export type UsulBaru = Pick<UsulTersimpan, "pegawaiId" | "dari" | "ke" | "palingAwal" | "skor" | "bukti">;

/** Keeps a move that its plan did not keep yet. @throws AppError duplicateName */
export async function insertUsul(
  writer: Writer,
  rencanaId: string,
  { usul, keputusan, alasan }: { readonly usul: UsulBaru } & Pick<UsulTersimpan, "keputusan" | "alasan">,
): Promise<void> {
  const { pegawaiId, dari, ke } = usul;
  await writer.insert("usulPenempatan", {
    id: ulid(),
    rencanaId,
    pegawaiId,
    dariJabatanId: dari?.id ?? null,
    namaDari: dari?.nama ?? "",
    unitDari: dari?.unit ?? "",
    keJabatanId: ke.id,
    namaKe: ke.nama,
    unitKe: ke.unit,
    ...angkaUsul(usul),
    keputusan,
    alasan,
  });
}

/** Keeps a move with the figures of today, whatever was decided of it. */
export function refreshUsul(writer: Writer, target: RowTarget, usul: UsulBaru): Promise<void> {
  return writer.update("usulPenempatan", target, angkaUsul(usul));
}

function angkaUsul({ palingAwal, skor, bukti }: UsulBaru): Pick<BarisDari<"usulPenempatan">, "palingAwal" | "skor" | "bukti"> {
  return { palingAwal, skor: skor === null ? null : skor / 100, bukti: JSON.stringify(bukti) };
}
