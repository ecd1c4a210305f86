import { TEKS_FORMULIR } from "../../core/text/formulir";
import { groupBy } from "../../core/group";
import { jumlahRekap, type JumlahRekap } from "../../core/formasi/rekap";
import { barisSurat } from "./formasi-kop";
import type { BahanFormulir, JabatanFormulir } from "./formulir-bahan";

/** Columns of a form by letter: the eight of the form, and beside them what they are counted from. */
export const KOLOM_FORMULIR = {
  nomor: "A",
  uraian: "B",
  satuan: "C",
  norma: "D",
  wke: "E",
  beban: "F",
  pegawai: "G",
  keterangan: "H",
  volume: "J",
  periode: "K",
  menit: "L",
} as const;
export const LEBAR_FORMULIR: readonly number[] = [4.5, 43, 12, 13, 10.5, 11.5, 12.5, 16];
export const SELURUH_FORMULIR = LEBAR_FORMULIR.reduce((jumlah, lebar) => jumlah + lebar, 0);
/** The empty column between, volume, period, workload in minutes. */
export const LEBAR_ISIAN: readonly number[] = [3, 11, 12.5, 16];

/** Columns of the recap by letter. */
export const KOLOM_REKAP = {
  nomor: "A",
  nama: "B",
  kelas: "C",
  pns: "D",
  pppk: "E",
  bezetting: "F",
  mentah: "G",
  kebutuhan: "H",
  kurang: "I",
  lebih: "J",
  ej: "K",
  pj: "L",
  keterangan: "M",
} as const;
export const LEBAR_REKAP: readonly number[] = [5, 52, 8, 8, 8, 9, 12, 11, 9, 9, 8, 7, 34];

/** Lines of the identity block: jabatan, unit, kelas, holders, summary. */
const BARIS_IDENTITAS = 5;

/** Where the parts of one form stand on its sheet, by row. */
export interface LetakFormulir extends JabatanFormulir {
  readonly nomor: number;
  readonly lembar: string;
  /** First row of the identity block. */
  readonly identitas: number;
  readonly kepala: number;
  readonly tugasAwal: number;
  readonly tugasAkhir: number;
  readonly jumlah: number;
  /** Row of this jabatan on the recap. */
  readonly barisRekap: number;
}

export interface LetakUnitRekap {
  readonly nama: string;
  readonly baris: number;
  readonly jumlah: JumlahRekap;
  readonly jabatan: readonly LetakFormulir[];
}

export interface TataFormulir {
  readonly unit: readonly LetakUnitRekap[];
  readonly jabatan: readonly LetakFormulir[];
  /** Row of the recap that holds the divisor and the multipliers. */
  readonly barisDasar: number;
  /** Row of the upper headings of the recap. */
  readonly kepalaRekap: number;
  readonly barisTotal: number;
  readonly jumlah: JumlahRekap;
}

/** Lays out all sheets before the first is written: they refer to each other. */
export function susunTataFormulir(bahan: BahanFormulir): TataFormulir {
  const surat = barisSurat(bahan, SELURUH_FORMULIR).length;
  // Letterhead, title, day, profile; then the row of constants and two levels of headings with the column numbers.
  const barisDasar = surat + 4;
  const kepalaRekap = barisDasar + 1;
  let baris = kepalaRekap + 3;
  let nomor = 0;
  const unit = [...groupBy(bahan.jabatan, ({ rekap }) => rekap.unitId).values()].map((anggota): LetakUnitRekap => {
    const barisUnit = baris;
    baris += 1;
    const jabatan = anggota.map((satu): LetakFormulir => {
      nomor += 1;
      baris += 1;
      // Letterhead, title, day; identity; profile; headings in one row with their numbers.
      const identitas = surat + 3;
      const kepala = identitas + BARIS_IDENTITAS + 1;
      const tugasAwal = kepala + 2;
      const tugasAkhir = tugasAwal + Math.max(1, banyakBaris(satu)) - 1;
      const lembar = namaLembar(nomor, satu.rekap.nama);
      return { ...satu, nomor, lembar, identitas, kepala, tugasAwal, tugasAkhir, jumlah: tugasAkhir + 1, barisRekap: baris - 1 };
    });
    const jumlah = jumlahRekap(anggota.map(({ rekap }) => rekap));
    return { nama: anggota[0]?.rekap.unit ?? "", baris: barisUnit, jumlah, jabatan };
  });
  const jabatan = unit.flatMap((satu) => satu.jabatan);
  return { unit, jabatan, barisDasar, kepalaRekap, barisTotal: baris, jumlah: jumlahRekap(jabatan.map(({ rekap }) => rekap)) };
}

/** Rows of the table: a task each, or the steps of another method with its divisor and its need. */
function banyakBaris({ jejak }: JabatanFormulir): number {
  return jejak.metode ? jejak.metode.langkah.length + 2 : jejak.baris.length;
}

/** Signs that Excel does not take in the name of a sheet, and the apostrophe, which formulas would have to double. */
const TERLARANG = /[\\/?*[\]:'\p{Cc}]+/gu;
const PANJANG_NAMA = 31;

/** Name of a sheet: the number makes it one of its kind, the jabatan makes it readable. At most 31 characters. */
export function namaLembar(nomor: number, jabatan: string): string {
  const nama = jabatan.replace(TERLARANG, " ").replace(/\s+/gu, " ").trim();
  const utuh = Array.from(`${nomor} ${nama}`).reduce(
    (teks, huruf) => (teks.length + huruf.length <= PANJANG_NAMA ? teks + huruf : teks),
    "",
  );
  return utuh.trimEnd();
}

/** A cell of another sheet, as formulas write it. */
export const rujukan = (lembar: string, sel: string): string => `'${lembar}'!${sel}`;

export const REKAP = TEKS_FORMULIR.lembarRekap;
