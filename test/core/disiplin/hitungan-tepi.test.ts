import { describe, expect, it } from "vitest";
import { alpa, ATURAN, hari, hitung, KERJA_2026, satu } from "./kantor-absen";

describe("the threshold", () => {
  it("of a year that is over is that of its sum, without a day: nine days in a row until New Year's Eve are not one short of ten in November", () => {
    const sembilan = KERJA_2026.slice(-9);
    const padaAkhir = hitung(alpa(...sembilan)).ambangBerikut;
    expect(padaAkhir).toMatchObject({ kode: "B3", lewat: "berturut", sisa: 1, tanggal: "2027-01-01" });
    const setahunLagi = hitung(alpa(...sembilan), { per: hari("2027-11-26") }).ambangBerikut;
    expect(setahunLagi).toMatchObject({ kode: "S1", lewat: "jumlah", hari: 11, sisa: 2, tanggal: null });
  });
});

describe("the threshold of who is away", () => {
  it("has no day in an unpaid leave, also one that is yet to begin, and none after somebody has left", () => {
    const duaHari = alpa("2026-02-02", "2026-02-04");
    const cuti = [
      { sejak: null, status: "PNS", aktif: true },
      { sejak: hari("2026-02-09"), status: "PNS", aktif: false },
      { sejak: hari("2026-08-03"), status: "PNS", aktif: true },
    ] as const;
    const pada = (per: string, masa = cuti.slice()) => hitung(duaHari, { per: hari(per), masa }).ambangBerikut;
    // Monday 9 February is the first day of the leave, Monday 3 August the first day back.
    expect(pada("2026-02-06")).toMatchObject({ kode: "R1", hari: 3, sisa: 1, tanggal: "2026-08-03" });
    expect(pada("2026-03-02")).toMatchObject({ kode: "R1", sisa: 1, tanggal: "2026-08-03" });
    expect(pada("2026-03-02", cuti.slice(0, 2))).toMatchObject({ kode: "R1", sisa: 1, tanggal: null });
  });
});

describe("minutes late and early", () => {
  it("are turned into no days where the office set a day of 0 minutes, and not into countless ones", () => {
    const aturan = { ...ATURAN, konversiMenit: true, menitSehari: 0 };
    const hasil = hitung([satu(hari("2026-03-02"), "hadir", ["07:42", "16:00"])], { aturan });
    expect([hasil.menitTerlambatPulangCepat, hasil.hariKonversi, hasil.usulanKonversi]).toEqual([12, null, null]);
  });
});
