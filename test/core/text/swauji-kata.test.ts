import { describe, expect, it } from "vitest";
import { BATAS_SWAUJI, kalimatSwauji } from "../../../core/text/kunci";
import { TEKS_KUNCI } from "../../../core/text/kunci-kasus";
import { TEKS_HALAMAN_KUNCI } from "../../../core/text/perlindungan";

describe("what a self-test says of files in which nothing was found", () => {
  it("is what was looked for, and what is not seen: never that nothing can be read", () => {
    for (const kalimat of [kalimatSwauji({ berkas: 3, temuan: [] }), TEKS_HALAMAN_KUNCI.swaujiBersih(3, 40, "kini")]) {
      expect(kalimat).toContain("berupa berkas data tanpa enkripsi");
      expect(kalimat).toContain(BATAS_SWAUJI);
      expect(kalimat).not.toContain("dapat dibaca");
    }
    expect(BATAS_SWAUJI).toContain(".zip");
  });
});

describe("what the lock in front of the cases says of the data file", () => {
  it("holds for a protected and for an unprotected office", () => {
    expect(TEKS_KUNCI.bukanSandi).toContain("terenkripsi hanya bila data kantor dilindungi kata sandi");
  });
});
