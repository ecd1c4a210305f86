import { describe, expect, it } from "vitest";
import { TEKS_URUNG } from "../../../core/text/navigasi";

describe("the notice after a step was taken back", () => {
  it("says so when a row went back, and that nothing changed when none did", () => {
    expect(TEKS_URUNG.judul(TEKS_URUNG.dibatalkan, "Ubah kop surat", 1)).toBe("Diurungkan: Ubah kop surat");
    expect(TEKS_URUNG.judul(TEKS_URUNG.dibatalkan, "Ubah kop surat", 0)).toBe("Tidak ada yang berubah: Ubah kop surat");
  });
});
