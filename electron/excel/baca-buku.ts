import * as XLSX from "xlsx";
import { AppError } from "../../core/errors";
import type { BukuTerbaca, LembarMentah } from "../../core/intake/lembar";
import type { BukanBukuKerja } from "../../core/text/wujud-berkas";
import { aliranBuku, hanyaNilai } from "./biff";
import { bacaCsv, sepertiTabel } from "./csv";
import { bacaHtml } from "./html";
import { ambilLembar } from "./lembar";
import { MarkahRusak } from "./markah";
import { bacaMhtml } from "./mhtml";
import { bacaOds } from "./ods";
import { bacaSpreadsheetMl } from "./spreadsheetml";
import { potonganTeks, teksDariBytes } from "./teks-berkas";
import { AKHIRAN_TEKS, kenaliWujud } from "./wujud";
import { wujudArsip, wujudOle } from "./wujud-wadah";
import { BAGIAN_BESAR, siapkanXlsx, type Siap } from "./xlsx-siap";
import { bukaZip } from "./zip";

/** Bytes that a file may have as it lies on disk. */
export const BATAS_BERKAS = 100 * 1024 * 1024;
const MEBI = 1024 * 1024;

/**
 * Reads a workbook (.xlsx .xlsm .xlsb .xls .ods .fods), a table saved as a web page or XML under any of these names, or separated
 * text into plain rows. What a file is, is decided by its bytes, not by its name. Throws an AppError: `fileTooLarge`,
 * `fileNotWorkbook` (with what it is), `filePasswordProtected`, `fileExpandsTooFar`, `fileTooMuchMemory`, `fileUnreadable` (with what is
 * damaged).
 *
 * @param lapor called with the percentage reached
 */
export function bacaBuku(nama: string, isi: Uint8Array, lapor: (persen: number) => void = () => undefined): BukuTerbaca {
  if (isi.length > BATAS_BERKAS) {
    throw new AppError("fileTooLarge", { berkas: nama, ukuran: Math.ceil(isi.length / MEBI), batas: BATAS_BERKAS / MEBI });
  }
  try {
    return { nama, galat: null, lembar: bacaLembar(nama, isi, lapor) };
  } catch (galat) {
    if (galat instanceof MarkahRusak) throw new AppError("fileUnreadable", { berkas: nama, sebab: galat.sebab });
    throw galat;
  }
}

function bacaLembar(nama: string, isi: Uint8Array, lapor: (persen: number) => void): LembarMentah[] {
  const wujud = kenaliWujud(nama, isi);
  const alas = nama.replace(/\.[^.]*$/, "");
  switch (wujud.cara) {
    case "bukan":
      throw bukanBuku(nama, wujud.wujud);
    case "rusak":
      throw new AppError("fileUnreadable", { berkas: nama, sebab: wujud.sebab });
    case "zip":
      return bacaArsip(nama, isi, lapor);
    case "ole":
      return bacaOle(nama, isi, lapor);
    case "biff":
      return urai({ nama, ...siapBiner(hanyaNilai(Buffer.from(isi))), lapor });
    case "html":
      return bacaHtml({ berkas: nama, nama: alas, teks: teksDariBytes(isi) });
    case "mhtml":
      return bacaMhtml(nama, alas, isi);
    case "spreadsheetml":
      return bacaSpreadsheetMl(nama, potonganTeks(isi));
    case "odsDatar":
      return bacaOds(nama, potonganTeks(isi));
    case "teks": {
      const teks = teksDariBytes(isi);
      // Prose has commas too: without a name that says so, only rows of equal length are a table.
      if (!/\.(csv|tsv)$/i.test(nama) && !sepertiTabel(teks)) throw bukanBuku(nama, "teksTanpaKolom");
      return [bacaCsv(nama, AKHIRAN_TEKS.test(nama) ? nama.replace(AKHIRAN_TEKS, "") : alas, teks)];
    }
  }
}

function bukanBuku(berkas: string, wujud: BukanBukuKerja): AppError {
  return new AppError("fileNotWorkbook", { berkas, wujud });
}

function bacaArsip(nama: string, isi: Uint8Array, lapor: (persen: number) => void): LembarMentah[] {
  // The opened parts go out of sight before the library begins: both together would be the memory twice.
  const hasil = bukaArsip(nama, isi);
  lapor(10);
  return "lembar" in hasil ? adaLembar(nama, hasil.lembar) : urai({ nama, ...hasil, lapor });
}

function bukaArsip(nama: string, isi: Uint8Array): Siap | { readonly lembar: LembarMentah[] } {
  const bagian = bukaZip(isi, nama);
  const wujud = wujudArsip(bagian);
  if (wujud === "ods") {
    if (/<manifest:encryption-data/.test(new TextDecoder().decode(bagian.get("META-INF/manifest.xml"))))
      throw new AppError("filePasswordProtected", { berkas: nama });
    const konten = bagian.get("content.xml");
    if (!konten) throw new AppError("fileUnreadable", { berkas: nama, sebab: "susunan" });
    return { lembar: bacaOds(nama, potonganTeks(konten)) };
  }
  if (wujud !== "xlsx") throw bukanBuku(nama, wujud);
  return siapkanXlsx(nama, bagian);
}

function bacaOle(nama: string, isi: Uint8Array, lapor: (persen: number) => void): LembarMentah[] {
  const wujud = wujudOle(isi);
  if (wujud === "terkunci") throw new AppError("filePasswordProtected", { berkas: nama });
  if (wujud !== "xls") throw bukanBuku(nama, wujud);
  const aliran = aliranBuku(Buffer.from(isi));
  if (!aliran) throw new AppError("fileUnreadable", { berkas: nama, sebab: "susunan" });
  return urai({ nama, ...siapBiner(aliran), lapor });
}

function siapBiner(isi: Buffer): Siap {
  return { isi, selKosong: isi.length <= BAGIAN_BESAR, tersembunyi: new Map(), bertanggalIso: new Set() };
}

interface BahanUrai extends Siap {
  readonly nama: string;
  readonly lapor: (persen: number) => void;
}

function urai({ nama, isi, selKosong, tersembunyi, bertanggalIso, lapor }: BahanUrai): LembarMentah[] {
  // Only with styles does the library tell hidden columns of the binary kinds; the XML ones were searched before.
  const cellStyles = selKosong && tersembunyi.size === 0;
  const berumus = tersembunyi.size > 0;
  const buku = tanpaSuara(() => {
    try {
      return XLSX.read(isi, {
        type: "buffer",
        dense: true,
        cellText: false,
        cellHTML: false,
        cellNF: true,
        sheetStubs: selKosong,
        cellStyles,
        // Only in XML a formula may stand without its result; elsewhere its tokens are not looked at.
        cellFormula: berumus,
      });
    } catch (galat) {
      throw galatPustaka(galat, nama);
    }
  });
  // An archive passed its own check and may truly hold only charts; a stream without sheets has lost them.
  if (buku.SheetNames.length === 0 && !berumus) throw new AppError("fileUnreadable", { berkas: nama, sebab: "susunan" });
  lapor(75);
  const lembar = ambilLembar({ berkas: nama, buku, tersembunyi, bertanggalIso });
  lapor(90);
  return adaLembar(nama, lembar);
}

function adaLembar(nama: string, lembar: LembarMentah[]): LembarMentah[] {
  if (lembar.length === 0) throw bukanBuku(nama, "tanpaLembar");
  return lembar;
}

/** What the workbook library's refusal means to the user. */
function galatPustaka(galat: unknown, berkas: string): AppError {
  const pesan = galat instanceof Error ? galat.message : "";
  if (/password|encrypt/i.test(pesan)) return new AppError("filePasswordProtected", { berkas });
  return new AppError("fileUnreadable", { berkas, sebab: "susunan" });
}

/** The library tells oddities of a workbook on the console, in English; they do not matter to the values. */
function tanpaSuara<T>(kerja: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return kerja();
  } finally {
    console.error = error;
  }
}
