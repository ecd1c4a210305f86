import { describe, expect, it } from "vitest";
import { kalimatSusunan } from "../../../core/text/peta";

const hari = { hariIni: "2026-11-26", susunan: "kini" as const, pensiun: [] };

describe("what is said of a map of another day", () => {
  it("is nothing on the day itself", () => {
    expect(kalimatSusunan({ ...hari, per: "2026-11-26" })).toBe("");
  });

  it("tells on a past day that people and need are those of the records of today", () => {
    const isi = "pegawai yang kini tercatat, menurut TMT jabatannya; kebutuhan menurut uraian tugas hari ini";
    expect(kalimatSusunan({ ...hari, per: "2026-08-01", susunan: "riwayat" })).toBe(`Susunan hari itu menurut Riwayat; ${isi}`);
    expect(kalimatSusunan({ ...hari, per: "2020-01-01", susunan: "tidakTercatat" })).toBe(
      `Susunan menurut catatan hari ini: hari itu belum tercatat; ${isi}`,
    );
  });

  it("tells on a coming day that the need is that of today, and how many have retired by then", () => {
    expect(kalimatSusunan({ ...hari, per: "2028-11-26", pensiun: [1, 2, 3] })).toBe(
      "Susunan dan kebutuhan menurut catatan hari ini; pegawai dikurangi 3 yang mencapai batas usia pensiun, tanpa pegawai baru",
    );
  });
});
