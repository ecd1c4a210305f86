import { describe, expect, it } from "vitest";
import { changes, patternsOf, sampledLines, targetsOf } from "../../build/lib/mutant-targets.mjs";

const NAMED = {
  "core/abk": ["test/core/abk"],
  "electron/db": ["test/electron/db"],
  "electron/db/bank.ts": ["test/electron/ipc/bank.test.ts"],
  "electron/db/migrations": ["test/electron/db/releases.test.ts"],
};

describe("what a run with mutants changes", () => {
  it("is a folder with the tests that it names, and each part of it that names others with those", () => {
    expect(targetsOf("electron/db", NAMED)).toEqual([
      {
        path: "electron/db",
        tests: ["test/electron/db"],
        except: ["electron/db/bank.ts", "electron/db/migrations"],
      },
      { path: "electron/db/bank.ts", tests: ["test/electron/ipc/bank.test.ts"], except: [] },
      { path: "electron/db/migrations", tests: ["test/electron/db/releases.test.ts"], except: [] },
    ]);
  });

  it("is a file with the tests of the nearest that names it, else with those that mirror it", () => {
    expect(targetsOf("electron/db/open.ts", NAMED)).toEqual([{ path: "electron/db/open.ts", tests: ["test/electron/db"], except: [] }]);
    expect(targetsOf("core/abkari/x.ts", NAMED).map(({ tests }) => tests)).toEqual([["test/core/abkari/x.test.ts"]]);
    expect(targetsOf("core/text", NAMED).map(({ tests }) => tests)).toEqual([["test/core/text"]]);
  });

  it("is only what is named where a folder names nothing itself", () => {
    expect(targetsOf("core", NAMED).map(({ path }) => path)).toEqual(["core/abk"]);
  });

  it("is every file of a folder but those that have a run of their own", () => {
    const folder = { path: "electron/db", except: ["electron/db/bank.ts", "electron/db/migrations"] };
    expect(patternsOf(folder)).toEqual(["electron/db/**/*.ts", "!electron/db/bank.ts", "!electron/db/migrations/**/*.ts"]);
    expect(patternsOf({ path: "electron/db/bank.ts", except: [] })).toEqual(["electron/db/bank.ts"]);
    const files = ["open.ts", "bank.ts", "migrations/001-awal.ts", "migrations-lama.ts", "baca.md"].map((name) => `electron/db/${name}`);
    expect(files.filter((file) => changes(folder, file))).toEqual(["electron/db/open.ts", "electron/db/migrations-lama.ts"]);
  });

  it("may be every fourth line alone", () => {
    // A path of 6 letters begins at line 3: 3, 7 and 11 of 12.
    expect(sampledLines("a/b.ts", 12, 4)).toEqual(["a/b.ts:3-3", "a/b.ts:7-7", "a/b.ts:11-11"]);
    expect(sampledLines("a/b.ts", 2, 4)).toEqual([]);
  });
});
