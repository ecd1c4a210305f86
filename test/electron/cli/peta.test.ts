import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runPeta } from "../../../electron/cli/peta";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { openKantor } from "../open-kantor";

describe("peta on the command line", () => {
  it("says why the picture cannot be written, and leaves nothing half-written there", async () => {
    const { host, folder } = openKantor("contoh");
    const peta = (keluar: string) => runPeta(host, parseCommandLine(["peta", "--keluar", keluar]));
    const hilang = join(folder, "hilang", "peta.svg");
    await expect(peta(hilang)).rejects.toMatchObject({ code: "exportNotWritten" });
    expect(existsSync(hilang)).toBe(false);
    mkdirSync(join(folder, "folder.svg"));
    const sebelum = readdirSync(folder).toSorted();
    await expect(peta(join(folder, "folder.svg"))).rejects.toMatchObject({ code: "exportNotWritten" });
    expect(readdirSync(folder).toSorted()).toEqual(sebelum);
  });

  it("puts a whole picture in the place of an older one", async () => {
    const { host, folder } = openKantor("contoh");
    const keluar = join(folder, "peta.svg");
    writeFileSync(keluar, "lama");
    await runPeta(host, parseCommandLine(["peta", "--keluar", keluar]));
    const svg = readFileSync(keluar, "utf8");
    expect([svg.startsWith("<"), svg.trimEnd().endsWith("</svg>")]).toEqual([true, true]);
  });
});
