import { describe, expect, it } from "vitest";
import { dasarUsul } from "../../../core/formasi/usul";

const SESUAI = { usulRevision: null, bebanKerjaMenit: 75_000, kebutuhan: 1, selisih: 0 };

describe("dasar usul formasi", () => {
  it("says sesuai when one is needed and one is there", () => {
    expect(dasarUsul(SESUAI)).toBe("sesuai");
  });

  it("says kekurangan when nobody holds a jabatan that needs one", () => {
    expect(dasarUsul({ ...SESUAI, selisih: -1 })).toBe("kekurangan");
  });

  it("says kelebihan when two hold a jabatan that needs one", () => {
    expect(dasarUsul({ ...SESUAI, selisih: 1 })).toBe("kelebihan");
  });

  it("asks to join jabatan when 14.400 minutes round to nobody, although one person holds it", () => {
    expect(dasarUsul({ ...SESUAI, bebanKerjaMenit: 14_400, kebutuhan: 0, selisih: 1 })).toBe("bebanKecil");
  });

  it("says that there is no workload yet before speaking of an excess", () => {
    expect(dasarUsul({ ...SESUAI, bebanKerjaMenit: 0, kebutuhan: 0, selisih: 2 })).toBe("tanpaBeban");
  });

  it("puts the analyst's decision before every computed ground", () => {
    expect(dasarUsul({ ...SESUAI, usulRevision: 3, selisih: -2 })).toBe("analis");
  });
});
