import { describe, expect, it } from "vitest";
import { putuskanUsul, putuskanUsulSejak, USUL_TERBANYAK, usulTersimpan } from "../../../core/formasi/isian-usul";

/** Need 4, holders 3: the computed proposal is 1. */
const DIHITUNG = { kebutuhan: 4, bezetting: 3, usul: 1, alasanUsul: "", usulRevision: null };
const DITETAPKAN = { ...DIHITUNG, usul: 3, alasanUsul: "Tahapan 2027", usulRevision: 2 };

describe("a typed proposal", () => {
  it("is nothing new when it is the computed shortage without a reason, or empty", () => {
    expect(putuskanUsul({ jumlah: "1", alasan: "" }, DIHITUNG)).toEqual({ langkah: "tetap" });
    expect(putuskanUsul({ jumlah: "", alasan: " " }, DIHITUNG)).toEqual({ langkah: "tetap" });
  });

  it("needs a reason when it differs from the computed one", () => {
    expect(putuskanUsul({ jumlah: "2", alasan: " " }, DIHITUNG)).toEqual({ langkah: "galat", galat: "alasanWajib" });
    expect(putuskanUsul({ jumlah: "2", alasan: "Tahapan 2027" }, DIHITUNG)).toEqual({
      langkah: "simpan",
      jumlah: 2,
      alasan: "Tahapan 2027",
    });
  });

  it("goes back to the computed one when the analyst's figure and reason are taken out", () => {
    expect(putuskanUsul({ jumlah: "1", alasan: "" }, DITETAPKAN)).toEqual({ langkah: "kembali" });
    expect(putuskanUsul({ jumlah: "3", alasan: "Tahapan 2027" }, DITETAPKAN)).toEqual({ langkah: "tetap" });
  });

  it("may stay the computed figure with a reason", () => {
    expect(putuskanUsul({ jumlah: "1", alasan: "Mendesak" }, DIHITUNG)).toEqual({ langkah: "simpan", jumlah: 1, alasan: "Mendesak" });
  });

  it.each([
    ["dua", "bukanBilangan"],
    ["1,5", "bukanBilangan"],
    ["1.5", "bukanBilangan"],
    ["-1", "bukanBilangan"],
    [String(USUL_TERBANYAK + 1), "terlaluBanyak"],
  ])("refuses “%s” as %s", (jumlah, galat) => {
    expect(putuskanUsul({ jumlah, alasan: "x" }, DIHITUNG)).toEqual({ langkah: "galat", galat });
  });

  it("may be nobody, and as many as ten thousand", () => {
    expect(putuskanUsul({ jumlah: "0", alasan: "x" }, DIHITUNG)).toEqual({ langkah: "simpan", jumlah: 0, alasan: "x" });
    expect(putuskanUsul({ jumlah: "10000", alasan: "x" }, DIHITUNG)).toEqual({ langkah: "simpan", jumlah: 10_000, alasan: "x" });
  });

  it("is the computed one also when only blanks are left of the figure", () => {
    expect(putuskanUsul({ jumlah: "  ", alasan: "" }, DIHITUNG)).toEqual({ langkah: "tetap" });
  });

  it("is new when the figure or the reason alone differs from the stored one, or when nothing was stored", () => {
    const simpan = (jumlah: number, alasan: string) => ({ langkah: "simpan", jumlah, alasan });
    expect(putuskanUsul({ jumlah: "4", alasan: "Tahapan 2027" }, DITETAPKAN)).toEqual(simpan(4, "Tahapan 2027"));
    expect(putuskanUsul({ jumlah: "3", alasan: "Tahapan 2028" }, DITETAPKAN)).toEqual(simpan(3, "Tahapan 2028"));
    expect(putuskanUsul({ jumlah: "3", alasan: "Tahapan 2027" }, { ...DITETAPKAN, usulRevision: null })).toEqual(simpan(3, "Tahapan 2027"));
  });

  it("reads 1.000 as a thousand", () => {
    expect(putuskanUsul({ jumlah: "1.000", alasan: "x" }, DIHITUNG)).toEqual({ langkah: "simpan", jumlah: 1000, alasan: "x" });
  });

  it("refuses a reason of 501 letters and takes one of 500", () => {
    expect(putuskanUsul({ jumlah: "2", alasan: "a".repeat(501) }, DIHITUNG)).toEqual({ langkah: "galat", galat: "alasanTerlaluPanjang" });
    expect(putuskanUsul({ jumlah: "2", alasan: "a".repeat(500) }, DIHITUNG).langkah).toBe("simpan");
  });
});

describe("a proposal that was typed before another one was stored", () => {
  const DIKETIK = { jumlah: "2", alasan: "Mutasi" };
  const kosong = { jumlah: "", alasan: "" };

  it("does not replace it unseen, and does once the analyst types on having been told", () => {
    expect(putuskanUsulSejak(DIKETIK, kosong, DITETAPKAN)).toEqual({ langkah: "galat", galat: "berubah" });
    expect(putuskanUsulSejak({ jumlah: "1", alasan: "" }, kosong, DITETAPKAN)).toEqual({ langkah: "galat", galat: "berubah" });
    expect(putuskanUsulSejak(DIKETIK, usulTersimpan(DITETAPKAN), DITETAPKAN)).toMatchObject({ langkah: "simpan", jumlah: 2 });
    expect(putuskanUsulSejak(DIKETIK, usulTersimpan(DIHITUNG), DIHITUNG)).toMatchObject({ langkah: "simpan", jumlah: 2 });
  });

  it("is nothing new when it is the very same", () => {
    expect(putuskanUsulSejak(usulTersimpan(DITETAPKAN), kosong, DITETAPKAN)).toEqual({ langkah: "tetap" });
  });
});
