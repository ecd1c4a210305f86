import { describe, expect, it } from "vitest";
import { pasangkanTugas } from "../../../core/anjab/pasangan-tugas";
import { rincianTersalin, salinRincian, type NilaiRincian } from "../../../core/anjab/salin-rincian";

const tugas = (...semua: readonly (readonly [id: string, uraian: string])[]) => semua.map(([id, uraian]) => ({ id, uraian }));
const pasangan = (sumber: ReturnType<typeof tugas>, tujuan: ReturnType<typeof tugas>) =>
  pasangkanTugas(sumber, tujuan).pasangan.map((satu) => [satu.sumber.id, satu.tujuan.id, satu.sebab]);

describe("matching the tasks of two jabatan", () => {
  it("takes the same words whatever their capitals and full stops, then the alike, and names what has no partner", () => {
    const hasil = pasangkanTugas(
      tugas(["s1", "Menata arsip dinamis"], ["s2", "Menyusun laporan bulanan keuangan"], ["s3", "Memusnahkan barang"]),
      tugas(["t1", "Menyusun laporan keuangan bulanan"], ["t2", "menata  ARSIP dinamis."], ["t3", "Melayani tamu pimpinan"]),
    );
    expect(hasil.pasangan.map((satu) => [satu.sumber.id, satu.tujuan.id, satu.sebab])).toEqual([
      ["s2", "t1", "mirip"],
      ["s1", "t2", "sama"],
    ]);
    expect(hasil.hanyaDiSana.map(({ id }) => id)).toEqual(["s3"]);
    expect(hasil.hanyaDiSini.map(({ id }) => id)).toEqual(["t3"]);
  });

  it("gives every task one partner at most, and of the same words each its own row", () => {
    expect(pasangan(tugas(["a", "Menata arsip"], ["b", "Menata arsip"]), tugas(["b", "Menata arsip"], ["c", "Menata arsip"]))).toEqual([
      ["b", "b", "sama"],
      ["a", "c", "sama"],
    ]);
    expect(pasangan(tugas(["a", "Menata arsip"], ["b", "Menata arsip"]), tugas(["c", "Menata arsip"]))).toEqual([["a", "c", "sama"]]);
  });

  it("is not certain when two tasks are as near", () => {
    const sumber = tugas(["s", "Menyusun laporan keuangan bulanan sekretariat"]);
    const tujuan = tugas(["t1", "Menyusun laporan keuangan sekretariat"], ["t2", "Menyusun laporan bulanan sekretariat"]);
    expect(pasangan(sumber, tujuan)).toEqual([["s", "t2", "ragu"]]);
    expect(pasangan(sumber, tujuan.slice(0, 1))).toEqual([["s", "t1", "mirip"]]);
  });

  it("never takes opposites for each other, nor a row of the year before that says something else by now", () => {
    expect(pasangan(tugas(["s", "Menerima surat masuk"]), tugas(["t", "Mengirim surat keluar"]))).toEqual([]);
    expect(pasangan(tugas(["x", "Menata arsip dinamis"]), tugas(["x", "Melayani tamu pimpinan"]))).toEqual([]);
  });

  it("knows the row of the same jabatan that was reworded since, also with fewer words in common", () => {
    const lama = tugas(["x", "Menyusun laporan keuangan"]);
    const kini = "Menyusun laporan pertanggungjawaban keuangan bulanan";
    expect(pasangan(lama, tugas(["x", kini]))).toEqual([["x", "x", "mirip"]]);
    expect(pasangan(lama, tugas(["y", kini]))).toEqual([]);
  });

  it("leaves tasks without words alone", () => {
    expect(pasangan(tugas(["s", ""]), tugas(["t", ""]))).toEqual([]);
  });
});

describe("copying hasil kerja and tahapan", () => {
  const rincian = (hasilKerja: string, ...tahapan: readonly string[]): NilaiRincian => ({ hasilKerja, tahapan });
  const satu = (kini: NilaiRincian, disana: NilaiRincian) =>
    salinRincian(
      { tugas: tugas(["s", "Menata arsip"], ["s2", "Memilah naskah"]), rincian: { s: disana, s2: rincian("Naskah") } },
      { tugas: tugas(["t", "Menata arsip"]), rincian: { t: kini } },
    );

  it("fills what is empty part by part, and takes the place of something only when it may", () => {
    const [calon] = satu(rincian("Arsip rapi"), rincian("Arsip tertata", "Memilah", "Menyimpan")).calon;
    expect([calon?.mengisi, calon?.menggantikan]).toEqual([["tahapan"], ["hasilKerja"]]);
    expect(calon && rincianTersalin(calon, false)).toEqual(rincian("Arsip rapi", "Memilah", "Menyimpan"));
    expect(calon && rincianTersalin(calon, true)).toEqual(rincian("Arsip tertata", "Memilah", "Menyimpan"));
  });

  it("never empties what the other has not, and passes over what is the same", () => {
    const [calon] = satu(rincian("Arsip rapi", "Memilah"), rincian("Arsip tertata")).calon;
    expect(calon && rincianTersalin(calon, true)).toEqual(rincian("Arsip tertata", "Memilah"));
    expect(satu(rincian("Arsip rapi", "Memilah"), rincian("Arsip rapi", "Memilah")).calon).toEqual([]);
    expect(satu(rincian("Arsip rapi"), rincian("")).calon).toEqual([]);
  });

  it("names tasks there of which something is written and that have no partner", () => {
    expect(satu(rincian(""), rincian("Arsip")).hanyaDiSana.map(({ id }) => id)).toEqual(["s2"]);
  });
});
