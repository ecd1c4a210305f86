import { describe, expect, it } from "vitest";
import { kalimatPuncakKantor } from "../../../core/text/tahun";
import { tahunBerurutan, volumeTumbuh } from "../../../core/abk/tahun";
import { VOLUME_TERBESAR } from "../../../core/abk/tugas";
import { tahunPuncak, kebutuhanTahunan } from "../../../core/formasi/kebutuhan-tahunan";
import { bahanKantor, tugas } from "../skenario/bahan";

// a: 100 results of 750 minutes = 75,000 minutes = 1 person; b: 2 people every year.
const KANTOR = bahanKantor([tugas("verifikasi", "a", { volume: 100, norma: 750 }), tugas("tetap", "b", { volume: 200, norma: 750 })]);
const TAHUN = tahunBerurutan(2027, 5, [
  { id: "2028", jenis: "tahapan", catatan: "", revision: 1 },
  { id: "2029", jenis: "tahapan", catatan: "", revision: 1 },
  { id: "2030", jenis: "nonTahapan", catatan: "", revision: 1 },
]);
const volume = (berlakuUntuk: string, banyak: number) => ({
  id: berlakuUntuk,
  tugasId: "verifikasi",
  berlakuUntuk,
  volume: banyak,
  revision: 1,
});

describe("need over five years", () => {
  it("is a curve with a peak when volumes follow the stages of the election", () => {
    // 2027 as in the ABK: 1; 2028 tahapan 240: 2.4 -> 2; 2029 its own 360: 3.6 -> 4; 2030 non-tahapan 40: 0.4 -> 0; 2031 as in the ABK: 1.
    const hasil = kebutuhanTahunan(KANTOR, [volume("tahapan", 240), volume("2029", 360), volume("nonTahapan", 40)], TAHUN);
    const [a, b] = hasil.jabatan;
    expect(a?.tahun.map(({ tahun, kebutuhan }) => [tahun, kebutuhan])).toEqual([
      [2027, 1],
      [2028, 2],
      [2029, 4],
      [2030, 0],
      [2031, 1],
    ]);
    expect(a?.puncak).toEqual({ tahun: 2029, kebutuhanMentah: 3.6, kebutuhan: 4 });
    expect([a?.kebutuhanAbk, a?.bezetting, a?.bergerak]).toEqual([1, 1, true]);
    expect(b?.tahun.map(({ kebutuhan }) => kebutuhan)).toEqual([2, 2, 2, 2, 2]);
    expect([b?.puncak.tahun, b?.bergerak]).toEqual([2027, false]);
    // Whole office: 3, 4, 6, 2, 3. In 2029 three are missing in a, nobody in b.
    expect(hasil.jumlah.map(({ kebutuhan }) => kebutuhan)).toEqual([3, 4, 6, 2, 3]);
    expect(hasil.puncak).toMatchObject({ tahun: 2029, kebutuhan: 6 });
    expect(hasil.jumlah.map(({ kekurangan, kelebihan }) => [kekurangan, kelebihan])).toEqual([
      [0, 0],
      [1, 0],
      [3, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  it("has its peak in the year of the greater unrounded need where the rounded ones are equal, and in the first of equal ones", () => {
    // 2027: 1; 2028 and 2029 by the stages 130: 1.3 -> 1; 2030: 1.1 -> 1.
    const hasil = kebutuhanTahunan(KANTOR, [volume("tahapan", 130), volume("nonTahapan", 110)], TAHUN);
    expect(hasil.jabatan[0]?.puncak).toEqual({ tahun: 2028, kebutuhanMentah: 1.3, kebutuhan: 1 });
    expect(hasil.jabatan[0]?.bergerak).toBe(false);
    // 2028: 1.6 -> 2 is more than 2030: 1.3 -> 1 and than 1.
    expect(kebutuhanTahunan(KANTOR, [volume("2028", 160), volume("2030", 130)], TAHUN).jabatan[0]?.puncak).toMatchObject({
      tahun: 2028,
      kebutuhan: 2,
    });
  });

  it("stays at the need of the ABK where no volume was given for a year", () => {
    const hasil = kebutuhanTahunan(KANTOR, [], TAHUN);
    expect(hasil.jumlah.map(({ kebutuhan }) => kebutuhan)).toEqual([3, 3, 3, 3, 3]);
    expect(hasil.jumlahAbk.kebutuhan).toBe(3);
  });
});

describe("a peak that two years share", () => {
  const kurva = [
    { tahun: 2027, kebutuhan: 34, kekurangan: 4 },
    { tahun: 2028, kebutuhan: 39, kekurangan: 8 },
    { tahun: 2029, kebutuhan: 39, kekurangan: 8 },
  ];

  it("is told of both, also where rounding alone makes them equal", () => {
    expect(tahunPuncak(kurva).map(({ tahun }) => tahun)).toEqual([2028, 2029]);
    expect(kalimatPuncakKantor(tahunPuncak(kurva))).toBe(
      "Puncak 39 pegawai pada 2028 dan 2029; dengan pegawai yang ada hari ini kekurangan 8.",
    );
  });

  it("names the shortage of each year where these differ, and one year alone where there is one", () => {
    const beda = kurva.map((satu) => ({ ...satu, kekurangan: satu.tahun === 2028 ? 7 : satu.kekurangan }));
    expect(kalimatPuncakKantor(tahunPuncak(beda))).toContain("kekurangan 7 pada 2028, 8 pada 2029.");
    expect(kalimatPuncakKantor(tahunPuncak(kurva.slice(0, 2)))).toContain("Puncak 39 pegawai pada 2028;");
  });
});

describe("a growth of the volumes that is tried out", () => {
  const kebutuhan = (persenSetahun: number, dasar: number, volumeTahun: Parameters<typeof kebutuhanTahunan>[1] = []) =>
    kebutuhanTahunan({ ...KANTOR, pertumbuhan: { persenSetahun, dasar } }, volumeTahun, TAHUN).jabatan.map(({ tahun }) =>
      tahun.map((satu) => satu.kebutuhan),
    );

  it("is compounded a year from the base on, and the need is rounded by the rule of the office", () => {
    // 25 % a year from 2026 on: 125 -> 1.25, 156.25 -> 1.5625, 195.313 -> 1.95, 244.141 -> 2.44, 305.176 -> 3.05; b is twice that.
    expect(kebutuhan(25, 2026)).toEqual([
      [1, 2, 2, 2, 3],
      [3, 3, 4, 5, 6],
    ]);
    // From 2027 on the first year is as it is; by half a year b falls from 2 to 1, 0.5, 0.25 and 0.125.
    expect(kebutuhan(-50, 2027)[1]).toEqual([2, 1, 1, 0, 0]);
  });

  it("is put on the volume that a year has of its own as well", () => {
    // 2028: 240 x 1.25 x 1.25 = 375 -> 3.75.
    expect(kebutuhan(25, 2026, [volume("2028", 240)])[0]?.[1]).toBe(4);
  });

  it("keeps volumes to three decimals and below the greatest that is accepted", () => {
    expect(volumeTumbuh(10, { persenSetahun: 3.33, dasar: 2026 }, 2028)).toBe(10.677);
    expect(volumeTumbuh(VOLUME_TERBESAR, { persenSetahun: 100, dasar: 2026 }, 2031)).toBe(VOLUME_TERBESAR);
    expect(volumeTumbuh(10, { persenSetahun: 5, dasar: 2026 }, 2025)).toBe(10);
  });
});
