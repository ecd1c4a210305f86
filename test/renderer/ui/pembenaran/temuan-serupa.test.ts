import { describe, expect, it } from "vitest";
import type { TemuanDinilai } from "../../../../core/contract/norma";
import { temuanSerupa } from "../../../../renderer/ui/pembenaran/suntingan";

const nol = (kunci: string, catatan?: string, berlaku = true): TemuanDinilai => ({
  jenis: "volumeNol",
  angka: { normaMenit: 5 },
  kunci,
  jabatanId: [],
  tugasId: [],
  ukuran: "",
  kalimat: "",
  pembenaran: catatan === undefined ? null : { catatan, revision: 1, berlaku },
});
const lain: TemuanDinilai = { ...nol("lain"), jenis: "duplikat", angka: { tugas: 2, bebanMenit: 10 } };
const kunci = (temuan: readonly TemuanDinilai[]): string[] => temuan.map((satu) => satu.kunci);

describe("findings that the same reason may speak for", () => {
  it("are open ones of the same kind, also those whose former reason no longer holds", () => {
    const semua = [nol("a"), nol("b"), lain, nol("c", "musiman"), nol("d", "musiman", false)];
    expect(kunci(temuanSerupa(nol("a"), semua))).toEqual(["b", "d"]);
  });

  it("are for a justified one those justified in the same words", () => {
    const semua = [nol("a", "musiman"), nol("b", "musiman"), nol("c", "lain"), nol("d")];
    expect(kunci(temuanSerupa(nol("a", "musiman"), semua))).toEqual(["b"]);
  });
});
