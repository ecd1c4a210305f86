import { describe, expect, it } from "vitest";
import { idAliasJabatan, idAliasUnit, idNilai, uraikanIngatan } from "../../core/ingatan";

describe("an answer kept for later imports", () => {
  it("is found again whatever the capitals and marks of the text", () => {
    expect(idAliasJabatan("u1", "Kasubbag  HUKUM.")).toBe("aliasJabatan:u1:kasubbag hukum");
    expect(idAliasUnit("Sub-Bagian Umum")).toBe("aliasUnit:sub bagian umum");
    expect(idNilai("status", "Honorer (K2)")).toBe("status:honorer k2");
  });

  it("comes apart into its kind, its text, and the unit within which a name of a jabatan holds", () => {
    expect(uraikanIngatan(idAliasJabatan("u1", "Kasubbag Hukum"))).toEqual({
      jenis: "aliasJabatan",
      unitId: "u1",
      kunci: "kasubbag hukum",
    });
    expect(uraikanIngatan(idAliasUnit("Umum"))).toEqual({ jenis: "aliasUnit", unitId: null, kunci: "umum" });
    expect(uraikanIngatan(idNilai("golongan", "III a"))).toEqual({ jenis: "golongan", unitId: null, kunci: "iii a" });
  });

  it("keeps its whole id as its text when its kind is unknown to this program, or its unit is missing", () => {
    expect(uraikanIngatan("agama:x")).toEqual({ jenis: null, unitId: null, kunci: "agama:x" });
    expect(uraikanIngatan("aliasJabatan:arsiparis")).toEqual({ jenis: "aliasJabatan", unitId: null, kunci: "arsiparis" });
    expect(uraikanIngatan("aliasJabatan::arsiparis")).toEqual({ jenis: "aliasJabatan", unitId: "", kunci: "arsiparis" });
    expect(uraikanIngatan("status:a:b")).toEqual({ jenis: "status", unitId: null, kunci: "a:b" });
  });
});
