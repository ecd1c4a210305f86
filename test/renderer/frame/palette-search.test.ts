import { describe, expect, it } from "vitest";
import { entryKey, findEntries } from "../../../renderer/frame/palette-search";

const entry = (label: string, description = "") => ({ id: label, label, description, key: entryKey(label, description) });
const ENTRIES = [entry("Joko Suryapranata"), entry("Dimas", "Pranata Komputer"), entry("Pranata Komputer"), entry("Arsiparis")];
const labels = (query: string, limit = 10) => findEntries(ENTRIES, query, limit).shown.map((found) => found.label);

describe("the command palette", () => {
  it("puts what begins with the query first, then beginnings of words, then the rest", () => {
    expect(labels("pranata")).toEqual(["Pranata Komputer", "Dimas", "Joko Suryapranata"]);
  });

  it("needs every word, in any order, and does not mind capitals or signs", () => {
    expect(labels("KOMPUTER, dimas")).toEqual(["Dimas"]);
    expect(labels("komputer arsip")).toEqual([]);
  });

  it("shows a few and tells how many more there are", () => {
    expect(findEntries(ENTRIES, "pranata", 2)).toMatchObject({ shown: [{ label: "Pranata Komputer" }, { label: "Dimas" }], more: 1 });
  });
});
