import { ulid } from "ulid";
import { BARU } from "../../core/kompetensi/nama-impor";
import { rujukanKompetensi } from "../../core/kompetensi/kamus";
import type { IsiImporKompetensi, SasaranImpor } from "../../core/kompetensi/pratinjau";
import { nameKey } from "../../core/name";
import type { Writer } from "./store";

const TEKNIS_KOSONG = { kode: "", urusan: "", level1: "", level2: "", level3: "", level4: "", level5: "", sumber: "" };

const PELATIHAN_KOSONG = { jp: 0, biaya: 0, biayaKelas: 0, kuota: null, penyelenggara: "" };

/**
 * Writes what a file gives into the midst of a step: rows that are there are changed in what the file says of them, the others come anew;
 * nothing goes.
 */
export async function imporKompetensi(writer: Writer, isi: IsiImporKompetensi): Promise<void> {
  const idBaru = new Map<string, string>();
  for (const { nama, isi: kolom } of isi.kamus) {
    const namaKunci = nameKey(nama);
    const ada = await writer.row("SELECT id FROM kompetensiTeknis WHERE namaKunci = ?", [namaKunci]);
    const id = ada === null ? ulid() : String(ada["id"]);
    idBaru.set(namaKunci, id);
    if (ada === null) await writer.insert("kompetensiTeknis", { id, nama, namaKunci, ...TEKNIS_KOSONG, ...kolom });
    else await writer.update("kompetensiTeknis", { id, revision: null }, kolom);
  }
  const rujuk = (kunci: string) =>
    rujukanKompetensi(kunci.startsWith(BARU) ? (idBaru.get(nameKey(kunci.slice(BARU.length))) ?? kunci) : kunci);
  for (const { jabatanId, kunci, level, sejak } of isi.standar) {
    const rujukan = rujuk(kunci);
    const ada = await writer.row(
      "SELECT id FROM standarKompetensi WHERE jabatanId = ? AND kode = ? AND ifnull(teknisId, '') = ? AND ifnull(sejak, '') = ?",
      [jabatanId, rujukan.kode, rujukan.teknisId ?? "", sejak ?? ""],
    );
    if (ada === null) await writer.insert("standarKompetensi", { id: ulid(), jabatanId, ...rujukan, level, sejak });
    else await writer.update("standarKompetensi", { id: String(ada["id"]), revision: null }, { level });
  }
  for (const { kunci, pegawaiId, tanggal, bukti, ...lain } of isi.penilaian) {
    const rujukan = rujuk(kunci);
    const ada = await writer.row(
      "SELECT id FROM penilaianKompetensi WHERE pegawaiId = ? AND kode = ? AND ifnull(teknisId, '') = ? AND tanggal = ? AND bukti = ?",
      [pegawaiId, rujukan.kode, rujukan.teknisId ?? "", tanggal, bukti],
    );
    if (ada === null)
      await writer.insert("penilaianKompetensi", { id: ulid(), pegawaiId, ...rujukan, tanggal, bukti, sampai: null, sumber: "", ...lain });
    else await writer.update("penilaianKompetensi", { id: String(ada["id"]), revision: null }, lain);
  }
  for (const { nama, sasaran, ...kolom } of isi.pelatihan) {
    const namaKunci = nameKey(nama);
    const ada = await writer.row("SELECT id FROM pelatihan WHERE namaKunci = ?", [namaKunci]);
    const id = ada === null ? ulid() : String(ada["id"]);
    if (ada === null) await writer.insert("pelatihan", { id, nama, namaKunci, ...PELATIHAN_KOSONG, ...kolom });
    else await writer.update("pelatihan", { id, revision: null }, kolom);
    for (const satu of sasaran) await imporSasaran(writer, id, { ...satu, ...rujuk(satu.kunci) });
  }
}

/** Adds an aim or changes the one that is there. A beginning that is not said stays, unless the training would then take nobody on. */
async function imporSasaran(
  writer: Writer,
  pelatihanId: string,
  { kode, teknisId, dariLevel, keLevel }: Omit<SasaranImpor, "kunci"> & ReturnType<typeof rujukanKompetensi>,
): Promise<void> {
  const ada = await writer.row(
    "SELECT id, dariLevel FROM sasaranPelatihan WHERE pelatihanId = ? AND kode = ? AND ifnull(teknisId, '') = ?",
    [pelatihanId, kode, teknisId ?? ""],
  );
  const semula = Number(ada?.["dariLevel"] ?? 0);
  const level = { dariLevel: dariLevel ?? (semula < keLevel ? semula : 0), keLevel };
  if (ada === null) await writer.insert("sasaranPelatihan", { id: ulid(), pelatihanId, kode, teknisId, ...level });
  else await writer.update("sasaranPelatihan", { id: String(ada["id"]), revision: null }, level);
}
