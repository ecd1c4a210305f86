import { describe, expect, it } from "vitest";
import { naskahInformasi, type BahanInformasi } from "../../../core/anjab/naskah-informasi";
import { rencana, type Draf } from "../../../core/intake/draf";
import type { KeadaanData } from "../../../core/intake/keadaan";
import { bacaBuku } from "../../../electron/excel/baca-buku";
import { naskahKe } from "../../../electron/naskah/naskah-ke";
import { bacaWord } from "../../../electron/word/baca-word";
import { pincang, unsurBaru } from "../../core/intake/anjab/periksa-form";
import { draf, kodeSel, KOSONG, ringkas, terapkan } from "../../core/intake/bahan";
import { bahanUji } from "../formasi/kantor-uji";
import { ARSIPARIS, bahanInformasi } from "./bahan-informasi";

/** The printed form of the office's jabatan, read as the import reads it. */
async function dicetak(bentuk: "docx" | "xlsx", bahan: BahanInformasi, keadaan: KeadaanData = KOSONG): Promise<Draf> {
  const isi = await naskahKe(bentuk, naskahInformasi(bahan), () => undefined);
  return draf([bentuk === "docx" ? await bacaWord("informasi.docx", isi) : bacaBuku("informasi.xlsx", isi)], keadaan);
}

/** The office with what its own form was printed from. */
function kantor(bahan: BahanInformasi, dasar: KeadaanData): KeadaanData {
  const [satu] = bahan.jabatan;
  const jabatanId = dasar.jabatan[0]?.id ?? "";
  return {
    ...dasar,
    unsurAnjab: Object.values(satu?.anjab ?? {}).map((isi) => ({ ...isi, jabatanId, id: `${isi.unsur}:${jabatanId}` })),
    tugas: (satu?.tugas ?? []).map((tugas, urutan) => ({ ...tugas, jabatanId, urutan, revision: 1 })),
    rincianTugas: Object.entries(satu?.rincian ?? {}).flatMap(([id, isi]) => (isi ? [{ id, ...isi, revision: 1 }] : [])),
  };
}

describe.each(["docx", "xlsx"] as const)("the informasi jabatan printed as .%s", (bentuk) => {
  it("comes in with every row accounted for and nothing told as lost", async () => {
    const satu = await dicetak(bentuk, bahanInformasi(bahanUji([ARSIPARIS])));
    expect(ringkas(satu)).toMatchObject({ jenis: "anjab", keterangan: "Arsiparis Terampil — Subbagian Umum", ditolak: 0 });
    expect(pincang(satu)).toEqual([]);
    expect(kodeSel(ringkas(satu).masalah).filter((kode) => kode !== "kepalaKakiHalaman@")).toEqual([]);
    expect(Object.keys(unsurBaru(satu))).toHaveLength(19);
    expect(unsurBaru(satu).pendidikan).toEqual({
      minimum: "S-1/Diploma IV",
      baris: [{ uraian: "Ekonomi Pembangunan" }, { uraian: "Administrasi Negara & Publik" }],
    });
    expect(unsurBaru(satu).diklat?.baris[0]).toEqual({ jenis: "manajerial", uraian: "Pelatihan Kepemimpinan Pengawas" });
    expect(rencana(satu).jabatan.tambah[0]?.isi).toMatchObject({ kelas: 6, kode: "1.2.0" });
  });

  it("finds nothing to write in the office that printed it", async () => {
    const bahan = bahanInformasi(bahanUji([ARSIPARIS]));
    const dasar = terapkan(await dicetak(bentuk, bahan));
    const { ingatan: _ingatan, pemetaan: _pemetaan, ...tulis } = rencana(await dicetak(bentuk, bahan, kantor(bahan, dasar)));
    expect(Object.values(tulis).flatMap(({ tambah, ubah }) => [...tambah, ...ubah])).toEqual([]);
  });
});
