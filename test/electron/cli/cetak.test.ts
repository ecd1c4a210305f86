import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CARA_PAKAI } from "../../../core/text/cli";
import { permintaanNaskah } from "../../../core/contract/naskah";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { COMMANDS } from "../../../electron/cli/commands";
import { bukaBuku } from "../formasi/buka";
import { openKantor } from "../open-kantor";

/** Kinds that need no more to be said, and that no command of their own writes. */
const JENIS = permintaanNaskah.options
  .map(({ shape }) => shape.jenis.value)
  .filter((jenis) => permintaanNaskah.safeParse({ jenis }).success && !["formasi", "formulir", "informasiJabatan"].includes(jenis));

describe("cetak on the command line", () => {
  it("names in its help just the documents that it can write", () => {
    const disebut = /tulis dokumen lain: (.*)/u.exec(CARA_PAKAI)?.[1]?.split(", ");
    expect(disebut?.toSorted()).toEqual(JENIS.toSorted());
  });

  it("writes the list of people as a workbook, and the five years as pages", async () => {
    const { host, folder } = openKantor("contoh");
    const tulis = async (jenis: string, akhiran: string): Promise<Buffer> => {
      const keluar = join(folder, `${jenis}.${akhiran}`);
      const { text } = await COMMANDS.cetak.run(host, parseCommandLine(["cetak", jenis, "--keluar", keluar]));
      expect(text).toBe(`Dokumen ditulis ke ${keluar}.`);
      return readFileSync(keluar);
    };
    expect(bukaBuku(await tulis("pegawai", "xlsx")).SheetNames).toEqual(["Pegawai"]);
    expect((await tulis("limaTahun", "pdf")).subarray(0, 4).toString("latin1")).toBe("%PDF");
  });

  it("refuses a kind that does not exist, one that needs more, two at once, and none", async () => {
    const { host } = openKantor("contoh");
    const run = async (...args: string[]) => COMMANDS.cetak.run(host, parseCommandLine(["cetak", ...args, "--keluar", "x.xlsx"]));
    for (const args of [["surat"], ["jejak"], ["pegawai", "jabatan"], []])
      await expect(run(...args)).rejects.toMatchObject({ code: "usage" });
  });
});
