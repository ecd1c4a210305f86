import ExcelJS from "exceljs";
import type { SisaLembar } from "../../core/intake/tampilan";
import { TEKS_SISA } from "../../core/text/sisa-impor";

/** Excel cuts sheet names here and refuses these signs in them. */
const NAMA_TERPANJANG = 31;
const TANDA_TERLARANG = /[[\]:*?/\\]/gu;
const LEBAR = { terkecil: 8, terbesar: 42, alasan: 70 } as const;

/**
 * The rows that an import left as a workbook: each sheet with its own titles and headings, every cell as text exactly as the file had
 * it (an NIP keeps its 18 digits), the number of the row and the reason behind it. What is mended there can be imported again.
 */
export async function bukuSisa(sisa: readonly SisaLembar[]): Promise<Uint8Array> {
  const buku = new ExcelJS.Workbook();
  const terpakai = new Set<string>();
  for (const satu of sisa) isiLembar(buku.addWorksheet(namaBaru(satu.lembar, terpakai)), satu);
  if (sisa.length === 0) buku.addWorksheet("Kosong");
  const isi = await buku.xlsx.writeBuffer();
  return new Uint8Array(isi);
}

function isiLembar(lembar: ExcelJS.Worksheet, { kepala, baris }: SisaLembar): void {
  const lebar = Math.max(0, ...kepala.map((sel) => sel.length), ...baris.map(({ sel }) => sel.length));
  const judulTerakhir = kepala.length - 1;
  kepala.forEach((sel, nomor) => {
    const tambahan = nomor === judulTerakhir ? [TEKS_SISA.asal, TEKS_SISA.alasan] : [];
    const ditulis = lembar.addRow([...penuhi(sel, lebar), ...tambahan]);
    ditulis.font = { bold: true };
    ditulis.alignment = { wrapText: true, vertical: "top" };
  });
  for (const { nomor, sel, alasan } of baris) {
    const ditulis = lembar.addRow([...penuhi(sel, lebar), nomor, alasan]);
    ditulis.alignment = { vertical: "top" };
    for (let kolom = 1; kolom <= lebar; kolom += 1) ditulis.getCell(kolom).numFmt = "@";
    ditulis.getCell(lebar + 2).alignment = { wrapText: true, vertical: "top" };
    ditulis.getCell(lebar + 2).font = { color: { argb: "FF9C2B00" } };
  }
  for (let kolom = 1; kolom <= lebar; kolom += 1) {
    const panjang = Math.max(0, ...[...kepala, ...baris.map(({ sel }) => sel)].map((sel) => sel[kolom - 1]?.length ?? 0));
    lembar.getColumn(kolom).width = Math.min(LEBAR.terbesar, Math.max(LEBAR.terkecil, panjang + 2));
  }
  lembar.getColumn(lebar + 2).width = LEBAR.alasan;
  if (kepala.length > 0) lembar.views = [{ state: "frozen", ySplit: kepala.length }];
}

function penuhi(sel: readonly string[], lebar: number): string[] {
  return Array.from({ length: lebar }, (_, kolom) => sel[kolom] ?? "");
}

function namaBaru(nama: string, terpakai: Set<string>): string {
  const dasar = nama.replace(TANDA_TERLARANG, " ").trim().slice(0, NAMA_TERPANJANG) || "Lembar";
  let calon = dasar;
  for (let nomor = 2; terpakai.has(calon.toLowerCase()); nomor += 1) calon = `${dasar.slice(0, NAMA_TERPANJANG - 4)} ${nomor}`;
  terpakai.add(calon.toLowerCase());
  return calon;
}
