import { describe, expect, it } from "vitest";
import { namaHukuman } from "../../../core/disiplin/hukuman";
import { JENJANG, jenjangUntuk } from "../../../core/disiplin/jenjang";
import { ATURAN, hari, hitung, terputus } from "./kantor-absen";

describe("the kind that the table of absence gives", () => {
  const PNS = [
    null,
    null,
    null,
    "R1",
    "R2",
    "R2",
    "R2",
    "R3",
    "R3",
    "R3",
    "R3",
    "S1",
    "S1",
    "S1",
    "S2",
    "S2",
    "S2",
    "S3",
    "S3",
    "S3",
    "S3",
  ];
  const HARI_PNS = [...PNS, "B1", "B1", "B1", "B1", "B2", "B2", "B2", "B3", "B3", "B3"];
  const HARI_PPPK = [...PNS, ...Array.from({ length: 10 }, () => "B3")];

  it.each(HARI_PNS.map((kode, banyak) => ({ banyak, kode })))("of $banyak broken days of a PNS is $kode", ({ banyak, kode }) => {
    const hasil = hitung(terputus(banyak));
    expect([hasil.tanpaKeterangan.length, hasil.usulan?.kode ?? null]).toEqual([banyak, kode]);
  });

  it.each(HARI_PPPK.map((kode, banyak) => ({ banyak, kode })))("of $banyak broken days of a PPPK is $kode", ({ banyak, kode }) => {
    const hasil = hitung(terputus(banyak), { masa: [{ sejak: null, status: "PPPK", aktif: true }] });
    expect([hasil.tanpaKeterangan.length, hasil.usulan?.kode ?? null]).toEqual([banyak, kode]);
    expect(hasil.usulan === null ? null : hasil.usulan.ketentuan).toBe(kode === null ? null : "tanpa-keterangan-pppk");
  });

  it.each([
    [0, null],
    [2, null],
    [3, "R1"],
    [4, "R2"],
    [6, "R2"],
    [7, "R3"],
    [10, "R3"],
    [11, "S1"],
    [13, "S1"],
    [14, "S2"],
    [16, "S2"],
    [17, "S3"],
    [20, "S3"],
    [21, "B1"],
    [24, "B1"],
    [25, "B2"],
    [27, "B2"],
    [28, "B3"],
    [60, "B3"],
  ] as const)("of %i days is %s in the test vectors of the rules", (banyak, kode) => {
    expect(jenjangUntuk(JENJANG.pp94, banyak)?.kode ?? null).toBe(kode);
  });

  it("of a contract that ended by days is called PHK, and 11 days delay the KGB by a year", () => {
    const masa = [{ sejak: null, status: "PPPK", aktif: true }] as const;
    const nama = (banyak: number): string => {
      const { usulan } = hitung(terputus(banyak), { masa });
      return usulan === null ? "" : namaHukuman(usulan.kode, usulan.perangkat);
    };
    expect([nama(11), nama(21)].map((satuNama) => /PHK|KGB|kenaikan gaji berkala|perjanjian kerja/iu.test(satuNama))).toEqual([true, true]);
  });

  it("of 11 days is the older sedang kind until the allowance may be cut, and the cut from that day on", () => {
    const lama = hitung(terputus(11)).usulan;
    const baru = hitung(terputus(11), { aturan: { ...ATURAN, tukinSejak: hari("2026-01-01") } }).usulan;
    expect([lama?.kode, lama?.perangkat, baru?.kode, baru?.perangkat]).toEqual(["S1", "pp94Peralihan", "S1", "pp94"]);
  });
});
