import { describe, expect, it } from "vitest";
import { bundledLicenses } from "../../build/lib/licenses.mjs";

/** Packages that were published without saying under which license. */
const TANPA_SEBUTAN: ReadonlySet<string> = new Set(["buffers"]);

describe("the licenses that the product shows", () => {
  const licenses = bundledLicenses();

  it("cover the packages that it is built from, those that these need included", () => {
    const names = licenses.map(({ nama }) => nama);
    expect(names).toEqual(
      expect.arrayContaining(["react", "libsql", "@mantine/core", "exceljs", "scheduler", "@fontsource-variable/inter"]),
    );
    expect(names).not.toEqual(expect.arrayContaining(["vitest"]));
  });

  it("are each named or there in full", () => {
    const silent = licenses.filter(({ nama, lisensi, teks }) => lisensi === "" && teks === "" && !TANPA_SEBUTAN.has(nama));
    expect(silent.map(({ nama }) => nama)).toEqual([]);
  });

  it("ask nobody to open the source of what is built with them", () => {
    const asking = licenses.filter(({ lisensi }) => /GPL/u.test(lisensi) && !/ OR /u.test(lisensi));
    expect(asking.map(({ nama }) => nama)).toEqual([]);
  });
});
