import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const AKAR = join(import.meta.dirname, "..", "..");
/** Ways to write a day or a moment that are not the one of core/text/date. */
const CARA_LAIN = /toLocale(?:Date|Time)?String|Intl\.DateTimeFormat|\.format\(["'`][^"'`]*[DMY]{2}|toDateString|toUTCString/u;

const berkas = (folder: string): string[] =>
  readdirSync(join(AKAR, folder), { recursive: true, encoding: "utf8" })
    .filter((nama) => /\.tsx?$/u.test(nama))
    .map((nama) => `${folder}/${nama.replaceAll("\\", "/")}`);

describe("dates on screen and paper", () => {
  it("are written by one formatter", () => {
    const semua = [...berkas("renderer"), ...berkas("electron"), ...berkas("core")];
    expect(semua.length).toBeGreaterThan(300);
    expect(semua.filter((nama) => CARA_LAIN.test(readFileSync(join(AKAR, nama), "utf8")))).toEqual([]);
  });

  it("that other ways are seen", () => {
    expect(
      ["saat.toLocaleDateString()", 'dayjs(hari).format("DD/MM/YYYY")', "new Intl.DateTimeFormat()"].map((isi) => CARA_LAIN.test(isi)),
    ).toEqual([true, true, true]);
  });
});
