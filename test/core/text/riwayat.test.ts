import { describe, expect, it } from "vitest";
import { namaIsian, nilaiIsian } from "../../../core/text/riwayat";

describe("the history in words", () => {
  it("names fields as the forms do and codes in words", () => {
    expect(namaIsian("normaWaktuMenit")).toBe("Norma waktu (menit)");
    expect(nilaiIsian("jenjang", "ahliMuda")).toBe("Ahli Muda");
    expect(nilaiIsian("minimumSatu", 1)).toBe("Ya");
  });

  it("writes figures with a decimal comma, days as dd-mm-yyyy, and years without a point", () => {
    expect(nilaiIsian("volume", 1234.5)).toBe("1.234,5");
    expect(nilaiIsian("tmtJabatan", "2021-03-01")).toBe("01-03-2021");
    expect(nilaiIsian("tahunLulus", 2003)).toBe("2003");
  });

  it("shows an empty field as a dash", () => {
    expect(nilaiIsian("kode", null)).toBe("–");
    expect(nilaiIsian("kode", "")).toBe("–");
  });
});
