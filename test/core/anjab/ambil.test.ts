import { describe, expect, it } from "vitest";
import { ambilUsulan, butirUnsur } from "../../../core/anjab/ambil";
import { asalSesudahAmbil } from "../../../core/anjab/asal";
import { BATAS_UNSUR, UNSUR_ANJAB, UNSUR_KOSONG } from "../../../core/anjab/unsur";

describe("what is taken from another jabatan", () => {
  it("is nothing where nothing is written", () => {
    expect(UNSUR_ANJAB.flatMap((unsur) => butirUnsur(unsur, UNSUR_KOSONG[unsur]))).toEqual([]);
  });

  it("comes row by row, without the tasks of the other jabatan", () => {
    const isi = { baris: [{ nama: "Surat masuk", penggunaan: "Dicatat", tugasId: ["lain"] }] };
    const [butir] = butirUnsur("bahanKerja", isi);
    expect(butir?.teks).toBe("Surat masuk · Dicatat");
    expect(butir?.ambil({ baris: [{ nama: "Arsip", penggunaan: "", tugasId: ["t1"] }] })).toEqual({
      baris: [
        { nama: "Arsip", penggunaan: "", tugasId: ["t1"] },
        { nama: "Surat masuk", penggunaan: "Dicatat", tugasId: [] },
      ],
    });
  });

  it("comes code by code, each once", () => {
    const butir = butirUnsur("bakat", { kode: ["G", "Q"] });
    expect(butir.map(({ teks }) => teks)).toEqual(["Intelegensia", "Bakat Ketelitian"]);
    expect(butir[1]?.ambil({ kode: ["Q", "V"] })).toEqual({ kode: ["Q", "V"] });
    expect(butirUnsur("fungsiPekerjaan", { data: ["D3"], orang: [], benda: ["B7"] })[1]?.ambil(UNSUR_KOSONG.fungsiPekerjaan)).toEqual({
      data: [],
      orang: [],
      benda: ["B7"],
    });
  });

  it("takes the place of a text, and only of the part that it is", () => {
    expect(butirUnsur("ikhtisar", { teks: "Mengelola arsip" })[0]?.ambil({ teks: "Lama" })).toEqual({ teks: "Mengelola arsip" });
    const [minimum, program] = butirUnsur("pendidikan", { minimum: "D-3", baris: [{ uraian: "Kearsipan" }] });
    expect(minimum?.teks).toBe("Paling rendah D-3");
    expect(minimum?.ambil({ minimum: "", baris: [{ uraian: "Lain" }] })).toEqual({ minimum: "D-3", baris: [{ uraian: "Lain" }] });
    expect(program?.ambil({ minimum: "S-1", baris: [] })).toEqual({ minimum: "S-1", baris: [{ uraian: "Kearsipan" }] });
    expect(butirUnsur("pengalaman", { baris: [{ uraian: "Arsip", tahun: 2 }] })[0]?.teks).toBe("Arsip (2 tahun)");
  });

  it("goes in place of the empty rows for proposals", () => {
    const usulan = [{ teks: "Data pemilih", tugasId: ["t1"] }];
    expect(ambilUsulan("bahanKerja", { baris: [{ nama: "", penggunaan: "", tugasId: [] }] }, usulan)).toEqual({
      baris: [{ nama: "Data pemilih", penggunaan: "", tugasId: ["t1"] }],
    });
    expect(ambilUsulan("wewenang", { baris: [{ uraian: "Menolak berkas" }] }, usulan)).toEqual({
      baris: [{ uraian: "Menolak berkas" }, { uraian: "Data pemilih" }],
    });
  });
});

describe("the origin of an element that took something in", () => {
  it("is a default, whatever it was, and says what it was taken from and who had analysed it", () => {
    const lama = { asal: "dianalisis" as const, oleh: "Tim", tanggal: null, dari: "Wawancara" };
    const sekali = asalSesudahAmbil(lama, "Diusulkan dari tugas");
    const dari = "Diusulkan dari tugas; isi diubah; semula: Dianalisis oleh Tim, dari Wawancara";
    expect(sekali).toEqual({ asal: "bawaan", oleh: "", tanggal: null, dari });
    expect(asalSesudahAmbil(sekali, "Diusulkan dari tugas")).toEqual(sekali);
  });

  it("never grows beyond what can be stored, however often something is taken, and names the latest", () => {
    const lama = { asal: "bawaan" as const, oleh: "", tanggal: null, dari: "x".repeat(BATAS_UNSUR.dari) };
    const { dari } = asalSesudahAmbil(lama, "Diusulkan dari tugas");
    expect(dari).toHaveLength(BATAS_UNSUR.dari);
    expect(dari.startsWith("Diusulkan dari tugas; x")).toBe(true);
  });
});
