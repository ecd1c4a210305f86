import { deflateRawSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import * as XLSX from "xlsx";

/** Bytes of a workbook kept with the tests. */
export function contohBerkas(nama: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, "..", "..", "fixtures", nama)));
}

/** A workbook written by the library from rows of plain values. */
export function bukuKerja(lembar: Readonly<Record<string, readonly (readonly unknown[])[]>>, bentuk: XLSX.BookType = "xlsx"): Uint8Array {
  const buku = XLSX.utils.book_new();
  for (const [nama, baris] of Object.entries(lembar))
    XLSX.utils.book_append_sheet(buku, XLSX.utils.aoa_to_sheet(baris.map((satu) => [...satu])), nama);
  return new Uint8Array(XLSX.write(buku, { type: "array", bookType: bentuk }) as ArrayBuffer);
}

const KEPALA_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Parts of a smallest .xlsx around the raw XML of one sheet and, where wanted, of the workbook and styles. */
export function bagianXlsx(
  lembar: string,
  { sifat = "", gaya = "" }: { readonly sifat?: string; readonly gaya?: string } = {},
): Record<string, Uint8Array> {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const paket = "http://schemas.openxmlformats.org/package/2006";
  const jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return {
    "[Content_Types].xml": strToU8(
      `${KEPALA_XML}<Types xmlns="${paket}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${jenis}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${jenis}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${jenis}.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${KEPALA_XML}<Relationships xmlns="${paket}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `${KEPALA_XML}<workbook xmlns="${main}" xmlns:r="${rel}">${sifat}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${KEPALA_XML}<Relationships xmlns="${paket}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": strToU8(`${KEPALA_XML}<styleSheet xmlns="${main}">${gaya}</styleSheet>`),
    "xl/worksheets/sheet1.xml": strToU8(`${KEPALA_XML}<worksheet xmlns="${main}"><sheetData>${lembar}</sheetData></worksheet>`),
  };
}

export function xlsxMentah(lembar: string, lain: { readonly sifat?: string; readonly gaya?: string } = {}): Uint8Array {
  return zipSync(bagianXlsx(lembar, lain));
}

/** An archive of one deflated entry whose headers claim `disebut` bytes, whatever it really holds. */
export function zipBerbohong(nama: string, isi: Uint8Array, disebut: number): Uint8Array {
  const padat = deflateRawSync(isi);
  const namaBytes = strToU8(nama);
  const lokal = new DataView(new ArrayBuffer(30));
  const pusat = new DataView(new ArrayBuffer(46));
  const akhir = new DataView(new ArrayBuffer(22));
  lokal.setUint32(0, 0x04034b50, true);
  pusat.setUint32(0, 0x02014b50, true);
  for (const [kepala, letak] of [
    [lokal, 8],
    [pusat, 10],
  ] as const) {
    kepala.setUint16(letak, 8, true);
    kepala.setUint32(letak + 10, padat.length, true);
    kepala.setUint32(letak + 14, disebut, true);
    kepala.setUint16(letak + 18, namaBytes.length, true);
  }
  akhir.setUint32(0, 0x06054b50, true);
  akhir.setUint16(8, 1, true);
  akhir.setUint16(10, 1, true);
  akhir.setUint32(12, 46 + namaBytes.length, true);
  akhir.setUint32(16, 30 + namaBytes.length + padat.length, true);
  return new Uint8Array(
    Buffer.concat(
      [lokal, namaBytes, padat, pusat, namaBytes, akhir].map((bagian) =>
        bagian instanceof DataView ? new Uint8Array(bagian.buffer) : bagian,
      ),
    ),
  );
}

/** An archive of entries that are stored, not deflated, whose directory claims `disebut` bytes for each. */
export function zipTersimpan(panjang: Readonly<Record<string, number>>, disebut: number): Uint8Array {
  const bagian = Object.entries(panjang).map(([nama, banyak]) => [nama, [new Uint8Array(banyak), { level: 0 as const }] as const]);
  const zip = zipSync(Object.fromEntries(bagian));
  const lihat = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let letak = lihat.getUint32(zip.length - 22 + 16, true);
  for (const _ of bagian) {
    lihat.setUint32(letak + 24, disebut, true);
    letak += 46 + lihat.getUint16(letak + 28, true) + lihat.getUint16(letak + 30, true) + lihat.getUint16(letak + 32, true);
  }
  return zip;
}

/** A compound file (the shape of .xls and of encrypted .xlsx) that holds the named streams. */
export function berkasOle(aliran: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const wadah = XLSX.CFB.utils.cfb_new();
  for (const [nama, isi] of Object.entries(aliran)) XLSX.CFB.utils.cfb_add(wadah, nama, Buffer.from(isi));
  return new Uint8Array(Buffer.from(XLSX.CFB.write(wadah, { type: "buffer" }) as Uint8Array));
}
