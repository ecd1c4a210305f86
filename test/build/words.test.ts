import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../build/lib/fingerprint.mjs";
import { root } from "../../build/lib/paths.mjs";

/** A function by where it stands and what it is called. */
interface Fungsi {
  readonly berkas: string;
  readonly nama: string;
}

/** Where which first words of a function's name are refused, and what says the same. */
const KAIDAH: readonly { readonly di: RegExp; readonly kata: RegExp; readonly sebagaiGanti: string }[] = [
  { di: /^(core|electron|renderer)\//u, kata: /^hitung(?![a-z])/u, sebagaiGanti: "compute for figures, count for numbers of things" },
  { di: /^(core|electron|renderer)\//u, kata: /^explain(?![a-z])/u, sebagaiGanti: "jejak for what explains a figure" },
  {
    di: /^(core\/intake|electron\/excel)\//u,
    kata: /^(read|write|parse|find|get|make|build|judge|guess|ask|split|open|is|has|to)(?![a-z])/u,
    sebagaiGanti: "Indonesian: baca, tulis, urai, cari, susun, nilai, tebak, tanya, pecah, buka, seperti",
  },
];

function fungsiDalam(berkas: string, sumber: string): readonly Fungsi[] {
  const nama = [...sumber.matchAll(/\bfunction\*? (\w+)|\bconst (\w+) = (?:async )?\([^()]*\)(?:: [^=]+)? =>/gu)];
  return nama.map(([, satu, lain]) => ({ berkas, nama: satu ?? lain ?? "" }));
}

function duaKata(fungsi: readonly Fungsi[]): readonly string[] {
  return fungsi.flatMap(({ berkas, nama }) =>
    KAIDAH.filter(({ di, kata }) => di.test(berkas) && kata.test(nama)).map(({ sebagaiGanti }) => `${berkas}: ${nama} (${sebagaiGanti})`),
  );
}

describe("one word for one thing", () => {
  it("holds for the functions of the product", () => {
    const fungsi = filesUnder(["core", "electron", "renderer"])
      .filter((path) => /\.tsx?$/u.test(path))
      .flatMap((path) => fungsiDalam(relative(root, path).split(sep).join("/"), readFileSync(path, "utf8")));
    expect(fungsi.length).toBeGreaterThan(2_000);
    expect(duaKata(fungsi)).toEqual([]);
  });

  it.each([
    ["core/abk/a.ts", "export function hitungWke(): number {"],
    ["renderer/jejak/a.ts", "const explainTotals = (id: string) => id;"],
    ["electron/excel/a.ts", "async function readSheet() {"],
  ])("is refused in %s for `%s`", (berkas, sumber) => {
    expect(duaKata(fungsiDalam(berkas, sumber))).toHaveLength(1);
  });

  it("lets nouns and the same words of other places be", () => {
    const lain = [
      ...fungsiDalam("core/norma/a.ts", "function hitunganSetahun() {"),
      ...fungsiDalam("electron/db/a.ts", "export function readPotret() {"),
    ];
    expect([lain.length, duaKata(lain)]).toEqual([2, []]);
  });
});

/** What an error is about, written where it is thrown: words belong in core/text. */
const HAL_TERTULIS = /\bhal: (?:"|`[A-Za-z])/u;

describe("what an error is about", () => {
  it("is called by words of core/text wherever it is thrown", () => {
    const sumber = filesUnder(["core", "electron", "renderer"])
      .map((path) => [relative(root, path).split(sep).join("/"), readFileSync(path, "utf8")] as const)
      .filter(([berkas]) => /\.tsx?$/u.test(berkas) && !berkas.startsWith("core/text/"));
    expect(sumber.length).toBeGreaterThan(500);
    expect(sumber.filter(([, isi]) => HAL_TERTULIS.test(isi)).map(([berkas]) => berkas)).toEqual([]);
  });

  it("is seen when it is written out, and not when it is named", () => {
    const [tertulis, bernama] = [
      ['hal: "Jabatan"', "hal: `Unit ${unit}`"],
      ["hal: HAL.jabatan", "hal: `${HAL.unit} ${unit}`", "hal: string"],
    ];
    expect([tertulis.filter((isi) => HAL_TERTULIS.test(isi)), bernama.filter((isi) => HAL_TERTULIS.test(isi))]).toEqual([tertulis, []]);
  });
});
