import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AppError } from "../../core/errors";
import { writeWhole } from "../../electron/write-whole";
import { temporaryFolder } from "./open-kantor";

const ISI = new TextEncoder().encode("isi");

function kode(path: string): string {
  try {
    writeWhole(path, ISI, []);
    return "ditulis";
  } catch (galat) {
    return galat instanceof AppError ? galat.code : String(galat);
  }
}

describe("a file that its user is to get", () => {
  it("is told as not written, and leaves nothing behind, where its folder is a file, is missing, or its name is a folder", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "berkas"), "");
    mkdirSync(join(folder, "ada.pdf"));
    expect(kode(join(folder, "berkas", "a.docx"))).toBe("exportNotWritten");
    expect(kode(join(folder, "hilang", "a.docx"))).toBe("exportNotWritten");
    expect(kode(join(folder, "ada.pdf"))).toBe("exportNotWritten");
    expect(readdirSync(folder).toSorted()).toEqual(["ada.pdf", "berkas"]);
    expect(kode(join(folder, "a.docx"))).toBe("ditulis");
    expect(readFileSync(join(folder, "a.docx"), "utf8")).toBe("isi");
  });

  it.skipIf(process.platform === "win32")("is for no other account of the machine to read", () => {
    const path = join(temporaryFolder(), "data-pribadi.json");
    expect(kode(path)).toBe("ditulis");
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});
