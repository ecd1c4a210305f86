import * as XLSX from "xlsx";
import { plainDateFromExcelSerial } from "../../core/date";
import type { BarisMentah, IsiSel, LembarMentah, SelKhusus } from "../../core/intake/lembar";

/** Days between the two day counts of Excel: a file of the Mac era counts from 1904. */
const SELISIH_1904 = 1_462;

const KODE_GALAT: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** Rows that a sheet of any program has at most; a row number beyond is a fault of the file, and walking there would take seconds. */
const BARIS_TERBANYAK = 1_048_576;
/** Columns that are read of a sheet; no list or form is wider. */
const KOLOM_TERBANYAK = 1_024;
/** Cells of one workbook, gaps included: a few cells set far apart must not make rows of a gigabyte. */
const SEL_TERBANYAK = 40_000_000;

const RUMUS_TANPA_NILAI: SelKhusus = { jenis: "rumusTanpaNilai" };

/**
 * Turns the sheets of a parsed workbook into plain rows, in the order of the workbook. Each parsed row is let go as soon as it
 * is turned, so that only one form of a large sheet stays in memory. Sheets that hold only a chart are left out.
 * Null when the workbook has more cells than any list or form could need.
 */
export function ambilLembar(buku: XLSX.WorkBook): LembarMentah[] | null {
  const sel = pembacaSel(buku.Workbook?.WBProps?.date1904 === true);
  let sisa = SEL_TERBANYAK;
  const hasil: LembarMentah[] = [];
  for (const [nomor, nama] of buku.SheetNames.entries()) {
    const lembar = buku.Sheets[nama];
    if (!lembar || lembar["!type"] === "chart") continue;
    const tersembunyi = (buku.Workbook?.Sheets?.[nomor]?.Hidden ?? 0) !== 0;
    const baris = ambilBaris(lembar, sel, sisa);
    if (baris === null) return null;
    sisa -= baris.reduce((jumlah, satu) => jumlah + satu.sel.length, 0);
    hasil.push({ nama, tersembunyi, gabungan: gabungan(lembar), baris, barisTersembunyi: [], kolomTersembunyi: [] });
  }
  return hasil;
}

function gabungan(lembar: XLSX.WorkSheet): LembarMentah["gabungan"] {
  return (lembar["!merges"] ?? []).map(({ s, e }) => ({ barisAwal: s.r + 1, barisAkhir: e.r + 1, kolomAwal: s.c, kolomAkhir: e.c }));
}

/** The rows of a sheet that hold something; null when they would have more than `terbanyak` cells. */
function ambilBaris(lembar: XLSX.WorkSheet, sel: (mentah: XLSX.CellObject | undefined) => IsiSel, terbanyak: number): BarisMentah[] | null {
  const sumber: (XLSX.CellObject[] | undefined)[] = lembar["!data"] ?? [];
  const hasil: BarisMentah[] = [];
  let jumlah = 0;
  for (let indeks = 0; indeks < Math.min(sumber.length, BARIS_TERBANYAK); indeks += 1) {
    const mentah = sumber[indeks];
    if (!mentah) continue;
    const baris: IsiSel[] = [];
    let terisi = 0;
    for (let kolom = 0; kolom < Math.min(mentah.length, KOLOM_TERBANYAK); kolom += 1) {
      const isi = sel(mentah[kolom]);
      baris.push(isi);
      if (isi !== null && isi !== "") terisi = kolom + 1;
    }
    sumber[indeks] = undefined;
    if (terisi === 0) continue;
    jumlah += terisi;
    if (jumlah > terbanyak) return null;
    baris.length = terisi;
    hasil.push({ nomor: indeks + 1, sel: baris });
  }
  return hasil;
}

/** Reads cells of one workbook. Dates and errors repeat a great deal, so equal ones share one value. */
function pembacaSel(sejak1904: boolean): (mentah: XLSX.CellObject | undefined) => IsiSel {
  const formatTanggal = new Map<string, boolean>();
  const tanggal = new Map<number, SelKhusus | null>();
  const galat = new Map<number, SelKhusus>();
  const bacaAngka = (nilai: number, format: XLSX.NumberFormat | undefined): IsiSel => {
    if (!Number.isFinite(nilai)) return null;
    if (typeof format !== "string" || format === "General") return nilai;
    const adalahTanggal = formatTanggal.get(format) ?? XLSX.SSF.is_date(format);
    formatTanggal.set(format, adalahTanggal);
    if (!adalahTanggal) return nilai;
    if (!tanggal.has(nilai)) {
      const hari = plainDateFromExcelSerial(nilai + (sejak1904 ? SELISIH_1904 : 0));
      tanggal.set(nilai, hari === null ? null : { jenis: "tanggal", tanggal: hari });
    }
    return tanggal.get(nilai) ?? nilai;
  };
  const bacaGalat = (nilai: number): SelKhusus => {
    const ada = galat.get(nilai) ?? { jenis: "galat", kode: KODE_GALAT.get(nilai) ?? "#ERROR!" };
    galat.set(nilai, ada);
    return ada;
  };
  return (mentah) => {
    if (!mentah) return null;
    const nilai = mentah.v;
    if (mentah.t === "z") return mentah.f === undefined ? null : RUMUS_TANPA_NILAI;
    if (mentah.t === "e") return bacaGalat(Number(nilai));
    if (typeof nilai === "number") return bacaAngka(nilai, mentah.z);
    return typeof nilai === "string" || typeof nilai === "boolean" ? nilai : null;
  };
}
