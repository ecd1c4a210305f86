import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bukaPenulis } from "../../../electron/siasn/penulis";
import { temporaryFolder } from "../open-kantor";

const ISI = new Uint8Array([1, 2, 3]);
const galatDari = (kerja: () => unknown): unknown => {
  try {
    kerja();
    return null;
  } catch (galat) {
    return galat;
  }
};

describe("where the workbooks go", () => {
  it("is a folder: a file of that name, or on the way to it, is said to be a file and stays as it is", () => {
    const akar = temporaryFolder();
    const berkas = join(akar, "siasn");
    writeFileSync(berkas, "catatan");
    for (const folder of [berkas, join(berkas, "dalam")]) {
      const galat = galatDari(() => bukaPenulis({ di: "folder", folder, antara: join(folder, ".antara") }, ["a.xlsx"]));
      expect(galat).toMatchObject({ code: "folderNotWritten", data: { folder, sebab: "bukanFolder" } });
    }
    expect(readFileSync(berkas, "utf8")).toBe("catatan");
    expect(readdirSync(akar)).toEqual(["siasn"]);
  });

  it("holds nothing when it vanishes in the midst, and that is said", () => {
    const folder = join(temporaryFolder(), "siasn");
    mkdirSync(folder);
    const penulis = bukaPenulis({ di: "folder", folder, antara: join(folder, ".antara") }, ["a.xlsx", "b.xlsx"]);
    penulis.tulis("a.xlsx", ISI);
    rmSync(folder, { recursive: true });
    expect(galatDari(() => penulis.tulis("b.xlsx", ISI))).toMatchObject({ code: "folderNotWritten", data: { sebab: "hilang" } });
    expect(existsSync(folder)).toBe(false);
  });

  it("keeps what stands there already, and says which file it is", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "b.xlsx"), "lama");
    const galat = galatDari(() => bukaPenulis({ di: "folder", folder, antara: join(folder, ".antara") }, ["a.xlsx", "b.xlsx"]));
    expect(galat).toMatchObject({ code: "folderHasFile", data: { berkas: "b.xlsx" } });
    expect(readdirSync(folder)).toEqual(["b.xlsx"]);
  });

  it("shows the workbooks under their names only once all are there", () => {
    const folder = temporaryFolder();
    const penulis = bukaPenulis({ di: "folder", folder, antara: join(folder, ".antara") }, ["a.xlsx", "b.xlsx"]);
    penulis.tulis("a.xlsx", ISI);
    expect(readdirSync(folder)).toEqual([".antara"]);
    penulis.tulis("b.xlsx", ISI);
    penulis.selesai();
    expect(readdirSync(folder).toSorted()).toEqual(["a.xlsx", "b.xlsx"]);
  });
});
