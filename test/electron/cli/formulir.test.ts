import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { COMMANDS } from "../../../electron/cli/commands";
import { barisBerisi, bukaBuku, lembarBernama, sel } from "../formasi/buka";
import { openKantor } from "../open-kantor";

describe("formulir on the command line", () => {
  it("writes the seven forms of a unit in hours", async () => {
    const { host, folder } = openKantor("contoh");
    const keluar = join(folder, "formulir.xlsx");
    const line = parseCommandLine(["formulir", "--keluar", keluar, "--unit", "subbagian keuangan, umum, dan logistik", "--satuan", "jam"]);
    const { json } = await COMMANDS.formulir.run(host, line);
    const isi = readFileSync(keluar);
    expect(json).toEqual({ berkas: keluar, ukuran: isi.byteLength, takTercatat: false });
    const buku = bukaBuku(isi);
    expect(buku.SheetNames).toHaveLength(8);
    const form = lembarBernama(buku, "4 Arsiparis Terampil");
    expect(sel(form, `D${barisBerisi(form, "A", "No")}`).nilai).toBe("Waktu Penyelesaian (jam)");
  });

  it("writes pages or a letter when the name of the file ends so, for the forms, the proposal and an explanation", async () => {
    const { host, folder } = openKantor("contoh");
    const tulis = async (perintah: "formasi" | "formulir" | "jelaskan", akhiran: string, ...lain: string[]): Promise<string> => {
      const keluar = join(folder, `${perintah}.${akhiran}`);
      await COMMANDS[perintah].run(host, parseCommandLine([perintah, "--keluar", keluar, ...lain]));
      return readFileSync(keluar).subarray(0, 4).toString("latin1");
    };
    expect(await tulis("formulir", "pdf", "--unit", "subbagian keuangan, umum, dan logistik")).toBe("%PDF");
    expect(await tulis("formasi", "docx")).toBe("PK\u0003\u0004");
    expect(await tulis("jelaskan", "pdf", "--jabatan", "Sekretaris")).toBe("%PDF");
  });

  it("writes the forms, the proposal and an explanation as on the day that is asked for: nobody held a post in 1990", async () => {
    const { host, folder } = openKantor("contoh");
    const halaman = async (perintah: "formasi" | "formulir" | "jelaskan", lembar: string, ...lain: string[]) => {
      const keluar = join(folder, `${perintah}.xlsx`);
      await COMMANDS[perintah].run(host, parseCommandLine([perintah, "--keluar", keluar, "--per", "1990-01-01", ...lain]));
      return lembarBernama(bukaBuku(readFileSync(keluar)), lembar);
    };
    const pemangku = (dari: Awaited<ReturnType<typeof halaman>>) => sel(dari, `F${barisBerisi(dari, "B", "Sekretaris")}`).nilai;
    expect(pemangku(await halaman("formasi", "Usul Formasi"))).toBe(0);
    expect(pemangku(await halaman("formulir", "Rekap"))).toBe(0);
    const penjelasan = await halaman("jelaskan", "Penjelasan", "--jabatan", "Sekretaris");
    expect(JSON.stringify(penjelasan)).toContain("1 Januari 1990");
  });

  it("refuses another unit of time, a missing file name and an unknown unit", async () => {
    const { host } = openKantor("contoh");
    const run = async (...args: string[]) => {
      const line = parseCommandLine(["formulir", ...args]);
      return COMMANDS.formulir.run(host, line);
    };
    await expect(run("--keluar", "x.xlsx", "--satuan", "hari")).rejects.toMatchObject({ code: "usage" });
    await expect(run()).rejects.toMatchObject({ code: "usage" });
    await expect(run("--keluar", "x.xls")).rejects.toMatchObject({ code: "usage" });
    await expect(run("--keluar", "x.xlsx", "--unit", "tidak ada")).rejects.toMatchObject({ code: "notFound" });
  });
});
