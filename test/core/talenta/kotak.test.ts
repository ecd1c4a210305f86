import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { nilaiKantor, NILAI_TANPA_KANTOR } from "../../../core/peraturan/nilai-kantor";
import {
  computeTalenta,
  isSuksesi,
  KOTAK,
  kotakDari,
  letakKotak,
  LETAK_KINERJA,
  LETAK_POTENSIAL,
  PILIHAN_TALENTA_BAWAAN,
  tindakanKotak,
  type BahanTalenta,
  type PilihanTalenta,
} from "../../../core/talenta/kotak";

const PER = "2026-06-30" as PlainDate;
const BAHAN: BahanTalenta = {
  predikat: "baik",
  jpm: 90,
  pengembangan: { jp: 10, wajib: 20 },
  tingkatPendidikan: "S-2",
  nilai: { potensi: 70 },
};
const talenta = (lain: Partial<BahanTalenta> = {}, pilihan: Partial<PilihanTalenta> = {}, kantor = NILAI_TANPA_KANTOR) =>
  computeTalenta({ ...BAHAN, ...lain }, { kantor, per: PER, pilihan: { ...PILIHAN_TALENTA_BAWAAN, ...pilihan } });

describe("the nine boxes", () => {
  it("are those of the table: rows of performance from below, columns of potential from low", () => {
    expect(LETAK_KINERJA.map((kinerja) => LETAK_POTENSIAL.map((potensial) => kotakDari(kinerja, potensial)))).toEqual([
      [1, 3, 6],
      [2, 5, 8],
      [4, 7, 9],
    ]);
    for (const kotak of KOTAK) {
      const { kinerja, potensial } = letakKotak(kotak);
      expect(kotakDari(kinerja, potensial)).toBe(kotak);
    }
  });

  it("name what is to be done, and 7 to 9 are for succession", () => {
    expect(tindakanKotak(4)).toEqual(["rotasi", "pengembangan kompetensi"]);
    expect(tindakanKotak(7)).toHaveLength(5);
    expect(KOTAK.filter(isSuksesi)).toEqual([7, 8, 9]);
  });
});

describe("where a person stands", () => {
  it("is by the predikat and by the weighed parts that have data: (20x90 + 10x50 + 25x70 + 10x90) / 65 = 76,154", () => {
    const { kinerja, potensial, kotak } = talenta();
    expect(potensial).toMatchObject({ nilai: 76.154, terisi: 65, letak: "menengah" });
    expect(kinerja).toMatchObject({ nilai: 80, terisi: 60, letak: "sesuai" });
    expect(kotak).toBe(5);
  });

  it("counts parts without data as nothing where the office says so: 4.950 / 100 = 49,5", () => {
    expect(talenta({}, { tanpaData: "nol" }).potensial).toMatchObject({ nilai: 49.5, letak: "rendah" });
  });

  it("has the JP in full in a year that asks for none: an office may set 0, and 0 of 0 is no figure", () => {
    const skor = (jp: number, wajib: number) => talenta({ pengembangan: { jp, wajib } }).potensial.unsur[1]?.skor;
    expect([skor(0, 0), skor(0, 20), skor(5, 20), skor(20, 20)]).toEqual([100, 0, 25, 100]);
  });

  it("is high from 80 and in the middle from 60", () => {
    const dengan = (potensi: number) =>
      talenta({ jpm: null, pengembangan: null, tingkatPendidikan: "", nilai: { potensi } }).potensial.letak;
    expect([59.999, 60, 79.999, 80].map(dengan)).toEqual(["rendah", "menengah", "menengah", "tinggi"]);
  });

  it("takes the weighed performance where the office chose it: (60x80 + 15x100) / 75 = 84 is above, and needs the predikat", () => {
    expect(talenta({ nilai: { penghargaan: 100 } }, { sumbuKinerja: "bobot" }).kinerja).toMatchObject({ nilai: 84, letak: "diAtas" });
    expect(talenta({ predikat: null, nilai: { penghargaan: 100 } }, { sumbuKinerja: "bobot" }).kinerja.letak).toBeNull();
  });

  it("is nowhere without predikat, or without any part of potential", () => {
    expect(talenta({ predikat: null }).kotak).toBeNull();
    expect(talenta({ jpm: null, pengembangan: null, tingkatPendidikan: "", nilai: {} })).toMatchObject({
      kotak: null,
      potensial: { nilai: null },
    });
  });

  it("never counts more than all of a part", () => {
    const { unsur } = talenta({ jpm: 120, pengembangan: { jp: 60, wajib: 20 } }).potensial;
    expect(unsur.slice(0, 2).map(({ skor }) => skor)).toEqual([100, 100]);
  });

  it.each([
    ["sangatBaik", "diAtas"],
    ["baik", "sesuai"],
    ["butuhPerbaikan", "diBawah"],
    ["kurang", "diBawah"],
    ["sangatKurang", "diBawah"],
  ] as const)("with the predikat %s is %s", (predikat, letak) => {
    expect(talenta({ predikat }).kinerja.letak).toBe(letak);
  });

  it("follows the bounds of the office", () => {
    const kantor = nilaiKantor([{ id: "talenta-batas-potensial", nilai: '{"menengah":50,"tinggi":75}', alasan: "x", sejak: null }]);
    expect(talenta({}, {}, kantor).kotak).toBe(8);
  });
});
