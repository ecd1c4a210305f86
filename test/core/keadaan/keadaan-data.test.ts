import { describe, expect, it } from "vitest";
import { jamMundur, type KeadaanData } from "../../../core/keadaan/keadaan-data";
import { kabarData } from "../../../core/text/keadaan-data";

const TENANG: KeadaanData = { letak: [], mati: null, jamMundur: null, berganti: null, pemeriksaan: null };

describe("the clock of the computer", () => {
  it("is before the last step when it shows more than two minutes less", () => {
    const kini = new Date("2026-03-02T08:00:00Z");
    expect(jamMundur(kini, null)).toBeNull();
    expect(jamMundur(kini, "2026-03-02T08:02:00.000Z")).toBeNull();
    expect(jamMundur(kini, "2026-03-02T08:02:00.001Z")).toEqual({ kini: kini.toISOString(), langkah: "2026-03-02T08:02:00.001Z" });
    expect(jamMundur(kini, "2025-12-31T00:00:00Z")).toBeNull();
  });
});

describe("what is said of the data file", () => {
  it("is nothing while nothing is the matter", () => {
    expect(kabarData(TENANG)).toEqual([]);
  });

  it("begins with what may cost data, and says in words what was kept after a crash", () => {
    const waktu = "2026-03-02T01:00:00Z";
    const kabar = kabarData({
      letak: [{ jenis: "lepasan" }],
      mati: { sejak: waktu, langkah: { nomor: 412, waktu }, draf: 2, impor: "belumDitulis" },
      jamMundur: { kini: waktu, langkah: "2026-03-03T01:00:00Z" },
      berganti: "hilang",
      pemeriksaan: { waktu, rusak: 3, ganjil: 0 },
    });
    expect(kabar.map(({ jenis, nada }) => [jenis, nada])).toEqual([
      ["berganti", "bahaya"],
      ["rusak", "bahaya"],
      ["mati", "tenang"],
      ["jam", "perhatian"],
      ["letak", "perhatian"],
    ]);
    expect(kabar[2]?.kalimat).toContain("yang terakhir nomor 412");
    expect(kabar[2]?.kalimat).toContain("Isi 2 formulir disimpan sebagai draf");
    expect(kabar[2]?.kalimat).toContain("tidak ada barisnya yang tertulis");
  });

  it("is that a check found nothing, or how much is odd", () => {
    const waktu = "2026-03-02T01:00:00Z";
    expect(kabarData({ ...TENANG, pemeriksaan: { waktu, rusak: 0, ganjil: 0 } })).toMatchObject([{ jenis: "utuh", nada: "tenang" }]);
    expect(kabarData({ ...TENANG, pemeriksaan: { waktu, rusak: 0, ganjil: 4 } })[0]?.kalimat).toContain("4 isian");
  });
});
