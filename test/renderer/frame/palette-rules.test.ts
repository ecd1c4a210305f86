import { describe, expect, it } from "vitest";
import { ID_KETENTUAN } from "../../../core/peraturan/register";
import { RULE_ENTRIES } from "../../../renderer/frame/palette-rules";
import { findEntries } from "../../../renderer/frame/palette-search";

const found = (query: string) => findEntries(RULE_ENTRIES, query, { limit: 500, slips: false }).shown.map(({ href }) => href);

describe("rules in the command palette", () => {
  it("are all there, each under its own address", () => {
    expect(RULE_ENTRIES.map(({ href }) => href)).toEqual(ID_KETENTUAN.map((id) => `/peraturan/${id}`));
  });

  it("are found by their code, their figure, their regulation and a word of theirs", () => {
    for (const query of ["wke-1250-jam", "75.000", "PermenPAN-RB 1/2020 efektif", "waktu kerja efektif satu pegawai setahun"])
      expect(found(query), query).toContain("/peraturan/wke-1250-jam");
  });

  it("are each found by their own words", () => {
    for (const { label, href } of RULE_ENTRIES) expect(found(label), label).toContain(href);
  });
});
