import type * as XLSX from "xlsx";
import type { BarisMentah, IsiSel, LembarMentah, SelKhusus } from "../../core/intake/lembar";
import { alamatSel } from "../../core/intake/lembar";
import { maknaFormat, nilaiBerformat, tigaDesimal, type MaknaFormat } from "./format-angka";
import { Anggaran, BARIS_TERBANYAK, GABUNGAN_TERBANYAK, KOLOM_TERBANYAK, kolomBerisi } from "./penyusun";
import { hariAtauJam } from "./spreadsheetml";
import { bersihkanTeks } from "./teks-berkas";
import { TAK_ADA_TERSEMBUNYI, type Tersembunyi } from "./tersembunyi";

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

const RUMUS_TANPA_NILAI: SelKhusus = { jenis: "rumusTanpaNilai" };
/** A date cell that a program wrote as text of ISO 8601; the reader of workbooks hands it on as it stands. */
const ISO = /^(\d{4}-\d{2}-\d{2}|\d{2}:\d{2})([T:][\d:.]+)?(Z|[+-]\d{2}:?\d{2})?$/;

/** A parsed workbook with what its library does not tell. */
export interface BukuTerurai {
  readonly berkas: string;
  readonly buku: XLSX.WorkBook;
  /** What is hidden, by the number of the sheet; taken from the library for sheets that are not in it. */
  readonly tersembunyi: ReadonlyMap<number, Tersembunyi>;
  /** Numbers of the sheets whose ISO dates were left as text. */
  readonly bertanggalIso: ReadonlySet<number>;
}

/**
 * Turns the sheets of a parsed workbook into plain rows, in the order of the workbook. Each parsed row is let go as soon as it
 * is turned, so that only one form of a large sheet stays in memory. Sheets that hold only a chart are left out.
 * Throws `fileExpandsTooFar` when the workbook has more cells than any list or form could need.
 */
export function ambilLembar({ berkas, buku, tersembunyi: diketahui, bertanggalIso }: BukuTerurai): LembarMentah[] {
  const geser = buku.Workbook?.WBProps?.date1904 === true ? SELISIH_1904 : 0;
  const biasa = pembacaSel(geser, false);
  const anggaran = new Anggaran(berkas);
  const hasil: LembarMentah[] = [];
  for (const [nomor, nama] of buku.SheetNames.entries()) {
    const lembar = buku.Sheets[nama];
    if (!lembar || lembar["!type"] === "chart") continue;
    const tersembunyi = (buku.Workbook?.Sheets?.[nomor]?.Hidden ?? 0) !== 0;
    const desimal = new Set<string>();
    const baris = ambilBaris(lembar, { sel: bertanggalIso.has(nomor) ? pembacaSel(geser, true) : biasa, anggaran, desimal });
    const takTampak = diketahui.get(nomor) ?? tersembunyiPustaka(lembar);
    hasil.push({
      nama,
      tersembunyi,
      gabungan: gabungan(lembar),
      baris,
      ...(desimal.size === 0 ? {} : { tigaDesimal: desimal }),
      barisTersembunyi: takTampak.baris.size === 0 ? [] : baris.flatMap((satu) => (takTampak.baris.has(satu.nomor) ? [satu.nomor] : [])),
      kolomTersembunyi: kolomBerisi(baris, takTampak.kolom),
    });
  }
  return hasil;
}

function tersembunyiPustaka(lembar: XLSX.WorkSheet): Tersembunyi {
  if (lembar["!rows"] === undefined && lembar["!cols"] === undefined) return TAK_ADA_TERSEMBUNYI;
  const urutan = (semua: readonly ({ hidden?: boolean } | undefined)[] = [], mulai = 0): Set<number> =>
    new Set([...semua].flatMap((satu, nomor) => (satu?.hidden === true ? [nomor + mulai] : [])));
  return { baris: urutan(lembar["!rows"], 1), kolom: urutan(lembar["!cols"]) };
}

function gabungan(lembar: XLSX.WorkSheet): LembarMentah["gabungan"] {
  const semua = (lembar["!merges"] ?? []).slice(0, GABUNGAN_TERBANYAK);
  return semua.map(({ s, e }) => ({ barisAwal: s.r + 1, barisAkhir: e.r + 1, kolomAwal: s.c, kolomAkhir: e.c }));
}

/** The rows of a sheet that hold something. */
interface CaraAmbil {
  readonly sel: (mentah: XLSX.CellObject | undefined) => IsiSel;
  readonly anggaran: Anggaran;
  /** Gathers the addresses of numbers that are shown with three decimals. */
  readonly desimal: Set<string>;
}

function ambilBaris(lembar: XLSX.WorkSheet, { sel, anggaran, desimal }: CaraAmbil): BarisMentah[] {
  const sumber: (XLSX.CellObject[] | undefined)[] = lembar["!data"] ?? [];
  const hasil: BarisMentah[] = [];
  for (let indeks = 0; indeks < Math.min(sumber.length, BARIS_TERBANYAK); indeks += 1) {
    const mentah = sumber[indeks];
    if (!mentah) continue;
    const baris: IsiSel[] = [];
    let terisi = 0;
    for (let kolom = 0; kolom < Math.min(mentah.length, KOLOM_TERBANYAK); kolom += 1) {
      const isi = sel(mentah[kolom]);
      baris.push(isi);
      if (typeof isi === "number" && bertigaDesimal(mentah[kolom]?.z)) desimal.add(alamatSel(kolom, indeks + 1));
      if (isi !== null && isi !== "") terisi = kolom + 1;
    }
    sumber[indeks] = undefined;
    if (terisi === 0) continue;
    baris.length = terisi;
    anggaran.pakai(baris, 1);
    hasil.push({ nomor: indeks + 1, sel: baris });
  }
  return hasil;
}

function bertigaDesimal(format: XLSX.NumberFormat | undefined): boolean {
  return typeof format === "string" && format !== "General" && tigaDesimal(format);
}

/** Reads cells of one workbook. Dates, durations and errors repeat a great deal, so equal ones share one value. */
function pembacaSel(geser: number, iso: boolean): (mentah: XLSX.CellObject | undefined) => IsiSel {
  const makna = new Map<string, MaknaFormat>();
  const bersama = new Map<MaknaFormat, Map<number, IsiSel>>();
  const galat = new Map<number, SelKhusus>();
  const bacaAngka = (nilai: number, format: XLSX.NumberFormat | undefined): IsiSel => {
    if (!Number.isFinite(nilai)) return null;
    if (typeof format !== "string" || format === "General") return nilai;
    const arti = makna.get(format) ?? maknaFormat(format);
    makna.set(format, arti);
    if (arti === "biasa") return nilai;
    const dikenal = bersama.get(arti) ?? new Map<number, IsiSel>();
    bersama.set(arti, dikenal);
    const isi = dikenal.get(nilai) ?? nilaiBerformat(nilai, arti, geser);
    dikenal.set(nilai, isi);
    return isi;
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
    if (typeof nilai === "string") return iso && ISO.test(nilai) ? (hariAtauJam(nilai) ?? nilai) : bersihkanTeks(nilai);
    return typeof nilai === "boolean" ? nilai : null;
  };
}
