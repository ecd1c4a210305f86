import { describe, expect, it } from "vitest";
import { entryKeys, findEntries } from "../../../renderer/frame/palette-search";

const entry = (label: string, description = "") => ({ id: label, label, description, ...entryKeys(label, description) });
const ENTRIES = [
  entry("Dimas", "Pranata Komputer"),
  entry("Joko Suryapranata"),
  entry("Ahli Pranata Komputer"),
  entry("Pranata Komputer"),
  entry("Arsiparis"),
];
const labels = (query: string, slips = false) => findEntries(ENTRIES, query, { limit: 10, slips }).shown.map(({ label }) => label);

describe("the command palette", () => {
  it("puts names that begin with the query first, then names whose words do, then names that hold it, then mere mentions", () => {
    expect(labels("pranata")).toEqual(["Pranata Komputer", "Ahli Pranata Komputer", "Joko Suryapranata", "Dimas"]);
  });

  it("needs every word, in any order, and does not mind capitals or signs", () => {
    expect(labels("KOMPUTER, dimas")).toEqual(["Dimas"]);
    expect(labels("komputer arsip")).toEqual([]);
  });

  it("puts the whole name before one that goes on", () => {
    const two = [entry("Arsiparis Terampil"), entry("Arsiparis")];
    expect(findEntries(two, "arsiparis", { limit: 2, slips: false })).toMatchObject({ shown: [{ label: "Arsiparis" }, {}], rank: 0 });
  });

  it("forgives a letter too many, too few, wrong or swapped, in names and only when asked to", () => {
    for (const query of ["asriparis", "arsipars", "arsipparis", "arsiparid"]) {
      expect(labels(query)).toEqual([]);
      expect(labels(query, true)).toEqual(["Arsiparis"]);
    }
    expect(labels("xyz", true)).toEqual([]);
  });

  it("shows a few and tells how many more there are", () => {
    expect(findEntries(ENTRIES, "pranata", { limit: 3, slips: false })).toMatchObject({ shown: [{}, {}, {}], more: 1, rank: 1 });
  });
});
