import { describe, expect, it } from "vitest";
import { bandingkanBidang } from "../../../core/penempatan/bidang-pendidikan";

describe("a field of study against the programmes that a post asks for", () => {
  it.each([
    ["S-1 ILMU HUKUM", "S-1 HUKUM", "sama"],
    ["Sarjana Hukum", "S1 Ilmu Hukum", "sama"],
    ["S-1 HUKUM TATA NEGARA", "S-1 HUKUM", "sama"],
    ["S-1 ADMINISTRASI NEGARA", "S-1 ADMINISTRASI PUBLIK", "sama"],
    ["S-2 ILMU POLITIK", "S-1 ILMU POLITIK", "sama"],
    ["SMK OTOMOTIF", "SLTA SEDERAJAT", "sama"],
    ["SD", "SEKOLAH DASAR", "sama"],
    ["S-1 ADMINISTRASI PERKANTORAN", "S-1 ADMINISTRASI PUBLIK", "serumpun"],
    ["S-1 HUKUM", "S-1 HUKUM TATA NEGARA", "serumpun"],
    ["S-1 TEKNIK SIPIL", "S-1 TEKNIK INDUSTRI", "lain"],
    ["S-1 SISTEM KELISTRIKAN", "S-1 SISTEM INFORMASI", "lain"],
    ["S-1 SOSIOLOGI", "S-1 AKUNTANSI", "lain"],
    ["S-1 HUKUM", "S-1 Hukum/Ekonomi", "sama"],
    ["S-1 EKONOMI", "S-1 Hukum atau Ekonomi", "sama"],
    ["S-1 EKONOMI", "S-1 Hukum, Ekonomi, atau bidang lain yang relevan", "sama"],
    ["S-1 SOSIOLOGI", "D-IV/S-1 semua bidang ilmu", "sama"],
    ["S-1 SOSIOLOGI", "S-1/D-IV Hukum", "lain"],
  ])("%s against %s: %s", (milik, program, kesesuaian) => {
    expect(bandingkanBidang([program], milik)?.kesesuaian).toBe(kesesuaian);
  });

  it("is taken from the whole list: the same before a near one, whichever stands first", () => {
    expect(bandingkanBidang(["S-1 HUKUM TATA NEGARA", "S-1 HUKUM"], "S-1 HUKUM")).toEqual({ kesesuaian: "sama", program: "S-1 HUKUM" });
  });

  it("is for people to judge where the list is left open, and a row that says nothing asks nothing", () => {
    expect(bandingkanBidang(["S-1 Hukum, Ekonomi, atau bidang lain yang relevan"], "S-1 SOSIOLOGI")).toBeNull();
    expect(bandingkanBidang(["", "S-1 HUKUM"], "S-1 SOSIOLOGI")).toEqual({ kesesuaian: "lain", program: null });
  });

  it("is not known of somebody whose list says a level alone, unless any field is taken", () => {
    expect(bandingkanBidang(["S-1 HUKUM"], "S-1/Sarjana")).toBeNull();
    expect(bandingkanBidang(["S-1 HUKUM"], "")).toBeNull();
    expect(bandingkanBidang(["S-1 SEMUA JURUSAN"], "S-1")?.kesesuaian).toBe("sama");
  });
});
