import { describe, expect, it } from "vitest";
import { bacaIsian, isUraianRumus, kekuranganBaris, ISIAN_KOSONG } from "../../../core/abk/isian-tugas";
import { countBarisBelumLengkap, countKelengkapan, kekuranganTugas } from "../../../core/abk/kelengkapan";
import { kalimatKekuranganTugas, TEKS_KESIAPAN } from "../../../core/text/kelengkapan";

const LENGKAP = { id: "t1", uraian: "Menata arsip", volume: 0.001, normaWaktuMenit: 0.001 };
const jabatan = (jabatanId: string, metode: "tugasPerTugas" | "wisn" = "tugasPerTugas") => ({
  jabatanId,
  nama: `J ${jabatanId}`,
  unit: "U",
  metode,
});

describe("a row of the form", () => {
  it("is complete with a text, a volume and a norm, however small", () => {
    expect(kekuranganTugas(LENGKAP)).toEqual([]);
  });

  it("names everything that it lacks", () => {
    expect(kekuranganTugas({ uraian: "  ", volume: 0, normaWaktuMenit: 0 })).toEqual(["uraian", "volume", "normaWaktuMenit"]);
    expect(kalimatKekuranganTugas(kekuranganTugas({ ...LENGKAP, volume: 0 }))).toBe("Belum lengkap: volume");
    expect(kalimatKekuranganTugas([])).toBe("");
  });

  it("of the grid lacks nothing while it is empty, and not what is refused", () => {
    expect(kekuranganBaris(ISIAN_KOSONG)).toEqual([]);
    expect(kekuranganBaris({ ...ISIAN_KOSONG, uraian: "Menata arsip", volume: "dua" })).toEqual(["normaWaktuMenit"]);
  });
});

describe("what is open in an ABK", () => {
  it("counts jabatan without tasks and incomplete rows, with the first of each; another method needs no tasks", () => {
    const tugas = new Map([
      ["a", [LENGKAP, { ...LENGKAP, id: "t2", volume: 0 }, { ...LENGKAP, id: "t3", uraian: "" }]],
      ["b", [LENGKAP]],
      ["d", [{ ...LENGKAP, id: "t4", volume: 0 }]],
    ]);
    const hasil = countKelengkapan([jabatan("a"), jabatan("b"), jabatan("c"), jabatan("d", "wisn"), jabatan("e", "wisn")], tugas);
    expect(hasil).toEqual({
      jumlahTugas: 4,
      tanpaTugas: [{ jabatanId: "c", nama: "J c", unit: "U" }],
      belumLengkap: [{ jabatanId: "a", nama: "J a", unit: "U", banyak: 2, tugasId: "t2" }],
    });
    expect(countBarisBelumLengkap(hasil)).toBe(2);
  });

  it("names the first few and tells how many more there are", () => {
    expect(TEKS_KESIAPAN.tanpaTugas(3, ["A", "B"])).toBe("3 jabatan belum punya uraian tugas: A, B, dan 1 lainnya");
    expect(TEKS_KESIAPAN.belumLengkap(2, 1, ["A"])).toBe("2 baris belum lengkap di A");
  });
});

describe("the text of a task", () => {
  it("is refused when a spreadsheet would take it for a formula, and is not stored; the dash of a list is none", () => {
    const { isi, galat } = bacaIsian({ ...ISIAN_KOSONG, uraian: "=HYPERLINK(1)", volume: "2" });
    expect([galat.uraian, isi.uraian, isi.volume]).toEqual(["sepertiRumus", "", 2]);
    expect(["- Menyusun laporan", "-1+1", "+ Menyusun"].map(isUraianRumus)).toEqual([false, true, true]);
  });
});
