import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import settings from "../../build/mutasi.json";
import { survivorsOf } from "../../build/lib/mutants.mjs";

const FILE = "core/contoh.ts";
const SOURCE = ["const a = b > 1;", "return satu(", "  dua,", ");"].join("\n");
const AT = {
  perbandingan: { start: { line: 1, column: 11 }, end: { line: 1, column: 16 } },
  panggilan: { start: { line: 2, column: 8 }, end: { line: 4, column: 2 } },
};

/** A report of one file with one change of a status at a place. */
const report = (...mutants: readonly (readonly [status: string, place: keyof typeof AT, replacement: string])[]) => ({
  files: {
    [FILE]: {
      source: SOURCE,
      mutants: mutants.map(([status, place, replacement]) => ({ mutatorName: "x", status, location: AT[place], replacement })),
    },
  },
});
const setara = (original: string, replacement: string, file = FILE) => ({ file, original, replacement, why: "sama saja" });

describe("what a run with mutants comes to", () => {
  it("counts a change as noticed when a test failed or did not end, and leaves out what could not be run", () => {
    const run = report(
      ["Killed", "perbandingan", "true"],
      ["Timeout", "perbandingan", "false"],
      ["Ignored", "panggilan", ""],
      ["RuntimeError", "panggilan", ""],
    );
    expect(survivorsOf(run, [])).toEqual({ killed: 2, alive: [], equivalent: 0, unused: [] });
  });

  it("names what nobody noticed by its place, as it stands and as it was changed, and whether any test came by", () => {
    const run = report(["Survived", "perbandingan", "b >= 1"], ["NoCoverage", "panggilan", "satu(\n  tiga,\n)"]);
    expect(survivorsOf(run, []).alive).toEqual([
      "core/contoh.ts:1 b > 1 -> b >= 1",
      "core/contoh.ts:2 (tanpa uji) satu( dua, ) -> satu( tiga, )",
    ]);
  });

  it("counts a listed change apart, by file, code and change together", () => {
    const run = report(["Survived", "perbandingan", "b >= 1"], ["Survived", "perbandingan", "true"]);
    const daftar = [setara("b > 1", "b >= 1"), setara("b > 1", "true", "core/lain.ts")];
    expect(survivorsOf(run, daftar)).toEqual({ killed: 0, alive: ["core/contoh.ts:1 b > 1 -> true"], equivalent: 1, unused: [] });
  });

  it("tells entries that match no change of a file that was run, and keeps quiet about other files", () => {
    const daftar = [setara("b > 2", "b >= 2"), setara("x", "y", "core/lain.ts")];
    expect(survivorsOf(report(["Killed", "perbandingan", "true"]), daftar).unused).toEqual([daftar[0]]);
  });

  it("still counts a listed change as noticed when a test notices it", () => {
    expect(survivorsOf(report(["Killed", "perbandingan", "b >= 1"]), [setara("b > 1", "b >= 1")])).toMatchObject({
      killed: 1,
      equivalent: 0,
      unused: [],
    });
  });
});

describe("what is said about runs with mutants", () => {
  it("names folders, files and tests that are there, and code that stands in them", () => {
    const tests = Object.entries(settings.folders).flatMap(([path, named]) => [path, ...named]);
    expect(tests.filter((path) => !existsSync(path))).toEqual([]);
    const bare = (text: string): string => text.replaceAll(/\s+/gu, "");
    const strange = settings.equivalents.filter(
      ({ file, original }) => !existsSync(file) || !bare(readFileSync(file, "utf8")).includes(bare(original)),
    );
    expect(strange).toEqual([]);
  });
});
