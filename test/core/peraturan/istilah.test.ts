import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DAFTAR_ISTILAH, istilahDalam } from "../../../core/peraturan/istilah";
import { kalimatIstilah } from "../../../core/text/peraturan";

const TEKS = join(import.meta.dirname, "..", "..", "..", "core", "text");
/** Abbreviations of no regulation: of files and measures, of who made something, Roman figures, and words that stand in capitals for weight. */
const UMUM = new Set([
  "SEBAB",
  "PDF",
  "PNG",
  "JPEG",
  "JSON",
  "XML",
  "RTF",
  "KB",
  "MB",
  "KPU",
  "WHO",
  "SIASN",
  "SIMPEG",
  "UNOR",
  "NO",
  "IV",
  "XVII",
  "NFKD",
  "MENPAN",
  "BKN",
  "PAN",
  "RB",
  "DATA",
  "BATCH",
  "NAMA",
  "UNIT",
  "JENIS",
  "TIDAK",
  "IKUT",
  "KERJA",
  "NOMOR",
  "IX",
  "TEPAT",
  "II",
  "PP",
  "PIN",
  "USB",
  "SSD",
  "CSV",
  "MIT",
  "BSD",
  "SANDI",
  "BARU",
]);

/** Words in capitals that a sentence on screen holds; titles, which are in capitals as a whole, are none. */
function singkatanDalam(sumber: string): string[] {
  const kalimat = [...sumber.matchAll(/"([^"\n]*)"|`([^`]*)`/gu)].map((satu) => (satu[1] ?? satu[2] ?? "").replace(/\$\{[^}]*\}/gu, " "));
  return kalimat
    .filter((satu) => /[a-z]{3}/u.test(satu))
    .flatMap((satu) => satu.match(/(?<![\p{L}\p{N}/.-])\p{Lu}{2,5}(?![\p{L}\p{N}/-])/gu) ?? []);
}

describe("words of the law on screen", () => {
  it("has every abbreviation of the texts in the glossary", () => {
    const dikenal = new Set(DAFTAR_ISTILAH.flatMap(({ singkatan, sebutan }) => [singkatan, ...sebutan]));
    const asing = readdirSync(TEKS)
      .flatMap((nama) => singkatanDalam(readFileSync(join(TEKS, nama), "utf8")).map((singkatan) => `${singkatan} (${nama})`))
      .filter((satu) => !dikenal.has(satu.split(" ")[0] ?? "") && !UMUM.has(satu.split(" ")[0] ?? ""));
    expect([...new Set(asing)]).toEqual([]);
  });

  it("finds the terms that a heading speaks of, a single letter only where it stands alone", () => {
    const nama = (teks: string) => istilahDalam(teks).map(({ istilah }) => istilah);
    expect(nama("EJ")).toEqual(["Efektivitas jabatan"]);
    expect(nama("B")).toEqual(["Bezetting"]);
    expect(nama("B PNS")).toEqual(["Pegawai negeri sipil"]);
    expect(nama("+/− di puncak")).toEqual(["Selisih"]);
    expect(nama("Hitungan")).toEqual(["Kebutuhan"]);
    expect(nama("bezetting hari ini")).toEqual(["Bezetting"]);
    expect(nama("Kebutuhanku")).toEqual([]);
    expect(nama("Nama")).toEqual([]);
  });

  it("says its meaning and its article in one sentence", () => {
    const [selisih] = istilahDalam("+/−");
    if (!selisih) throw new Error("tanpa istilah");
    expect(kalimatIstilah(selisih)).toMatch(
      /^Selisih \(±\): Bezetting dikurangi kebutuhan; negatif berarti kekurangan pegawai\. Dasar: .+\.$/u,
    );
  });
});
