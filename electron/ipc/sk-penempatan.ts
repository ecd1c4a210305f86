import type { Parsed } from "../../core/contract/procedures";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import type { UsulTersimpan } from "../../core/penempatan/rencana-tersimpan";
import { formatTanggalPendek } from "../../core/text/date";
import { TEKS_RENCANA_PENEMPATAN as T } from "../../core/text/rencana-penempatan";
import { findRencana, listRencana, usulTersimpan } from "../db/rencana-penempatan";
import { saveFakta } from "../db/riwayat-pegawai";
import type { Writer } from "../db/store";
import { step, type Context } from "./context";

/**
 * Records the decree of an accepted move of the plan that the office goes by: from its TMT on the person holds the post. A holding that a
 * list brought already takes the number of the decree and stays as it is otherwise.
 * @throws AppError notFound, invalidInput, staleRevision
 */
export async function catatSk(context: Context, { id, revision, nomorSk, tmt }: Parsed<"rencanaPenempatan.sk">): Promise<null> {
  const { store } = context.files;
  const usul = (await usulTersimpan(store.query)).find((satu) => satu.id === id);
  if (!usul) throw new AppError("notFound", { hal: T.usul });
  await pastikanDipakai(context, usul);
  if (usul.keputusan !== "terima") throw new AppError("invalidInput", { rincian: T.terimaDahulu });
  if (usul.tercatat) throw new AppError("invalidInput", { rincian: T.skSudah(usul.nomorSk) });
  if ((await store.find("jabatan", usul.ke.id)) === null) throw new AppError("invalidInput", { rincian: T.jabatanHilang(usul.ke.nama) });
  const rincian = {
    nomor: nomorSk,
    nama: await store.nameOf("pegawai", usul.pegawaiId),
    ke: usul.ke.nama,
    tanggal: formatTanggalPendek(tmt),
  };
  await store.step(step(context, "usulPenempatanSk", rincian), async (writer) => {
    const faktaId = await tulisPemangkuan(writer, { usul, nomorSk, tmt, per: context.today() });
    await writer.update("usulPenempatan", { id, revision }, { nomorSk, tmt, faktaId });
  });
  return null;
}

/** Decrees follow the plan in use only; of another one it is said what the plan in use has accepted for the same person. @throws AppError invalidInput */
async function pastikanDipakai({ files: { store } }: Context, { rencanaId, pegawaiId }: UsulTersimpan): Promise<void> {
  const { nama, keadaan } = await findRencana(store.query, rencanaId);
  if (keadaan === "dipakai") return;
  const dipakai = (await listRencana(store.query)).find((satu) => satu.keadaan === "dipakai");
  const lain = dipakai
    ? (await usulTersimpan(store.query, dipakai.id)).find((satu) => satu.pegawaiId === pegawaiId && satu.keputusan === "terima")
    : undefined;
  const diterima = dipakai && lain ? T.diterimaRencanaLain(lain.nama, lain.ke.nama, dipakai.nama) : "";
  throw new AppError("invalidInput", { rincian: [T.skRencanaDipakai(nama), diterima].filter(Boolean).join(". ") });
}

/** Writes the holding, or the number of the decree on the one that is there from that very day. Answers its id. @throws AppError invalidInput */
async function tulisPemangkuan(
  writer: Writer,
  {
    usul: { pegawaiId, nama, ke },
    nomorSk,
    tmt,
    per,
  }: { readonly usul: UsulTersimpan; readonly nomorSk: string; readonly tmt: PlainDate; readonly per: PlainDate },
): Promise<string> {
  const milik = await writer.rows(
    "SELECT id, revision, jabatanId, sejak, sampai, nomorSk FROM riwayatJabatan WHERE pegawaiId = ? AND jenis = 'definitif' ORDER BY sejak, id",
    [pegawaiId],
  );
  const sama = milik.find(({ jabatanId, sejak }) => jabatanId === ke.id && sejak === tmt);
  if (sama) {
    const tercatat = String(sama["nomorSk"]);
    if (tercatat !== "" && tercatat !== nomorSk) throw new AppError("invalidInput", { rincian: T.skLain(tercatat) });
    const target = { id: String(sama["id"]), revision: Number(sama["revision"]) };
    return saveFakta(writer, { tabel: "riwayatJabatan", target, per, isi: { pegawaiId, sejak: tmt, nomorSk } });
  }
  // Her own post is the one that began last; the new holding would stand beside the same post before it, or go on in it.
  const sebelum = milik.findLast(({ sejak }) => sejak === null || String(sejak) < tmt);
  const sesudah = milik.find(({ sejak }) => sejak !== null && String(sejak) > tmt);
  const masih = sebelum && (sebelum["sampai"] === null || String(sebelum["sampai"]) >= tmt) ? sebelum : undefined;
  const tindih = [masih, sesudah].find((satu) => satu?.["jabatanId"] === ke.id);
  if (tindih) {
    const sejak = tindih["sejak"] === null ? null : formatTanggalPendek(String(tindih["sejak"]) as PlainDate);
    throw new AppError("invalidInput", { rincian: T.sudahDiRiwayat(nama, ke.nama, sejak) });
  }
  const isi = { pegawaiId, jenis: "definitif", jabatanId: ke.id, namaJabatan: "", sejak: tmt, sampai: null, nomorSk };
  return saveFakta(writer, { tabel: "riwayatJabatan", target: null, per, isi });
}
