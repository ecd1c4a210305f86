import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../build/lib/fingerprint.mjs";
import { root } from "../../build/lib/paths.mjs";
import { DAFTAR_PERATURAN } from "../../core/peraturan/daftar-peraturan";
import { ID_KETENTUAN, ketentuan, menurut } from "../../core/peraturan/register";
import { formatAngka } from "../../core/text/number";

/** One source file with its figures, its texts and its comments. */
interface Sumber {
  readonly berkas: string;
  readonly angka: readonly number[];
  readonly teks: readonly string[];
  readonly komentar: readonly string[];
}

/** Entries of the register and its list of texts: where the figures may stand, and where a mention is no use. */
const REGISTER = /^core\/peraturan\/(?!register|ubahan|istilah)/u;
/** Released migrations are never edited. */
const MIGRASI = /^electron\/db\/migrations\//u;

const sumber = baca(["core", "electron", "renderer"]).filter(({ berkas }) => !MIGRASI.test(berkas));
const pemakai = sumber.filter(({ berkas }) => !REGISTER.test(berkas));
const ujian = baca(["test"]);

/** Figures by which a rule is known at sight, in minutes and hours, and bounds of the product that stand for a rule. */
const MENCOLOK: ReadonlySet<number> = new Set([
  ...ID_KETENTUAN.flatMap((id) => {
    const { bidang, nilai, satuan } = ketentuan(id);
    if (bidang === "batasTepat" || satuan !== "menit" || typeof nilai !== "number") return [];
    return nilai >= 60_000 ? [nilai, nilai / 60] : [nilai];
  }),
  menurut("wke-1250-sebulan-jam") * 60,
  menurut("volume-terbesar"),
  menurut("norma-isian-terbesar"),
  menurut("kursi-terbanyak"),
]);

/** Where such a figure means something else. Each must still be needed. */
const PENGECUALIAN: Readonly<Record<string, { readonly angka: number; readonly sebab: string }>> = {
  "core/abk/bank.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/abk/tugas.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/contract/intake.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/contract/jabatan.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/contract/pindah.ts": { angka: 300, sebab: "longest name of a file, in characters" },
  "core/contract/office.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/contract/tahun.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/intake/anjab/tempat-form.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/intake/bacaan.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/intake/identitas-abk.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/intake/jabatan-orang.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/intake/kepala-abk.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/intake/label-unit.ts": { angka: 300, sebab: "longest text, in characters" },
  "core/intake/susunan.ts": { angka: 300, sebab: "longest text, in characters" },
  "electron/cadangan/jangkauan.ts": { angka: 1_500, sebab: "milliseconds" },
  "electron/desktop/lock-on-sleep.ts": { angka: 1_500, sebab: "milliseconds" },
  "electron/ipc/cadangan.ts": { angka: 300, sebab: "steps and rows told one by one" },
  "renderer/surat/pilihan-jabatan.tsx": { angka: 300, sebab: "pixels" },
  "core/anjab/beda-kata.ts": { angka: 1_500, sebab: "words of a text" },
  "core/contract/susunan.ts": { angka: 300, sebab: "letters of a name" },
  "renderer/pages/pengaturan/bagian-kedudukan.tsx": { angka: 300, sebab: "pixels" },
};

describe("the law stands in one place", () => {
  it("keeps the figures of regulations out of the rest of the program", () => {
    const liar = pemakai.flatMap(({ berkas, angka }) =>
      angka.filter((satu) => MENCOLOK.has(satu) && PENGECUALIAN[berkas]?.angka !== satu).map((satu) => `${berkas}: ${satu}`),
    );
    expect(liar).toEqual([]);
  });

  it("finds such a figure in a source that has one, and does not take a comment for one", () => {
    const contoh = urai("core/abk/contoh.ts", "// 75,000 minutes\nexport const a = { menit: 75_000, lain: 74_999 };");
    expect(contoh.angka.filter((satu) => MENCOLOK.has(satu))).toEqual([75_000]);
    expect([72_000, 6_250, 6_240, 6_000, 1_500, 1_250, 1_200, 450, 300].filter((satu) => !MENCOLOK.has(satu))).toEqual([]);
  });

  it("has no exception that nothing needs any more", () => {
    const sisa = Object.entries(PENGECUALIAN).filter(
      ([berkas, { angka }]) => !pemakai.some((satu) => satu.berkas === berkas && satu.angka.includes(angka)),
    );
    expect(sisa).toEqual([]);
  });

  it("keeps them out of the words on screen as well: 75.000 menit, 1.250 jam", () => {
    const tulisan = new RegExp(
      `(?<![\\d.])(?:${[...MENCOLOK].map((satu) => formatAngka(satu).replace(".", "\\.")).join("|")}) (?:menit|jam)`,
      "u",
    );
    expect(tulisan.test("250 hari x 5 jam = 1.250 jam")).toBe(true);
    expect(tulisan.test("Tulis misalnya 33,5 atau 1.250.")).toBe(false);
    expect(pemakai.flatMap(({ berkas, teks }) => teks.filter((satu) => tulisan.test(satu)).map((satu) => `${berkas}: ${satu}`))).toEqual(
      [],
    );
  });
});

describe("what the sources cite", () => {
  /** `[wke-1250-jam]`: an id has a hyphen at least, so that an ordinary bracket is none. */
  const KUTIPAN = /\[([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\]/gu;
  const kutipan = [...sumber, ...ujian].flatMap(({ berkas, komentar }) =>
    komentar.flatMap((satu) => [...satu.matchAll(KUTIPAN)].map(([, id = ""]) => ({ berkas, id }))),
  );
  const dikenal = new Set<string>(ID_KETENTUAN);

  it("is an entry of the register, every time", () => {
    expect(kutipan.length).toBeGreaterThan(40);
    expect(kutipan.filter(({ id }) => !dikenal.has(id))).toEqual([]);
  });

  it("is no file of a library that a reader does not have", () => {
    const asing = /[\w-]+\.md\b|\banjab-abk\b|\bsdm-rules\b|\bsiasn-infojab\b/u;
    const tersebut = [...sumber, ...ujian].flatMap(({ berkas, komentar }) =>
      komentar.filter((satu) => asing.test(satu)).map((satu) => `${berkas}: ${satu.trim().slice(0, 90)}`),
    );
    expect(tersebut).toEqual([]);
  });

  it("leaves no entry of the register unused", () => {
    const dipakai = pemakai.filter(({ berkas }) => !berkas.startsWith("core/text/peraturan") && !berkas.endsWith("/istilah.ts"));
    const dikutip = new Set(kutipan.map(({ id }) => id));
    const menganggur = ID_KETENTUAN.filter((id) => !dikutip.has(id) && !dipakai.some(({ teks }) => teks.includes(id)));
    expect(menganggur).toEqual([]);
  });

  it("leaves no regulation of the list without an entry", () => {
    const bersandar = new Set<string>(
      ID_KETENTUAN.flatMap((id) => {
        const { dasar } = ketentuan(id);
        return typeof dasar === "string" ? [] : [dasar.peraturan];
      }),
    );
    expect(Object.keys(DAFTAR_PERATURAN).filter((id) => !bersandar.has(id))).toEqual([]);
  });
});

function baca(folder: readonly string[]): readonly Sumber[] {
  return filesUnder(folder)
    .filter((berkas) => /\.tsx?$/u.test(berkas))
    .map((berkas) => urai(relative(root, berkas).split(sep).join("/"), readFileSync(berkas, "utf8")));
}

function urai(berkas: string, isi: string): Sumber {
  const { program, comments } = parseSync(berkas, isi);
  const angka: number[] = [];
  const teks: string[] = [];
  const jalan = (simpul: unknown): void => {
    if (typeof simpul !== "object" || simpul === null) return;
    const { type, value } = simpul as { readonly type?: unknown; readonly value?: unknown };
    if (type === "Literal" && typeof value === "number") angka.push(value);
    if ((type === "Literal" || type === "JSXText") && typeof value === "string") teks.push(value);
    if (type === "TemplateElement") teks.push(String((value as { readonly cooked?: unknown }).cooked));
    for (const anak of Object.values(simpul)) jalan(anak);
  };
  jalan(program);
  return { berkas, angka, teks, komentar: comments.map((satu) => satu.value) };
}
