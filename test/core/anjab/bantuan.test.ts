import { describe, expect, it } from "vitest";
import { ketentuanMedan, MEDAN_ANJAB, medanButir, medanKolom } from "../../../core/anjab/bantuan";
import { teksUnsur } from "../../../core/anjab/teks-unsur";
import { UNSUR_ANJAB, UNSUR_KOSONG } from "../../../core/anjab/unsur";
import { ketentuan } from "../../../core/peraturan/register";
import { ARTI_MEDAN } from "../../../core/text/bantuan-anjab";

describe("help at the fields", () => {
  it("has a meaning that is a sentence and an example of every field, and no two alike", () => {
    expect(Object.keys(ARTI_MEDAN).toSorted()).toEqual([...MEDAN_ANJAB].toSorted());
    for (const medan of MEDAN_ANJAB) {
      expect(ARTI_MEDAN[medan].arti).toMatch(/^\p{Lu}.*\.$/u);
      expect(ARTI_MEDAN[medan].contoh).not.toBe("");
    }
    expect(new Set(MEDAN_ANJAB.map((medan) => ARTI_MEDAN[medan].arti)).size).toBe(MEDAN_ANJAB.length);
  });

  it("rests on a rule with its confidence for every field", () => {
    expect(MEDAN_ANJAB.map((medan) => ketentuan(ketentuanMedan(medan)).keyakinan)).not.toContain(null);
    expect(ketentuanMedan("ikhtisar")).toBe("informasi-jabatan");
    expect(ketentuanMedan("bakat")).toBe("kamus-syarat-jabatan");
  });

  it("calls verified only what the article or the template of SIASN itself names; parts that only the form has are secondary", () => {
    const dasar = (medan: (typeof MEDAN_ANJAB)[number]) => [ketentuanMedan(medan), ketentuan(ketentuanMedan(medan)).keyakinan];
    for (const medan of ["pendidikan.baris", "diklat.jenis", "diklat.uraian", "pengalaman.uraian", "keterampilan.uraian"] as const)
      expect(dasar(medan)).toEqual(["formulir-informasi-jabatan", "sekunder"]);
    for (const medan of ["pendidikan.minimum", "pengalaman.tahun", "kondisiFisik.umurMaksimal", "kondisiFisik.disabilitas"] as const)
      expect(dasar(medan)).toEqual(["informasi-jabatan-siasn", "terverifikasi"]);
    expect(ketentuan("informasi-jabatan-siasn").dasar).toMatchObject({ peraturan: "templat-siasn" });
    expect(dasar("kelas")).toEqual(["kelas-jabatan", "terverifikasi"]);
    expect([ketentuan("kelas-evaluasi").keyakinan, ketentuan("pensiun-akhir-bulan").keyakinan]).toEqual(
      Array(2).fill("belumTerverifikasi"),
    );
  });

  it("knows the fields of every element", () => {
    expect(UNSUR_ANJAB.filter((unsur) => medanButir(unsur) === null)).toEqual([]);
    expect([medanButir("korelasi"), medanButir("tugas"), medanButir("syarat")]).toEqual(["korelasi.jabatan", "tugas.uraian", null]);
    expect([medanKolom("korelasi", "dalamHal"), medanKolom("pendidikan", "uraian"), medanKolom("bahanKerja", "tugasId")]).toEqual([
      "korelasi.dalamHal",
      "pendidikan.baris",
      "bahanKerja.penggunaan",
    ]);
    expect(medanKolom("korelasi", "warna")).toBeNull();
  });
});

describe("the texts of elements", () => {
  it("are those that somebody wrote, with row and part, and never codes", () => {
    expect(teksUnsur(UNSUR_KOSONG).map(({ unsur, medan }) => `${unsur} ${medan}`)).toEqual([
      "ikhtisar teks",
      "pendidikan minimum",
      "kondisiFisik umur",
      "kondisiFisik tinggi",
      "kondisiFisik berat",
      "kondisiFisik postur",
      "kondisiFisik penampilan",
      "kondisiFisik keadaan",
      "prestasi teks",
      "kelas sumber",
    ]);
    expect(
      teksUnsur({ bahanKerja: { baris: [{ nama: "Surat", penggunaan: "Dicatat", tugasId: ["t1"] }] }, bakat: { kode: ["G"] } }),
    ).toEqual([
      { unsur: "bahanKerja", baris: 0, medan: "nama", teks: "Surat" },
      { unsur: "bahanKerja", baris: 0, medan: "penggunaan", teks: "Dicatat" },
    ]);
  });
});
