import { describe, expect, it } from "vitest";
import { kosakata, saranKetikan, SARAN_TERBANYAK } from "../../../core/anjab/ketikan";

const DAFTAR = kosakata([
  { jabatanId: "a", teks: "Data pemilih" },
  { jabatanId: "b", teks: "Data pemilih" },
  { jabatanId: "b", teks: "data pemilih." },
  { jabatanId: "c", teks: "Data realisasi anggaran" },
  { jabatanId: "c", teks: "Surat masuk" },
  { jabatanId: "a", teks: "Surat masuk" },
  { jabatanId: "d", teks: "Surat masuk" },
  { jabatanId: "d", teks: "Berkas pendaftaran" },
  { jabatanId: "d", teks: " - " },
]);
const saran = (diketik: string): readonly string[] => saranKetikan(diketik, DAFTAR).map(({ teks }) => teks);

describe("what the office already uses", () => {
  it("counts a text once a jabatan, in its most frequent spelling, without texts that say nothing", () => {
    expect(DAFTAR).toEqual([
      { teks: "Surat masuk", banyak: 3 },
      { teks: "Data pemilih", banyak: 2 },
      { teks: "Berkas pendaftaran", banyak: 1 },
      { teks: "Data realisasi anggaran", banyak: 1 },
    ]);
  });

  it("is offered by its beginning, by its words in any order, and in spite of a slip of the pen", () => {
    expect(saran("data")).toEqual(["Data pemilih", "Data realisasi anggaran"]);
    expect(saran("anggaran data")).toEqual(["Data realisasi anggaran"]);
    expect(saran("pendftaran")).toEqual(["Berkas pendaftaran"]);
    expect(saran("reallisasi ang")).toEqual(["Data realisasi anggaran"]);
  });

  it("is not offered for other words, nor once it stands there in full", () => {
    expect(saran("komputer")).toEqual([]);
    expect(saran("dat")).toContain("Data pemilih");
    expect(saran("dpt")).toEqual([]);
    expect(saran("data pemilih")).toEqual([]);
  });

  it("shows the most frequent while nothing is typed, and never more than a short list", () => {
    expect(saran("")[0]).toBe("Surat masuk");
    const banyak = kosakata(Array.from({ length: 30 }, (_, di) => ({ jabatanId: "a", teks: `Data nomor ${di}` })));
    expect(saranKetikan("data", banyak)).toHaveLength(SARAN_TERBANYAK);
  });
});
