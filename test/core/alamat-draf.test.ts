import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { alamatDraf, drafTerbuka } from "../../core/alamat-draf";

describe("the page of a draft", () => {
  it.each([
    ["tugas/j-1", "/abk/j-1"],
    ["metode/j-1", "/abk/j-1"],
    ["dokumen/d-1/tetapkan", "/dokumen/d-1"],
    ["pegawai/baru", "/pegawai"],
    ["pejabat:01J", "/pengaturan/surat"],
    ["usul/j-1", "/formasi"],
    ["sel/lima-tahun/j-1#Volume 2027", "/lima-tahun/j-1"],
    ['isi-surat/{"jenis":"formasi"}', null],
    ["toString/x", null],
  ])("of %s is %s", (id, alamat) => {
    expect(alamatDraf(id)).toBe(alamat);
  });

  it("is known for every draft that the pages keep", () => {
    const pages = resolve(import.meta.dirname, "..", "..", "renderer", "pages");
    const names = readdirSync(pages, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => readFileSync(join(pages, name), "utf8"))
      .flatMap((text) => [...text.matchAll(/\bid\w*\b[^\n]*[`"]([a-z-]+)\/(?:\$\{|baru)/giu)].map((match) => match[1] ?? ""));
    expect(names).toContain("tugas");
    expect(names.filter((kata) => alamatDraf(`${kata}/x`) === null)).toEqual([]);
  });
});

describe("what is typed and not saved anywhere", () => {
  const draf = [{ id: "isi-surat/1" }, { id: "tugas/j-2" }, { id: "pegawai/baru" }, { id: "tugas/j-1" }];

  it("is counted, and the latest of it that has a page is the one to go to", () => {
    expect(drafTerbuka(draf, () => true)).toEqual({ banyak: 3, href: "/abk/j-2" });
  });

  it("leaves out what belongs to a jabatan that has gone, and is nothing when nothing is left", () => {
    expect(drafTerbuka(draf, (id) => id === "j-1")).toEqual({ banyak: 2, href: "/pegawai" });
    expect(drafTerbuka([{ id: "tugas/j-9" }], () => false)).toBeNull();
  });
});
