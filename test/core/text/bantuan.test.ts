import { describe, expect, it } from "vitest";
import { CARA_KERJA, namaTempat } from "../../../core/text/bantuan";

describe("the how-to of the help", () => {
  it("calls every page that it names as the navigation does, also one whose address has a hyphen", () => {
    const alamat = CARA_KERJA.flatMap(({ langkah }) => langkah.flatMap(({ ke }) => ke ?? []));
    expect(alamat.filter((satu) => namaTempat(satu).startsWith("/"))).toEqual([]);
    expect(namaTempat("/data-pribadi/insiden")).toBe("Data pribadi");
  });
});
