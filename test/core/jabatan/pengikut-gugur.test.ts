import { describe, expect, it } from "vitest";
import { pengikutGugur } from "../../../core/jabatan/pengikut-gugur";
import type { Pengikut } from "../../../core/jabatan/rencana-gabung";

const GABUNG = { dari: "a", ke: "b" };
/** One end of a move: its id, `dari` or `ke`, and the post. */
function usul(teks: string, bobot = 0): Pengikut {
  const [id = "", arah = "", indukId = ""] = teks.split(" ");
  const tujuan = arah === "ke";
  return { tabel: "usulPenempatan", id, kolom: tujuan ? "keJabatanId" : "dariJabatanId", indukId, kunci: tujuan ? "r ani" : null, bobot };
}
const gugur = (semua: readonly Pengikut[]) => [...pengikutGugur(semua, GABUNG)];

describe("rows that name two posts which become one", () => {
  it("of two moves of a person keep the accepted one, the one with a decree before that, and the target's of equal ones", () => {
    expect(gugur([usul("lama ke a", 1), usul("baru ke b", 0)])).toEqual(["usulPenempatan:baru"]);
    expect(gugur([usul("lama ke a", 1), usul("baru ke b", 2)])).toEqual(["usulPenempatan:lama"]);
    expect(gugur([usul("lama ke a"), usul("baru ke b")])).toEqual(["usulPenempatan:lama"]);
  });

  it("drop a move that would lead from the post to itself, and keep one from elsewhere", () => {
    expect(gugur([usul("satu ke b"), usul("satu dari a")])).toEqual(["usulPenempatan:satu"]);
    expect(gugur([usul("satu ke a"), usul("satu dari b")])).toEqual(["usulPenempatan:satu"]);
    expect(gugur([usul("satu ke a"), usul("satu dari c")])).toEqual([]);
  });

  it("drop the strike of whom the plan locks there, whichever post each was of, and leave another person's", () => {
    const batasan = (id: string, indukId: string, isi: Pick<Pengikut, "kunci" | "lawan">): Pengikut => ({
      tabel: "batasanPenempatan",
      id,
      kolom: "jabatanId",
      indukId,
      ...isi,
    });
    const kunci = { kunci: "r kunci ani", lawan: "r coret ani" };
    expect(gugur([batasan("k", "a", kunci), batasan("c", "b", { kunci: "r coret ani" })])).toEqual(["batasanPenempatan:c"]);
    expect(gugur([batasan("k", "b", kunci), batasan("c", "a", { kunci: "r coret ani" })])).toEqual(["batasanPenempatan:c"]);
    expect(gugur([batasan("k", "a", kunci), batasan("c", "b", { kunci: "r coret budi" })])).toEqual([]);
  });
});
