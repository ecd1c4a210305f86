import { describe, expect, it } from "vitest";
import { PERBUATAN_USULAN, UNSUR_DIUSULKAN } from "../../../core/anjab/aturan-usulan";
import { perbuatanTugas, usulanDariTugas } from "../../../core/anjab/usulan";
import { HASIL_USULAN } from "../../../core/text/usulan-anjab";

const TUGAS = [
  { id: "t1", uraian: "Menyusun laporan bulanan penggunaan anggaran untuk pimpinan" },
  { id: "t2", uraian: "Membuat laporan bulanan penggunaan anggaran" },
  { id: "t3", uraian: "Melaksanakan pencatatan surat masuk" },
  { id: "t4", uraian: "Mengemudikan kendaraan dinas" },
];

describe("the deed and the object of a task", () => {
  it.each([
    ["Menyusun laporan bulanan penggunaan anggaran untuk pimpinan", "susun", "laporan bulanan penggunaan anggaran"],
    ["Melaksanakan pencatatan surat masuk", "catat", "surat masuk"],
    ["Memeriksa dan meneliti berkas pendaftaran sesuai ketentuan", "periksa", "berkas pendaftaran"],
    ["Menghitung pajak honor badan adhoc", "hitung", "pajak honor badan adhoc"],
    ["Mengarsipkan SPM dan SPP", "arsip", "SPM dan SPP"],
    ["Menata arsip dinamis", "arsip", "arsip dinamis"],
    ["Mendistribusikan surat kepada subbagian", "kirim", "surat"],
    ["Memantau pelaksanaan kampanye", "pantau", "pelaksanaan kampanye"],
    ["Ikut memelihara gedung kantor", "rawat", "gedung kantor"],
    ["Menggandakan formulir", "ganda", "formulir"],
    ["Mengelola barang milik negara", "kelola", "barang milik negara"],
  ])("of `%s` are %s and %s", (uraian, perbuatan, objek) => {
    expect(perbuatanTugas(uraian)).toEqual({ perbuatan, objek });
  });

  it.each(["Laporan bulanan", "Melompat pagar", "Menyusun", "Mengirim ke kecamatan"])("of `%s` are not known", (uraian) => {
    expect(perbuatanTugas(uraian)).toBeNull();
  });
});

describe("proposals from tasks", () => {
  it("name their text once, with every task and the rule behind it", () => {
    expect(usulanDariTugas("bahanKerja", TUGAS, [])).toEqual([
      {
        teks: "Data laporan bulanan penggunaan anggaran",
        aturan: "Tugas yang menyusun sesuatu mengolah: Data …",
        tugasId: ["t1", "t2"],
      },
      { teks: "Berkas surat masuk", aturan: "Tugas yang mencatat atau mengolah sesuatu mengolah: Berkas …", tugasId: ["t3"] },
      { teks: "Surat perintah jalan", aturan: "Tugas yang mengemudikan mengolah: Surat perintah jalan", tugasId: ["t4"] },
    ]);
  });

  it("add the applications of the office by the matter of the task", () => {
    const teks = usulanDariTugas("perangkatKerja", TUGAS, []).map((satu) => [satu.teks, satu.tugasId.join()]);
    expect(teks).toEqual([
      ["Komputer dan pencetak", "t1,t2,t3"],
      ["Aplikasi SAKTI", "t1,t2"],
      ["Aplikasi Srikandi", "t3"],
      ["Kendaraan dinas", "t4"],
    ]);
  });

  it("leave out what stands there already, by near spelling", () => {
    const tertulis = ["kebenaran dan kelengkapan laporan bulanan pengunaan anggaran", "Keselamatan penumpang dan kendaraan"];
    expect(usulanDariTugas("tanggungJawab", TUGAS, tertulis).map(({ teks }) => teks)).toEqual(["Ketelitian catatan surat masuk"]);
  });

  it("are rights, not tasks, for wewenang", () => {
    expect(usulanDariTugas("wewenang", TUGAS, []).map(({ teks }) => teks)).toEqual([
      "Meminta data laporan bulanan penggunaan anggaran",
      "Mengembalikan surat masuk yang tidak lengkap",
      "Menolak menjalankan kendaraan yang tidak laik jalan",
    ]);
  });

  it("exist for every deed and element but the tools of serving", () => {
    const tanpa = PERBUATAN_USULAN.flatMap((satu) =>
      UNSUR_DIUSULKAN.filter((unsur) => !HASIL_USULAN[satu][unsur]).map((unsur) => `${satu} ${unsur}`),
    );
    expect(tanpa).toEqual(["layani perangkatKerja"]);
  });
});
