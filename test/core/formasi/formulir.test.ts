import { describe, expect, it } from "vitest";
import type { JejakBaris } from "../../../core/abk/jejak";
import { dalamSatuan, volumeFormulir } from "../../../core/formasi/formulir";

describe("the unit of a form", () => {
  it("prints 90 minutes as 90, or as 1,5 hours", () => {
    expect([dalamSatuan(90, "menit"), dalamSatuan(90, "jam")]).toEqual([90, 1.5]);
  });
});

describe("the volume that a form prints", () => {
  const baris = { volume: 10, volumeSetahun: 120 } as JejakBaris;

  it("is that of the year, or of the row's own period where the divisor is the period's", () => {
    expect([volumeFormulir(baris, { konversi: "setahunkan" }), volumeFormulir(baris, { konversi: "perPeriode" })]).toEqual([120, 10]);
  });
});
