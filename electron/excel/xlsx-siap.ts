import { zipSync, type Zippable } from "fflate";
import { AppError } from "../../core/errors";
import { banyakSel, buangSelKosong, kebanyakanKosong } from "./kempis";
import { cariTersembunyi, jalurLembar, type Tersembunyi } from "./tersembunyi";

const MEBI = 1024 * 1024;

/**
 * Up to here the largest part of a workbook is read with its empty formatted cells, because only then a formula without a saved
 * result can be told from an empty cell. Beyond, such cells would cost more memory than the data.
 */
export const BAGIAN_BESAR = 16 * MEBI;
/** Cells of one sheet that the library can hold within the memory of the program, and bytes of a binary sheet of so many. */
const SEL_TERBANYAK = 3_000_000;
const BINER_TERBANYAK = 64 * MEBI;
const LEMBAR_BINER = /(^|\/)worksheets\/[^/]+\.bin$/i;
const LEMBAR_XML = /(^|\/)worksheets\/[^/]+\.xml$/i;

export interface Siap {
  readonly isi: Buffer;
  /** Whether cells without value are kept, so that a formula without a saved result shows. */
  readonly selKosong: boolean;
  readonly tersembunyi: ReadonlyMap<number, Tersembunyi>;
  readonly bertanggalIso: ReadonlySet<number>;
}

/**
 * The parts of an .xlsx or .xlsb in an archive that needs no expanding: what was counted is exactly what is parsed, and parsed
 * faster. Notes on the way what the library does not tell. Throws `fileTooMuchMemory` for a sheet of more cells than fit.
 */
export function siapkanXlsx(berkas: string, bagian: ReadonlyMap<string, Uint8Array>): Siap {
  const teks = (nama: string): string => new TextDecoder().decode(bagian.get(nama));
  const jalur = jalurLembar(teks("xl/workbook.xml"), teks("xl/_rels/workbook.xml.rels"));
  const tersembunyi = new Map<number, Tersembunyi>();
  const bertanggalIso = new Set<number>();
  const ringkas: Zippable = {};
  let terbesar = 0;
  for (const [nama, utuh] of bagian) {
    let isi = utuh;
    if (LEMBAR_XML.test(nama)) {
      const nomor = jalur.indexOf(nama);
      tersembunyi.set(nomor, cariTersembunyi(utuh));
      isi = tanggalSebagaiTeks(utuh);
      if (isi !== utuh) bertanggalIso.add(nomor);
      if (isi.length > BAGIAN_BESAR && kebanyakanKosong(isi)) isi = buangSelKosong(isi);
    }
    const terlaluBanyak = LEMBAR_BINER.test(nama)
      ? isi.length > BINER_TERBANYAK
      : isi.length > BAGIAN_BESAR && banyakSel(isi) > SEL_TERBANYAK;
    if (terlaluBanyak) throw new AppError("fileTooMuchMemory", { berkas });
    terbesar = Math.max(terbesar, isi.length);
    ringkas[nama] = [isi, { level: 0 }];
  }
  return { isi: Buffer.from(zipSync(ringkas, { level: 0 }).buffer), selKosong: terbesar <= BAGIAN_BESAR, tersembunyi, bertanggalIso };
}

/** ISO date cells as text cells: the library would read them by the zone of this machine and lose the one they carry. */
function tanggalSebagaiTeks(xml: Uint8Array): Uint8Array {
  const isi = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
  if (!isi.includes('t="d"')) return xml;
  return new Uint8Array(Buffer.from(isi.toString("latin1").replace(/(<(?:\w+:)?c\s(?:[^<>]*\s)?t=)"d"/g, '$1"str"'), "latin1"));
}
