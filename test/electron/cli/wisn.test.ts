import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { runWisn } from "../../../electron/cli/wisn";
import { KASIR } from "../../core/abk/contoh-metode";
import { temporaryFolder } from "../open-kantor";

function wisn(isi: unknown) {
  const path = join(temporaryFolder(), "kasir.json");
  writeFileSync(path, typeof isi === "string" ? isi : JSON.stringify(isi));
  return runWisn(parseCommandLine(["wisn", path]));
}

const BERKAS = {
  nama: "Kasir",
  ada: 3,
  varian: "depkes1998",
  waktu: KASIR.hari,
  kegiatan: KASIR.kegiatan,
  penunjang: KASIR.kelonggaran,
  tertulis: KASIR.tertulis,
};

describe("wisn FILE.json", () => {
  it("computes the published cashiers: 106,260 minutes, need 3.6593, 3 present lack 0.6593, and names the sheet's fault", () => {
    const { json, text } = wisn(BERKAS);
    expect(json).toMatchObject({
      nama: "Kasir",
      waktuTersediaMenit: 106_260,
      kebutuhan: expect.closeTo(3.659326, 6) as number,
      pembulatanWho: { kebutuhan: 4, keyakinan: "belumTerverifikasi" },
      selisih: expect.closeTo(-0.659326, 6) as number,
      rasio: expect.closeTo(0.819823, 6) as number,
      temuan: [{ kode: "kelonggaranPerBaris", baris: 3 }],
    });
    expect(text).toContain("Waktu kerja tersedia: 253 hari × 7 jam × 60 = 106.260 menit (1.771 jam)");
    expect(text).toContain("(belum terverifikasi)");
  });

  it("needs no more than the time and the activities; the variant of WHO 2010 is the default", () => {
    const { json } = wisn({ waktu: { cara: "tetap", menitTetap: 60_000 }, kegiatan: [{ volume: 3_000, menit: 40 }] });
    expect(json).toMatchObject({ varian: "who2010", kebutuhan: 2, ada: null, selisih: null, rasio: null, temuan: [] });
  });

  it("refuses in words what is no JSON, no WISN, not there, or two files", () => {
    expect(() => wisn("{")).toThrow(expect.objectContaining({ code: "invalidInput" }) as Error);
    expect(() => wisn({ waktu: { hariKerja: -1 } })).toThrow(
      expect.objectContaining({ code: "invalidInput", data: { rincian: "nilai waktu.hariKerja tidak sah" } }) as Error,
    );
    expect(() => runWisn(parseCommandLine(["wisn", "/tidak/ada.json"]))).toThrow(expect.objectContaining({ code: "notFound" }) as Error);
    expect(() => runWisn(parseCommandLine(["wisn", "a", "b"]))).toThrow(expect.objectContaining({ code: "usage" }) as Error);
  });
});
