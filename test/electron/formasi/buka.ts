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

/** Converts a workbook with LibreOffice in a profile of its own. */
function konversi(isi: Uint8Array, ke: "xlsx" | "pdf"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "tepat-formasi-"));
  try {
    writeFileSync(join(folder, "buku.xlsx"), isi);
    const hasil = join(folder, "hasil");
    const profil = `-env:UserInstallation=file://${join(folder, "profil")}`;
    spawnSync(LIBRE_OFFICE, [profil, "--headless", "--convert-to", ke, "--outdir", hasil, join(folder, "buku.xlsx")], { timeout: 120_000 });
    return new Uint8Array(readFileSync(join(hasil, `buku.${ke}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook as LibreOffice computes it: the cached value of every formula is taken out first, so that none can be passed on. */
export function hitungUlang(isi: Uint8Array): XLSX.WorkBook {
  const tanpaSimpanan = (xml: string): string => xml.replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, "$1");
  const lembar = Object.keys(unzipSync(isi)).filter((nama) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(nama));
  return bukaBuku(
    konversi(
      lembar.reduce((buku, nama) => ubahBagian(buku, nama, tanpaSimpanan), isi),
      "xlsx",
    ),
  );
}

/** Text of each page of the workbook as it is printed. */
export function halamanCetak(isi: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "tepat-cetak-"));
  try {
    const pdf = join(folder, "buku.pdf");
    writeFileSync(pdf, konversi(isi, "pdf"));
    return spawnSync(PDF_KE_TEKS, ["-layout", pdf, "-"], { encoding: "utf8" }).stdout.split("\f").slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
