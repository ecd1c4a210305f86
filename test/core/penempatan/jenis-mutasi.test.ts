import { describe, expect, it } from "vitest";
import { jenisMutasi } from "../../../core/penempatan/jenis-mutasi";

const fungsional = (jenjang: "terampil" | "penyelia" | "ahliPertama" | "ahliMuda") => ({ jenis: "fungsional", jenjang }) as const;
const STAF = { jenis: "pelaksana", jenjang: null } as const;
const KASUB = { jenis: "pengawas", jenjang: null } as const;

describe("what a move is by its two posts", () => {
  it("is told by their heights, and of a first post or one that is not known by itself", () => {
    expect([jenisMutasi(STAF, KASUB), jenisMutasi(KASUB, STAF), jenisMutasi(STAF, STAF)]).toEqual(["promosi", "turun", "setingkat"]);
    expect([jenisMutasi(null, STAF), jenisMutasi(undefined, STAF), jenisMutasi(STAF, fungsional("ahliMuda"))]).toEqual([
      "pengangkatan",
      null,
      "fungsional",
    ]);
  });

  it("within keterampilan, where all jenjang stand at one height, is told by the jenjang", () => {
    expect(jenisMutasi(fungsional("terampil"), fungsional("penyelia"))).toBe("promosi");
    expect(jenisMutasi(fungsional("penyelia"), fungsional("terampil"))).toBe("turun");
    // From one category into the other neither is the higher one.
    expect(jenisMutasi(fungsional("penyelia"), fungsional("ahliPertama"))).toBe("setingkat");
    expect(jenisMutasi(fungsional("ahliPertama"), fungsional("ahliMuda"))).toBe("promosi");
  });
});
