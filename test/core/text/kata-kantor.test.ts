import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../../build/lib/fingerprint.mjs";
import { root } from "../../../build/lib/paths.mjs";

/** Words of machines and of English that no analyst has to know. */
const MESIN =
  /\b(?:batch|trace|token|query|error|galat|skema|default|input|output|backup|restore|render|undo|redo|update|reset|setting|user|cache|server|host|thread|entri|bita|diska|templat|potret|revisi|pemetaan|petakan)\b/iu;

/** Words that have another word in the office, which the rest of the product uses: one word for one thing. */
const SATU_KATA =
  /\b(?:profil|profilnya|mentah|kisi|mengekspor|diekspor|dan ekspor|batalkan (?:langkah|impor)|ubahan|ubahannya|penandatangan|karakter|pintasan papan)\b/iu;

/** Terms of regulations that happen to use such a word: the scale of JPM for mapping, and an annex of the SKP. */
const DARI_NASKAH: ReadonlySet<string> = new Set([
  "Pemetaan pegawai",
  "Pengisian: 80 dan 68. Pemetaan: 90 dan 78.",
  "Skema pertanggungjawaban",
]);

/** What a search understands because people type it; it is shown nowhere. */
const KATA_CARI: ReadonlySet<string> = new Set(["pulihkan pemulihan backup salinan usb cadangkan"]);

/** Words between quotation marks, without what is filled in. */
function kalimatDalam(sumber: string): readonly string[] {
  const tanpaCatatan = sumber.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gmu, "");
  const kutipan = [...tanpaCatatan.matchAll(/"([^"\n]*)"|`([^`]*)`/gu)].map(([, satu, lain]) =>
    (satu ?? lain ?? "").replace(/\$\{[^}]*\}/gu, ""),
  );
  return kutipan.filter((kalimat) => kalimat.includes(" "));
}

function kataMesin(sumber: string): readonly string[] {
  return kalimatDalam(sumber).filter(
    (kalimat) => !DARI_NASKAH.has(kalimat) && !KATA_CARI.has(kalimat) && (MESIN.test(kalimat) || SATU_KATA.test(kalimat)),
  );
}

describe("the words on screen", () => {
  it("are those of the office, not of machines", () => {
    const berkas = filesUnder(["core/text"]).filter((path) => !/(?:cli|wujud-berkas)\.ts$/u.test(path));
    expect(berkas.length).toBeGreaterThan(50);
    const ditemukan = berkas.flatMap((path) =>
      kataMesin(readFileSync(path, "utf8")).map((kalimat) => `${relative(root, path)}: ${kalimat}`),
    );
    expect(ditemukan).toEqual([]);
  });

  it("would be told of a word of machines, and not of a name in the program", () => {
    expect(kataMesin('const a = "Terjadi error pada berkas";')).toHaveLength(1);
    expect(kataMesin('const a = "Pakai profil lain", b = "Kebutuhan mentah";')).toHaveLength(2);
    expect(kataMesin('case "error": return `Berkas ${d.error} rusak`; // an error here')).toEqual([]);
  });
});
