import { describe, expect, it } from "vitest";
import type { BacaanResponden } from "../../../../core/anjab/bacaan-responden";
import {
  angkaSalah,
  BENTUK_RESPONDEN,
  isianBacaan,
  isianTersimpan,
  jawabanDitulis,
  type BarisJawaban,
} from "../../../../renderer/pages/anjab/bantuan/isian-responden";
import type { TugasBaris } from "../../../../core/contract/abk";
import { ASAL_KOSONG } from "../../../../core/abk/tugas";

const tugas = (id: string): TugasBaris => ({
  id,
  jabatanId: "j",
  urutan: 1,
  revision: 1,
  uraian: `Tugas ${id}`,
  satuanHasil: "berkas",
  volume: 1,
  periode: "bulan",
  normaWaktuMenit: 30,
  keterangan: "",
  ...ASAL_KOSONG,
});
const baris = (isi: Partial<BarisJawaban>): BarisJawaban => ({
  uraian: "Tugas t1",
  tugasId: "t1",
  satuanHasil: "berkas",
  volume: "",
  periode: "bulan",
  norma: "",
  alasan: "",
  ...isi,
});
const isian = (...jawaban: readonly BarisJawaban[]) => ({ nama: "Ayu", tanggal: null, sumber: "", jawaban });

describe("the answers of a respondent as they are typed", () => {
  it("are written where something stands, with the decimal comma, and not where all is left empty", () => {
    expect(jawabanDitulis(isian(baris({ volume: "1,5" }), baris({}), baris({ alasan: "Jarang" })))).toEqual([
      { uraian: "Tugas t1", tugasId: "t1", satuanHasil: "berkas", volume: 1.5, periode: "bulan", normaWaktuMenit: null, alasan: "" },
      { uraian: "Tugas t1", tugasId: "t1", satuanHasil: "berkas", volume: null, periode: "bulan", normaWaktuMenit: null, alasan: "Jarang" },
    ]);
  });

  it("wait while a number is none or nobody is named", () => {
    expect(angkaSalah("dua")).toBe(true);
    expect(angkaSalah("-1")).toBe(true);
    expect(angkaSalah("")).toBe(false);
    expect(jawabanDitulis(isian(baris({ norma: "lama" })))).toBeNull();
    expect(jawabanDitulis({ ...isian(baris({ norma: "5" })), nama: " " })).toBeNull();
  });

  it("show a stored respondent with the tasks that were not answered behind", () => {
    const jawaban = [{ uraian: "Tugas t2", tugasId: "t2", satuanHasil: "", volume: 2, periode: null, normaWaktuMenit: 7.5, alasan: "" }];
    const satu = { id: "r", jabatanId: "j", nama: "Ayu", tanggal: null, sumber: "", revision: 1, jawaban };
    expect(isianTersimpan(satu, [tugas("t1"), tugas("t2")]).jawaban.map(({ uraian, volume, norma }) => [uraian, volume, norma])).toEqual([
      ["Tugas t2", "2", "7,5"],
      ["Tugas t1", "", ""],
    ]);
  });

  it("take from a sheet what was answered, and leave open which task an unsure row means", () => {
    const isi = { uraian: "Tugas", satuanHasil: "", volume: 3, periode: "bulan" as const, normaWaktuMenit: 10, alasan: "" };
    const bacaan: BacaanResponden = {
      berkas: "a.xlsx",
      lembar: "Jawaban",
      nama: "Bima",
      tanggal: null,
      masalah: [],
      baris: [
        { nomor: 1, jenis: "perabot", uraian: "Judul" },
        { nomor: 2, jenis: "jawaban", isi, cocok: { jenis: "mirip", tugasId: "t1" } },
        { nomor: 3, jenis: "jawaban", isi, cocok: { jenis: "tanya", calon: ["t1", "t2"] } },
        { nomor: 4, jenis: "kosong", uraian: "Tugas t2" },
      ],
    };
    expect(isianBacaan(bacaan).jawaban.map(({ tugasId, volume }) => [tugasId, volume])).toEqual([
      ["t1", "3"],
      [null, "3"],
    ]);
  });

  it("are read back from a draft only as they were written", () => {
    expect(BENTUK_RESPONDEN.jawaban([baris({})])).toEqual([baris({})]);
    expect(BENTUK_RESPONDEN.jawaban([{ ...baris({}), periode: "abad" }])).toBeUndefined();
    expect(BENTUK_RESPONDEN.jawaban("x")).toBeUndefined();
  });
});
