import { describe, expect, it } from "vitest";
import { rencana } from "../../../core/intake/draf";
import { buku, draf, lembar, ringkas } from "./bahan";

describe("a form that the product printed itself", () => {
  it("comes in by the head of a jabatan without class and holders, whose dash says that there is none", () => {
    const isi = draf([
      buku(
        "formulir.xlsx",
        lembar("4 Arsiparis Terampil", [
          ["FORMULIR ANALISIS BEBAN KERJA"],
          ["NAMA JABATAN :", null, "Arsiparis Terampil"],
          ["UNIT KERJA :", null, "Urusan Arsip"],
          ["KELAS JABATAN :", null, "\u2013"],
          ["JUMLAH PEMEGANG JABATAN :", null, 0],
          [
            "No",
            "Uraian Tugas",
            "Satuan Hasil",
            "Waktu Penyelesaian (menit)",
            "Waktu Kerja Efektif (menit)",
            "Beban Kerja Setahun (volume)",
            "Pegawai yang Dibutuhkan (4 x 6 : 5)",
            "Keterangan",
          ],
          ["1", "2", "3", "4", "5", "6", "7", "8"],
          [1, "Menata arsip", "berkas", 30, 75_000, 250, 0.1, null],
        ]),
      ),
    ]);
    const tulis = rencana(isi);
    expect(tulis.unit.tambah.map(({ isi: unit }) => unit.nama)).toContain("Urusan Arsip");
    expect(tulis.jabatan.tambah.map(({ isi: jabatan }) => [jabatan.nama, jabatan.kelas])).toEqual([["Arsiparis Terampil", null]]);
    expect(tulis.tugas.tambah.map(({ isi: tugas }) => [tugas.uraian, tugas.volume])).toEqual([["Menata arsip", 250]]);
    expect(ringkas(isi).masalah.map(({ kode }) => kode)).toEqual([]);
  });
});
