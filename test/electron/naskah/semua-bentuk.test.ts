import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { angkaNaskah, type Angka } from "../../../core/naskah/angka-naskah";
import type { Naskah } from "../../../core/naskah/naskah";
import { naskahKeDocx } from "../../../electron/naskah/docx/tulis";
import { naskahKePdf } from "../../../electron/naskah/pdf/tulis";
import { naskahKeXlsx } from "../../../electron/naskah/xlsx/tulis";
import { bandingkan } from "../formasi/bandingkan";
import { adaLibreOffice, bagianXml, bukaBuku, hitungUlangSemua } from "../formasi/buka";
import { bagianDocx, selDocx } from "./baca-docx";
import { gambarPng } from "./gambar-png";
import { kataHalaman } from "./baca-pdf";
import { HANYA_KATA } from "./perkara-uji";
import { TANPA_ANGKA_PDP } from "./pelindungan-uji";
import { SEMUA_NASKAH } from "./semua-naskah";

/** Documents of words alone, or nearly: letters of a case, the matrix of roles, the columns of e-Kinerja, the person's own data, a recovery sheet. */
const TANPA_ANGKA: ReadonlySet<string> = new Set([
  ...HANYA_KATA,
  ...TANPA_ANGKA_PDP,
  "matriks peran",
  "matriks peran kosong",
  "e-Kinerja",
  "data pribadi",
  "penjelasan penempatan yang tidak ikut",
  "lembar pemulihan",
  "riwayat untuk pemeriksa",
]);

/** A sheet of one drawn page, which needs no number. */
const TANPA_NOMOR = "lembar pemulihan";

/** Figures of a sheet from the left to the right and from above, each with whether it is a formula. */
function angkaLembar(lembar: XLSX.WorkSheet): readonly (readonly [number, boolean])[] {
  const { e } = XLSX.utils.decode_range(lembar["!ref"] ?? "A1");
  const hasil: (readonly [number, boolean])[] = [];
  for (let baris = 0; baris <= e.r; baris += 1)
    for (let kolom = 0; kolom <= e.c; kolom += 1) {
      const sel: XLSX.CellObject | undefined = lembar[XLSX.utils.encode_cell({ r: baris, c: kolom })];
      if (typeof sel?.v === "number") hasil.push([sel.v, sel.f !== undefined]);
    }
  return hasil;
}

/** The first figure that does not stand after the one before it; null when all do. */
function angkaHilang(angka: readonly Angka[], teks: readonly string[]): string | null {
  let letak = 0;
  for (const satu of angka) {
    const ketemu = teks.findIndex((kata, nomor) => nomor >= letak && (kata === satu.teks || kata === `: ${satu.teks}`));
    if (ketemu < 0) return `${satu.sumber} = ${satu.teks}`;
    letak = ketemu + 1;
  }
  return null;
}

const tercetak = (naskah: Naskah): readonly Angka[] => [...angkaNaskah(naskah)].filter(({ diLuarCetak }) => !diLuarCetak);

/** Every document as a workbook, and as LibreOffice computes it where it is at hand. */
const BUKU = new Map<string, { readonly xlsx: Uint8Array; readonly ulang: XLSX.WorkBook | undefined }>();

beforeAll(async () => {
  const semua: Uint8Array[] = [];
  for (const [, naskah] of SEMUA_NASKAH) semua.push(await naskahKeXlsx(naskah));
  const ulang = adaLibreOffice ? hitungUlangSemua(semua) : [];
  for (const [nomor, [nama]] of SEMUA_NASKAH.entries()) BUKU.set(nama, { xlsx: semua[nomor] ?? new Uint8Array(), ulang: ulang[nomor] });
}, 300_000);

describe.each(SEMUA_NASKAH)("%s in every form", (nama, naskah) => {
  let xlsx: Uint8Array;
  let docx: Uint8Array;
  let pdf: readonly (readonly string[])[];

  beforeAll(async () => {
    xlsx = BUKU.get(nama)?.xlsx ?? new Uint8Array();
    docx = await naskahKeDocx(naskah);
    pdf = kataHalaman(await naskahKePdf(naskah));
  }, 60_000);

  it("gives every figure a source of its own", () => {
    const sumber = [...angkaNaskah(naskah)].map((satu) => satu.sumber);
    expect(sumber.length).toBeGreaterThan(TANPA_ANGKA.has(nama) ? -1 : 5);
    expect(new Set(sumber).size).toBe(sumber.length);
  });

  it("has the document's figures in the workbook, one by one, computed ones as formulas", () => {
    const buku = bukaBuku(xlsx);
    expect(buku.SheetNames).toEqual(naskah.bagian.map(({ lembar }) => lembar));
    for (const bagian of naskah.bagian) {
      const angka = [...angkaNaskah({ ...naskah, bagian: [bagian] })].map(({ nilai, rumus }) => [nilai, rumus !== null]);
      expect(angkaLembar(buku.Sheets[bagian.lembar] ?? {})).toEqual(angka);
    }
  });

  it("has them in the letter and on the pages in the same order", () => {
    expect(angkaHilang(tercetak(naskah), selDocx(docx))).toBeNull();
    const kata = pdf.flat().map((satu) => satu.trim());
    expect(angkaHilang(tercetak(naskah), kata)).toBeNull();
  });

  it.skipIf(!adaLibreOffice)("gives its figures again when LibreOffice computes the formulas", () => {
    const { jumlah, beda } = bandingkan(xlsx, BUKU.get(nama)?.ulang);
    expect(beda).toEqual([]);
    expect(jumlah).toBeGreaterThanOrEqual([...angkaNaskah(naskah)].filter(({ rumus }) => rumus !== null).length);
  });

  it("numbers its pages and carries its mark on each", () => {
    for (const [nomor, kata] of pdf.entries()) {
      const teks = kata.join("").replace(/\s+/gu, " ");
      expect(teks.includes(`Halaman ${nomor + 1} dari ${pdf.length}`)).toBe(nama !== TANPA_NOMOR);
      expect(teks).toContain(naskah.tanda?.ringkas ?? "");
    }
    const kaki = bagianDocx(docx, "word/footer1.xml");
    expect([kaki.includes(">PAGE<"), kaki.includes(">NUMPAGES<")]).toEqual([true, true]);
  });

  it("repeats the headings of every table and never parts the signature from what it stands below", () => {
    // A text that is broken over lines lacks the space at the break.
    const rapat = (teks: string): string => teks.replace(/\s+/gu, "");
    const halaman = pdf.map((kata) => rapat(kata.join("")));
    for (const bagian of naskah.bagian.filter(({ diLuarCetak }) => diLuarCetak !== true)) {
      // The last table, or the last items of a form or the last heading that stand between it and the signature.
      const isi = bagian.blok.findLast((blok) => blok.jenis === "tabel" || blok.jenis === "rincian" || blok.jenis === "subjudul");
      const tanda = bagian.blok.find(({ jenis }) => jenis === "tandaTangan");
      if (isi === undefined || tanda?.jenis !== "tandaTangan") continue;
      const terakhir =
        isi.jenis === "tabel"
          ? [...isi.isi()].at(-1)?.sel.find((sel) => typeof sel === "string")
          : isi.jenis === "rincian"
            ? isi.isi.at(-1)?.label
            : isi.teks;
      const bertanda = halaman.filter((teks) => teks.includes(rapat(tanda.nama)) && teks.includes(rapat(String(terakhir))));
      expect(bertanda.length).toBeGreaterThan(0);
    }
    const xml = bagianDocx(docx, "word/document.xml");
    const bertabel = naskah.bagian.filter(({ blok }) => blok.some(({ jenis }) => jenis === "tabel"));
    expect(xml.match(/<w:tblHeader\/>/gu)?.length ?? 0).toBeGreaterThanOrEqual(bertabel.length - 1);
    expect(xml).not.toMatch(/<w:tr>(?:(?!<w:cantSplit\/>).)*?<w:tc>/su);
  });
});

describe("pages of a long table", () => {
  it("carry its headings, and the last of it the signature with the last two jabatan and the total", async () => {
    const [, naskah] = SEMUA_NASKAH[0] ?? [];
    if (!naskah) throw new Error("tidak ada naskah");
    const satu = { ...naskah, bagian: naskah.bagian.slice(0, 1) };
    const halaman = kataHalaman(await naskahKePdf(satu)).map((kata) => kata.join("").replace(/\s+/gu, " "));
    expect(halaman.length).toBeGreaterThan(2);
    for (const teks of halaman) expect(teks).toContain("Unit kerja / Nama jabatan");
    for (const isi of ["Jabatan Uji 39", "Jabatan Uji 40", "JUMLAH", "Sekretaris KPU Kabupaten Sagara,", "NIP 19690412 199403 1 007"])
      expect(halaman.at(-1)).toContain(isi);
  });
});

describe("a document with number, signer and copies", () => {
  const [, naskah] = SEMUA_NASKAH.find(([nama]) => nama === "usul formasi bersurat lengkap") ?? [];
  const TERCETAK = [
    "BAGIAN SUMBER DAYA MANUSIA",
    "Surel sdm@contoh.go.id",
    "Nomor: 12/SDM.01/3204/XI/2026",
    "Sagara, 26 November 2026",
    "a.n. Ketua KPU Kabupaten Sagara",
    "u.b.",
    "Kepala Subbagian SDM,",
    "Ratna Puspita, S.E.",
    "NIP 19800312 200501 2 003",
    "Tembusan:",
    "1. Ketua KPU Provinsi",
    "2. Kepala Biro SDM & Organisasi",
  ] as const;

  it("says them in the workbook, the letter and the pages alike, and shows the picture in each", async () => {
    if (!naskah) throw new Error("tidak ada naskah");
    const satu = { ...naskah, bagian: naskah.bagian.slice(0, 1) };
    const docx = await naskahKeDocx(satu);
    // A workbook's formulas name cells of every section, a page does not.
    const xlsx = await naskahKeXlsx(naskah);
    const pdf = await naskahKePdf(satu);
    const lembar = Object.values(bukaBuku(xlsx).Sheets[satu.bagian[0]?.lembar ?? ""] ?? {}).map((sel: XLSX.CellObject) =>
      String(sel.v ?? ""),
    );
    const halaman = kataHalaman(pdf).flat().join("").replace(/\s+/gu, " ");
    const surat = bagianDocx(docx, "word/document.xml").replaceAll("&amp;", "&");
    for (const teks of TERCETAK) {
      expect([teks, lembar.some((isi) => isi.includes(teks))]).toEqual([teks, true]);
      expect([teks, surat.includes(teks)]).toEqual([teks, true]);
      expect([teks, halaman.includes(teks)]).toEqual([teks, true]);
    }
    expect(bagianXml(xlsx, "xl/drawings/_rels/drawing1.xml.rels")).toContain("../media/image0.png");
    expect(unzipSync(xlsx)["xl/media/image0.png"]).toEqual(gambarPng(40, 60));
    expect(bagianXml(xlsx, "[Content_Types].xml")).toContain('PartName="/xl/drawings/drawing1.xml"');
    // 40 by 60 pixels in a letterhead of four lines: the sides stay as 2 to 3.
    const [, cx = "0", cy = "1"] = /<xdr:ext cx="(\d+)" cy="(\d+)"/u.exec(bagianXml(xlsx, "xl/drawings/drawing1.xml")) ?? [];
    expect(Number(cx) / Number(cy)).toBeCloseTo(2 / 3, 4);
    expect(bagianXml(xlsx, "xl/drawings/drawing1.xml")).toContain('descr="Logo kantor"');
    expect(surat).toContain("<pic:pic");
    expect(surat).toContain('descr="Logo kantor"');
    expect(Buffer.from(pdf).toString("latin1")).toContain("/Subtype /Image");
  });
});
