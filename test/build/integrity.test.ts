import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mustBeIntact } from "../../build/lib/integrity.mjs";
import { Stop } from "../../build/lib/say.mjs";
import { temporaryFolder } from "../electron/open-kantor";

/** SHA-512 of "abc", the first example of FIPS 180-4. */
const ABC = "sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==";

describe("an archive that brings programs", () => {
  const berkas = (isi: string): string => {
    const file = join(temporaryFolder(), "arsip.tgz");
    writeFileSync(file, isi);
    return file;
  };

  it("is taken when it is the one that is expected", () => {
    expect(() => mustBeIntact(berkas("abc"), ABC, "contoh@1.0.0")).not.toThrow();
  });

  it("is refused by its name when a single byte differs, or nothing arrived", () => {
    for (const isi of ["abd", ""]) {
      expect(() => mustBeIntact(berkas(isi), ABC, "contoh@1.0.0")).toThrow(Stop);
      expect(() => mustBeIntact(berkas(isi), ABC, "contoh@1.0.0")).toThrow(/^contoh@1\.0\.0 is not the file that is expected/u);
    }
  });
});
