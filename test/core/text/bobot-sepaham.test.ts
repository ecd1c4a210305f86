import { describe, expect, it } from "vitest";
import type { BobotMenurutKeputusan } from "../../../core/penempatan/bobot-sepaham";
import { kalimatBobotSepaham, kalimatTakSepaham, kalimatTanpaTimbangan } from "../../../core/text/bobot-sepaham";

const NOL = { kompetensi: 60, pendidikan: 0, pengalaman: 0, kinerja: 40, talenta: 0, rotasi: 0, permintaan: 0 };
const ke = { id: "kasub", nama: "Kasubbag", unit: "Umum" };
const ISI: BobotMenurutKeputusan = {
  kini: 8,
  nanti: 10,
  bobot: { ...NOL, kompetensi: 50, kinerja: 50 },
  jarak: 20,
  tuntas: true,
  tidakSepaham: [],
  sekarang: NOL,
  ditimbang: 12,
  tanpaTimbangan: [],
  usul: {
    a: { nama: "Ani", ke, keputusan: "tolak", rencanaId: "r" },
    b: { nama: "Budi", ke, keputusan: "terima", rencanaId: "r" },
  },
};

describe("weights that agree with decisions, in words", () => {
  it("say on how many decisions they rest, and how sure it is that none are better", () => {
    expect(kalimatBobotSepaham(ISI)).toEqual([
      "Bobot sekarang sepaham dengan 8 dari 12 keputusan.",
      "Bobot terdekat yang ditemukan sepaham dengan 10 dari 12 keputusan; seluruhnya bergeser 20. Tidak ada bobot bulat berjumlah sama yang sepaham dengan lebih banyak, atau sebanyak itu dan lebih dekat.",
    ]);
    expect(kalimatBobotSepaham({ ...ISI, tuntas: false })[1]).toMatch(/Belum semua kemungkinan diperiksa: mungkin ada yang lebih baik\.$/u);
    expect(kalimatBobotSepaham({ ...ISI, ditimbang: 2, kini: 2, nanti: 2, bobot: null })).toEqual([
      "Bobot sekarang sepaham dengan 2 dari 2 keputusan.",
      "Tidak ada yang perlu diubah.",
      "Dasarnya baru 2 keputusan.",
    ]);
    expect(kalimatBobotSepaham({ ...ISI, bobot: null })[1]).toBe("Tidak ada bobot yang sepaham dengan lebih banyak keputusan.");
  });

  it("name the decisions that contradict each other, and why others were not weighed", () => {
    expect(kalimatTakSepaham(ISI, { id: "a", sebab: "bertentangan", dengan: ["b"] })).toBe(
      "Ani ke Kasubbag (ditolak): tidak ada bobot yang sepaham dengan ini sekaligus dengan Budi ke Kasubbag (diterima).",
    );
    expect(kalimatTakSepaham(ISI, { id: "a", sebab: "mustahil", dengan: [] })).toContain("tidak lebih rendah di bagian mana pun");
    expect(kalimatTakSepaham(ISI, { id: "b", sebab: "mustahil", dengan: [] })).toContain("tidak lebih tinggi di bagian mana pun");
    expect(kalimatTanpaTimbangan(ISI, { id: "a", sebab: "kursi" })).toBe(
      "Ani ke Kasubbag (ditolak): menentukan terisi atau kosongnya kursi, yang didahulukan dari nilai.",
    );
  });
});
