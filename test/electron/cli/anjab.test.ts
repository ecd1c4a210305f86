import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { COMMANDS } from "../../../electron/cli/commands";
import { bukaBuku } from "../formasi/buka";
import { kataHalaman } from "../naskah/baca-pdf";
import { openKantor } from "../open-kantor";

function buka() {
  const { host, folder } = openKantor("contoh");
  const run = async (...args: string[]) => COMMANDS.anjab.run(host, parseCommandLine(["anjab", ...args]));
  return { folder, run };
}

const teks = (isi: Uint8Array): string => kataHalaman(isi).flat().join("").replace(/\s+/gu, " ");

describe("anjab on the command line", () => {
  it("writes the informasi jabatan of one jabatan as pages, a letter and a workbook, by the ending of the file", async () => {
    const { folder, run } = buka();
    const berkas = (akhiran: string): string => join(folder, `anjab.${akhiran}`);
    for (const akhiran of ["pdf", "docx", "xlsx"]) {
      const { text } = await run("--jabatan", "Arsiparis Terampil", "--keluar", berkas(akhiran));
      expect(text).toBe(`Informasi jabatan ditulis ke ${berkas(akhiran)}.`);
    }
    expect(teks(readFileSync(berkas("pdf")))).toContain("1. NAMA JABATAN:Arsiparis Terampil");
    expect(readFileSync(berkas("docx")).subarray(0, 2).toString("latin1")).toBe("PK");
    expect(bukaBuku(readFileSync(berkas("xlsx"))).SheetNames).toEqual(["1 Arsiparis Terampil", "Dasar hitungan"]);
  });

  it("takes a name by some of its words, misspelt or shortened", async () => {
    const { folder, run } = buka();
    const keluar = join(folder, "anjab.xlsx");
    const lembar = async (nama: string): Promise<string | undefined> => {
      await run("--jabatan", nama, "--keluar", keluar);
      return bukaBuku(readFileSync(keluar)).SheetNames[0];
    };
    for (const nama of ["arsiparis", "ARSIPARIS  TERAMPIL."]) expect(await lembar(nama)).toBe("1 Arsiparis Terampil");
    expect(await lembar("Arsparis Terampil")).toBe("1 Arsiparis Terampil");
    expect(await lembar("Kasubbag Perencanaan, Data dan Informasi")).toBe("1 Kepala Subbagian Perencanaan,");
  });

  it("asks with all that a name may mean, and says what is near to one that is not there", async () => {
    const { run } = buka();
    const alasan = async (...args: string[]): Promise<unknown> =>
      run(...args, "--keluar", "x.pdf").catch((error: unknown) => (error as { data: unknown }).data);
    expect(await alasan("--jabatan", "penata kelola")).toEqual({
      rincian:
        "penata kelola dapat berarti beberapa jabatan: Penata Kelola Pemilu Ahli Muda (Subbagian Teknis Penyelenggaraan Pemilu dan Hukum); Penata Kelola Pemilu Ahli Pertama (Subbagian Teknis Penyelenggaraan Pemilu dan Hukum); tulis nama lengkapnya",
    });
    expect(await alasan("--jabatan", "Penelaah Teknis Kebijakan")).toEqual({
      rincian:
        "jabatan Penelaah Teknis Kebijakan ada di beberapa unit (Subbagian Teknis Penyelenggaraan Pemilu dan Hukum; Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia); tambahkan --unit",
    });
    expect(await alasan("--jabatan", "Astronot")).toEqual({ hal: "Jabatan Astronot" });
  });

  it("writes the book of the office: cover, contents and a sheet for each of its twenty jabatan", async () => {
    const { folder, run } = buka();
    const keluar = join(folder, "buku.xlsx");
    await run("--buku", "--keluar", keluar, "--kertas", "a4");
    const { SheetNames } = bukaBuku(readFileSync(keluar));
    expect(SheetNames).toHaveLength(23);
    expect(SheetNames.slice(0, 3)).toEqual(["Sampul", "Daftar isi", "1 Sekretaris"]);
  });

  it("prints the marks of origin, and leaves them out when asked to", async () => {
    const { folder, run } = buka();
    const halaman = async (...args: string[]): Promise<string> => {
      const keluar = join(folder, "asal.pdf");
      await run("--jabatan", "arsiparis", "--keluar", keluar, ...args);
      return teks(readFileSync(keluar));
    };
    expect(await halaman()).toContain("Asal isian:");
    expect(await halaman("--tanpa-asal")).not.toContain("Asal isian:");
    expect(await halaman("--satuan", "menit")).toContain("PENYELESAIAN (MENIT)");
  });

  it("leaves nothing half-written and what was there before untouched: a folder that is not there or may not be written, a data file", async () => {
    const { folder, run } = buka();
    const terkunci = join(folder, "terkunci");
    mkdirSync(terkunci);
    await expect(run("--jabatan", "arsiparis", "--keluar", join(folder, "tidak-ada", "a.pdf"))).rejects.toMatchObject({
      code: "exportNotWritten",
      data: { berkas: "a.pdf", folder: join(folder, "tidak-ada") },
    });
    // A folder stands where the file should: not even root may write it.
    mkdirSync(join(terkunci, "a.pdf"));
    writeFileSync(join(terkunci, "a.pdf", "isi"), "semula");
    chmodSync(terkunci, 0o500);
    await expect(run("--jabatan", "arsiparis", "--keluar", join(terkunci, "a.pdf"))).rejects.toMatchObject({ code: "exportNotWritten" });
    chmodSync(terkunci, 0o700);
    expect(readdirSync(terkunci)).toEqual(["a.pdf"]);
    expect(readFileSync(join(terkunci, "a.pdf", "isi"), "utf8")).toBe("semula");
    expect(existsSync(join(folder, "tidak-ada"))).toBe(false);
  });

  it("refuses no choice, two choices, an unknown unit of time or paper, and another ending", async () => {
    const { run } = buka();
    for (const args of [
      ["--keluar", "a.pdf"],
      ["--semua", "--buku", "--keluar", "a.pdf"],
      ["--jabatan", "arsiparis", "--semua", "--keluar", "a.pdf"],
      ["--semua", "--keluar", "a.doc"],
      ["--semua", "--keluar", "a.pdf", "--satuan", "hari"],
      ["--semua", "--keluar", "a.pdf", "--kertas", "a3"],
      ["--semua"],
    ])
      await expect(run(...args)).rejects.toMatchObject({ code: "usage" });
    await expect(run("--unit", "tidak ada", "--keluar", "a.pdf")).rejects.toMatchObject({ code: "notFound" });
  });
});
