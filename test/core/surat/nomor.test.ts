import { describe, expect, it } from "vitest";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import { nomorSurat, PENOMORAN_BAWAAN, periksaPola } from "../../../core/surat/nomor";
import { kalimatPola } from "../../../core/text/surat";

function hari(teks: string): PlainDate {
  const tanggal = parsePlainDate(teks);
  if (!tanggal) throw new Error(teks);
  return tanggal;
}

describe("the number of a letter", () => {
  const penomoran = { ...PENOMORAN_BAWAAN, kodeKantor: "3204", urutBerikut: 12 };

  it("has the month in Roman numerals between code and year", () => {
    expect(nomorSurat(penomoran, "SDM.01", hari("2026-11-26"))).toBe("12/SDM.01/3204/XI/2026");
    const bulan = Array.from({ length: 12 }, (_, nomor) => hari(`2027-${String(nomor + 1).padStart(2, "0")}-15`));
    expect(bulan.map((satu) => nomorSurat({ ...penomoran, pola: "{urut}-{bulan}" }, "", satu).slice(3))).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "VI",
      "VII",
      "VIII",
      "IX",
      "X",
      "XI",
      "XII",
    ]);
  });

  it("leaves a part out together with its slash while the office has not filled it in", () => {
    expect(nomorSurat(PENOMORAN_BAWAAN, "", hari("2026-01-05"))).toBe("1/I/2026");
  });

  it("follows the office's own pattern, words and all", () => {
    const pola = "{urut}/{klasifikasi}-SD/{kode}/{tahun}";
    expect(nomorSurat({ ...penomoran, pola }, "SDM.05", hari("2026-11-26"))).toBe("12/SDM.05-SD/3204/2026");
  });
});

describe("a pattern", () => {
  it("must have a place for the running number and no part that nobody knows", () => {
    expect(periksaPola(PENOMORAN_BAWAAN.pola)).toBeNull();
    expect(periksaPola("{klasifikasi}/{tahun}")).toEqual({ jenis: "tanpaUrut" });
    expect(periksaPola("{urut}/{hari}")).toEqual({ jenis: "asing", bagian: "hari" });
    expect(periksaPola("{urut}/{tahun")).toEqual({ jenis: "kurung" });
  });

  it("is refused in one sentence that says what to do", () => {
    expect(kalimatPola({ jenis: "asing", bagian: "hari" })).toBe(
      "Bagian {hari} tidak dikenal. Pakai {urut}, {klasifikasi}, {kode}, {bulan}, {tahun}.",
    );
    expect(kalimatPola({ jenis: "tanpaUrut" })).toBe("Tambahkan {urut} supaya setiap surat bernomor sendiri.");
    expect(kalimatPola({ jenis: "kurung" })).toBe("Ada kurung kurawal tanpa pasangan.");
  });
});
