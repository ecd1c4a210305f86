import { describe, expect, it } from "vitest";
import { sebutanUnit } from "../../../core/jabatan/sebutan-unit";
import { statistikKeputusan } from "../../../core/penempatan/statistik-keputusan";

describe("what was decided by unit", () => {
  it("keeps two units of one name apart and calls each by its path; a post that is gone counts for its unit of then", () => {
    const sebutan = sebutanUnit([
      { id: "kab", nama: "KPU Kabupaten", indukId: null },
      { id: "kota", nama: "KPU Kota", indukId: null },
      { id: "umum1", nama: "Subbagian Umum", indukId: "kab" },
      { id: "umum2", nama: "Subbagian  umum", indukId: "kota" },
      { id: "hukum", nama: "Subbagian Hukum", indukId: "kab" },
    ]);
    expect(["umum1", "umum2", "hukum", "entah"].map(sebutan)).toEqual([
      "KPU Kabupaten > Subbagian Umum",
      "KPU Kota > Subbagian  umum",
      "Subbagian Hukum",
      "",
    ]);
    const satu = (jabatanId: string, keputusan: "terima" | "tolak") => ({
      keputusan,
      ke: { id: jabatanId, nama: "X", unit: "Subbagian Umum" },
      bukti: { bagian: [], aturan: [], selisih: null, cadangan: null },
    });
    const { menurutUnit } = statistikKeputusan(
      [satu("umum1", "terima"), satu("umum2", "tolak"), satu("umum2", "tolak"), satu("hilang", "terima")],
      (id) => (id === "hilang" ? null : { id, sebutan: sebutan(id) }),
    );
    expect(menurutUnit).toEqual([
      { unitId: "umum1", unit: "KPU Kabupaten > Subbagian Umum", diterima: 1, ditolak: 0 },
      { unitId: "umum2", unit: "KPU Kota > Subbagian  umum", diterima: 0, ditolak: 2 },
      { unitId: null, unit: "Subbagian Umum", diterima: 1, ditolak: 0 },
    ]);
  });
});
