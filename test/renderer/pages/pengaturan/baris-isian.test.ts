import { describe, expect, it } from "vitest";
import { barisIsian, galatBaris } from "../../../../renderer/pages/pengaturan/baris-isian";

describe("a field of one entry a line", () => {
  it("takes no empty lines for entries, nor the blanks around one", () => {
    expect(barisIsian(" Ketua \n\n  \nArsip")).toEqual(["Ketua", "Arsip"]);
  });

  it("says beside itself which line is one too many, and that one is too long", () => {
    expect(galatBaris(["a", "b", "c"], 3)).toBeNull();
    expect(galatBaris(["a", "b", "c", "d"], 3)).toBe("Paling banyak 3 baris.");
    expect(galatBaris(["x".repeat(200)], 3)).toBeNull();
    expect(galatBaris(["a", "x".repeat(201)], 3)).toBe("Setiap baris paling banyak 200 huruf.");
  });
});
