import { describe, expect, it } from "vitest";
import { TEKS_JATUHAN } from "../../../core/text/jatuhan";
import { refusalOf } from "../../../renderer/data/dropped-files";

describe("what is dropped onto the window", () => {
  it.each(["daftar.xlsx", "Lembar ABK.DOCX", "data.csv", "lama.xls", "anjab.ods"])(
    "is handed to the import when an import reads it (%s)",
    (nama) => {
      expect(refusalOf(nama, false)).toBeNull();
    },
  );

  it.each([
    ["surat.pdf", false, TEKS_JATUHAN.jenisLain("surat.pdf")],
    ["tanpa ujung", false, TEKS_JATUHAN.jenisLain("tanpa ujung")],
    ["daftar.xlsx.exe", false, TEKS_JATUHAN.jenisLain("daftar.xlsx.exe")],
    ["tepat.db", false, TEKS_JATUHAN.berkasData("tepat.db")],
    ["tepat.db.kunci", false, TEKS_JATUHAN.berkasData("tepat.db.kunci")],
    ["Berkas.xlsx", true, TEKS_JATUHAN.folder("Berkas.xlsx")],
  ])("is refused with one sentence when it is none (%s)", (nama, folder, kalimat) => {
    expect(refusalOf(nama, folder)).toBe(kalimat);
  });
});
