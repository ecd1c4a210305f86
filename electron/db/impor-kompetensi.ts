import { ulid } from "ulid";
import { BARU } from "../../core/kompetensi/nama-impor";
import { rujukanKompetensi } from "../../core/kompetensi/kamus";
import type { IsiImporKompetensi } from "../../core/kompetensi/pratinjau";
import { nameKey } from "../../core/name";
import { saveSasaran } from "./tulis-kompetensi";
import type { Writer } from "./store";

const TEKNIS_KOSONG = { kode: "", urusan: "", level1: "", level2: "", level3: "", level4: "", level5: "", sumber: "" };

/** Writes what a file gives into the midst of a step: rows that are there are changed where they differ, the others come anew; nothing goes. */
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
    if (ada === null) await writer.insert("penilaianKompetensi", { id: ulid(), pegawaiId, ...rujukan, tanggal, bukti, ...lain });
    else await writer.update("penilaianKompetensi", { id: String(ada["id"]), revision: null }, lain);
  }
  for (const { nama, sasaran, ...kolom } of isi.pelatihan) {
    const namaKunci = nameKey(nama);
    const ada = await writer.row("SELECT id FROM pelatihan WHERE namaKunci = ?", [namaKunci]);
    const id = ada === null ? ulid() : String(ada["id"]);
    if (ada === null) await writer.insert("pelatihan", { id, nama, namaKunci, ...kolom });
    else await writer.update("pelatihan", { id, revision: null }, kolom);
    await saveSasaran(
      writer,
      id,
      sasaran.map((satu) => {
        const { kode, teknisId } = rujuk(satu.kunci);
        return { ...satu, kunci: teknisId ?? kode };
      }),
    );
  }
}
