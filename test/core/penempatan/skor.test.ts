import { assert as pasti, constantFrom, integer, option, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { BAGIAN_SKOR, computeSkor, type BagianSkor, type BobotSkor, type NilaiBagian } from "../../../core/penempatan/skor";

const nilai = (isi: Partial<Record<BagianSkor, number>>) =>
  Object.fromEntries(BAGIAN_SKOR.map((satu) => [satu, { nilai: isi[satu] ?? null, bukti: "" }])) as Record<BagianSkor, NilaiBagian>;
const bobot = (isi: Partial<BobotSkor>): BobotSkor => ({
  kompetensi: 0,
  pendidikan: 0,
  pengalaman: 0,
  kinerja: 0,
  talenta: 0,
  rotasi: 0,
  permintaan: 0,
  ...isi,
});
const sumbangan = (hasil: ReturnType<typeof computeSkor>) => hasil.bagian.flatMap((satu) => (satu.sumbangan === 0 ? [] : satu.sumbangan));

describe("the score of a person for a post", () => {
  it("is the mean of its parts by their weights: 60 x 80 and 40 x 50 make 68,00", () => {
    const hasil = computeSkor(nilai({ kompetensi: 80, kinerja: 50 }), bobot({ kompetensi: 60, kinerja: 40 }), "keluarkan");
    expect(hasil.skor).toBe(6_800);
    expect(sumbangan(hasil)).toEqual([4_800, 2_000]);
  });

  it("gives the weight of a part without evidence to the others, or counts it as half, as the office says", () => {
    const isi = nilai({ kompetensi: 80 });
    expect(computeSkor(isi, bobot({ kompetensi: 60, kinerja: 40 }), "keluarkan").skor).toBe(8_000);
    // 60 x 80 and 40 x 50.
    expect(computeSkor(isi, bobot({ kompetensi: 60, kinerja: 40 }), "netral").skor).toBe(6_800);
  });

  it("is nobody's where nothing is known, and where no part has a weight", () => {
    expect(computeSkor(nilai({}), bobot({ kompetensi: 60 }), "netral").skor).toBeNull();
    expect(computeSkor(nilai({ kompetensi: 80 }), bobot({}), "keluarkan").skor).toBeNull();
  });

  it("shows parts that add up to the score: three thirds of 100, 100 and 50 make 33,33, 33,33 and 16,67", () => {
    const hasil = computeSkor(
      nilai({ kompetensi: 100, kinerja: 100, talenta: 50 }),
      bobot({ kompetensi: 1, kinerja: 1, talenta: 1 }),
      "keluarkan",
    );
    expect(hasil.skor).toBe(8_333);
    expect(sumbangan(hasil)).toEqual([3_333, 3_333, 1_667]);
  });

  it("adds up whatever the parts and weights are, and stays between 0 and 100", () => {
    const tujuh = <T>(satu: T) => Object.fromEntries(BAGIAN_SKOR.map((bagian) => [bagian, satu])) as Record<BagianSkor, T>;
    pasti(
      property(
        record(tujuh(option(integer({ min: 0, max: 100 }), { nil: null }))),
        record(tujuh(integer({ min: 0, max: 100 }))),
        constantFrom("keluarkan" as const, "netral" as const),
        (isi, berat, cara) => {
          const { skor, bagian } = computeSkor(
            Object.fromEntries(BAGIAN_SKOR.map((satu) => [satu, { nilai: isi[satu], bukti: "" }])) as Record<BagianSkor, NilaiBagian>,
            berat,
            cara,
          );
          const jumlah = bagian.reduce((semua, satu) => semua + satu.sumbangan, 0);
          expect(jumlah).toBe(skor ?? 0);
          expect(skor ?? 0).toBeGreaterThanOrEqual(0);
          expect(skor ?? 0).toBeLessThanOrEqual(10_000);
        },
      ),
      { numRuns: 500, seed: 9 },
    );
  });
});
