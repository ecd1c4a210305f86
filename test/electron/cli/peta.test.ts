import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { COMMANDS } from "../../../electron/cli/commands";
import { kataHalaman } from "../naskah/baca-pdf";
import { openKantor } from "../open-kantor";

describe("peta on the command line", () => {
  const jalankan = (host: Parameters<typeof COMMANDS.peta.run>[0], ...isi: string[]) =>
    COMMANDS.peta.run(host, parseCommandLine(["peta", ...isi]));

  it("draws the map of the office as one picture, and that of a unit as at a day on pages", async () => {
    const { host, folder } = openKantor("contoh");
    const svg = join(folder, "peta.svg");
    expect((await jalankan(host, "--keluar", svg)).text).toBe(`Peta jabatan ditulis ke ${svg}.`);
    expect(readFileSync(svg, "utf8")).toContain("Kepala Subbagian Keuangan, Umum, dan Logistik");
    const pdf = join(folder, "peta.pdf");
    const unit = "subbagian keuangan, umum, dan logistik";
    await jalankan(host, "--keluar", pdf, "--unit", unit, "--per", "2030-12-31", "--kertas", "a3");
    const halaman = kataHalaman(readFileSync(pdf));
    const kata = halaman.flat().join(" ");
    expect(halaman.length).toBe(1);
    expect(kata).toContain("31 Desember 2030");
    expect(kata).toContain("DATA CONTOH");
    expect(kata).not.toContain("Penata Kelola Pemilu");
  });

  it("writes no picture over the data of the office, and leaves nothing half written in a folder that is gone", async () => {
    const { host, folder } = openKantor("contoh");
    const data = host.context.files.paths.find((satu) => existsSync(satu)) ?? "";
    const samaran = join(folder, "peta.svg");
    linkSync(data, samaran);
    await expect(jalankan(host, "--keluar", samaran)).rejects.toMatchObject({ code: "exportOverData" });
    await expect(jalankan(host, "--keluar", join(folder, "tidak-ada", "peta.svg"))).rejects.toMatchObject({ code: "exportNotWritten" });
  });

  it("refuses another ending, a paper that is none, a day that does not exist, and a unit that is not there", async () => {
    const { host } = openKantor("contoh");
    for (const isi of [
      ["--keluar", "peta.png"],
      ["--keluar", "peta.pdf", "--kertas", "a5"],
      ["--keluar", "peta.pdf", "--per", "2026-02-31"],
    ])
      await expect(jalankan(host, ...isi)).rejects.toMatchObject({ code: "usage" });
    await expect(jalankan(host, "--keluar", "peta.svg", "--unit", "hilang")).rejects.toMatchObject({ code: "notFound" });
  });

  it("says why the picture cannot be written, and leaves nothing half-written there", async () => {
    const { host, folder } = openKantor("contoh");
    const hilang = join(folder, "hilang", "peta.svg");
    await expect(jalankan(host, "--keluar", hilang)).rejects.toMatchObject({ code: "exportNotWritten" });
    expect(existsSync(hilang)).toBe(false);
    mkdirSync(join(folder, "folder.svg"));
    const sebelum = readdirSync(folder).toSorted();
    await expect(jalankan(host, "--keluar", join(folder, "folder.svg"))).rejects.toMatchObject({ code: "exportNotWritten" });
    expect(readdirSync(folder).toSorted()).toEqual(sebelum);
  });

  it("puts a whole picture in the place of an older one", async () => {
    const { host, folder } = openKantor("contoh");
    const keluar = join(folder, "peta.svg");
    writeFileSync(keluar, "lama");
    await jalankan(host, "--keluar", keluar);
    const svg = readFileSync(keluar, "utf8");
    expect([svg.startsWith("<"), svg.trimEnd().endsWith("</svg>")]).toEqual([true, true]);
  });
});
