import { describe, expect, it } from "vitest";
import { ANGKA_PEMULIHAN, bacaPemulihan, KELOMPOK_PEMULIHAN, kelompokPemulihan, RAGAM_PEMULIHAN } from "../../../core/kunci/pemulihan";

const lembar = kelompokPemulihan(Array.from({ length: ANGKA_PEMULIHAN }, (_, nomor) => (nomor * 7 + 3) % RAGAM_PEMULIHAN));
const HURUF = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** The groups that are called mistyped. */
function salah(kelompok: readonly string[]): readonly number[] {
  const terbaca = bacaPemulihan(kelompok.join(" "));
  return terbaca.benar ? [] : terbaca.kelompok;
}

describe("a recovery sheet", () => {
  it("holds more than 128 bits in eight groups of five signs, without those that look alike", () => {
    expect(ANGKA_PEMULIHAN * Math.log2(RAGAM_PEMULIHAN)).toBeGreaterThan(128);
    expect(lembar).toHaveLength(KELOMPOK_PEMULIHAN);
    expect(lembar.join("")).toMatch(/^[2-9A-HJKMNP-Z]{40}$/u);
  });

  it("is read however it was typed", () => {
    const teks = lembar.join("");
    for (const ketikan of [teks, lembar.join(" "), lembar.join(" - ").toLowerCase(), `  ${lembar.join("\n")}\t`])
      expect(bacaPemulihan(ketikan)).toEqual({ benar: true, teks });
  });

  it("tells for every single wrong sign in which group it stands", () => {
    for (const [nomor, kelompok] of lembar.entries()) {
      for (const [tempat, huruf] of Array.from(kelompok).entries()) {
        for (const lain of Array.from(HURUF).filter((satu) => satu !== huruf)) {
          const ketikan = lembar.with(nomor, `${kelompok.slice(0, tempat)}${lain}${kelompok.slice(tempat + 1)}`);
          expect(salah(ketikan)).toEqual([nomor + 1]);
        }
      }
    }
  });

  it("tells of exchanged neighbours and of exchanged groups", () => {
    for (const [nomor, kelompok] of lembar.entries()) {
      for (let tempat = 0; tempat < 4; tempat += 1) {
        const [satu = "", dua = ""] = kelompok.slice(tempat, tempat + 2);
        if (satu === dua) continue;
        expect(salah(lembar.with(nomor, `${kelompok.slice(0, tempat)}${dua}${satu}${kelompok.slice(tempat + 2)}`))).toEqual([nomor + 1]);
      }
    }
    expect(salah(lembar.with(1, lembar[4] ?? "").with(4, lembar[1] ?? ""))).toEqual([2, 5]);
  });

  it("with a group too few or too many names none", () => {
    expect([bacaPemulihan(lembar.slice(1).join("")), bacaPemulihan([...lembar, "22222"].join(""))]).toEqual([
      { benar: false, kelompok: [] },
      { benar: false, kelompok: [] },
    ]);
  });
});
