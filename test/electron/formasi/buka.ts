import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as XLSX from "xlsx";

/** A finished workbook opened with another library than the one that wrote it. */
export function bukaBuku(isi: Uint8Array): XLSX.WorkBook {
  return XLSX.read(isi, { type: "array", cellFormula: true, cellNF: true, cellStyles: true, sheetStubs: true });
}

export function lembarBernama(buku: XLSX.WorkBook, nama: string): XLSX.WorkSheet {
  const lembar = buku.Sheets[nama];
  if (!lembar) throw new Error(`tidak ada lembar ${nama}`);
  return lembar;
}

/** Value and formula of one cell. */
export function sel(
  lembar: XLSX.WorkSheet,
  alamat: string,
): { readonly nilai: unknown; readonly rumus: string | undefined; readonly jenis: string } {
  const ada: XLSX.CellObject | undefined = lembar[alamat];
  return { nilai: ada?.v, rumus: ada?.f, jenis: ada?.t ?? "z" };
}

/** Number of the row whose cell in `kolom` holds `teks`. */
export function barisBerisi(lembar: XLSX.WorkSheet, kolom: string, teks: string): number {
  const { e } = XLSX.utils.decode_range(lembar["!ref"] ?? "A1");
  for (let baris = 1; baris <= e.r + 1; baris += 1) if (sel(lembar, `${kolom}${baris}`).nilai === teks) return baris;
  throw new Error(`${teks} tidak ada di kolom ${kolom}`);
}

/** The XML of one part of the file, for what the other library does not show (panes, page set-up, breaks). */
export function bagianXml(isi: Uint8Array, nama: string): string {
  const bagian = unzipSync(isi)[nama];
  if (!bagian) throw new Error(`tidak ada ${nama}`);
  return strFromU8(bagian);
}

/** The same workbook with one part rewritten. */
export function ubahBagian(isi: Uint8Array, nama: string, ubah: (xml: string) => string): Uint8Array {
  const berkas = unzipSync(isi);
  return zipSync({ ...berkas, [nama]: strToU8(ubah(bagianXml(isi, nama))) });
}

/** Programs that a developer may have; the tests that need them are skipped elsewhere. */
const LIBRE_OFFICE = "soffice";
const PDF_KE_TEKS = "pdftotext";
export const adaLibreOffice = spawnSync(LIBRE_OFFICE, ["--version"]).status === 0;
export const adaPdfKeTeks = adaLibreOffice && spawnSync(PDF_KE_TEKS, ["-v"]).status === 0;

/** Converts workbooks with LibreOffice in a profile of its own, all at once: its start takes far longer than one of them. */
function konversi(buku: readonly Uint8Array[], ke: "xlsx" | "pdf"): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "tepat-formasi-"));
  try {
    const hasil = join(folder, "hasil");
    const berkas = buku.map((isi, nomor) => {
      const nama = join(folder, `buku-${nomor}.xlsx`);
      writeFileSync(nama, isi);
      return nama;
    });
    const profil = `-env:UserInstallation=file://${join(folder, "profil")}`;
    spawnSync(LIBRE_OFFICE, [profil, "--headless", "--convert-to", ke, "--outdir", hasil, ...berkas], { timeout: 240_000 });
    return berkas.map((_nama, nomor) => new Uint8Array(readFileSync(join(hasil, `buku-${nomor}.${ke}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tanpaSimpanan(isi: Uint8Array): Uint8Array {
  const lembar = Object.keys(unzipSync(isi)).filter((nama) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(nama));
  const hapus = (xml: string): string => xml.replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, "$1");
  return lembar.reduce((buku, nama) => ubahBagian(buku, nama, hapus), isi);
}

/** The workbooks as LibreOffice computes them: the cached value of every formula is taken out first, so that none can be passed on. */
export function hitungUlangSemua(buku: readonly Uint8Array[]): readonly XLSX.WorkBook[] {
  return konversi(buku.map(tanpaSimpanan), "xlsx").map(bukaBuku);
}

/** One workbook as LibreOffice computes it. */
export function hitungUlang(isi: Uint8Array): XLSX.WorkBook {
  const [buku] = hitungUlangSemua([isi]);
  if (!buku) throw new Error("buku kerja tidak dihitung ulang");
  return buku;
}

/** Text of each page of the workbook as it is printed. */
export function halamanCetak(isi: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "tepat-cetak-"));
  try {
    const pdf = join(folder, "buku.pdf");
    for (const satu of konversi([isi], "pdf")) writeFileSync(pdf, satu);
    return spawnSync(PDF_KE_TEKS, ["-layout", pdf, "-"], { encoding: "utf8" }).stdout.split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
