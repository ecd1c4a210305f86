import type { BarisPratinjau, JenisLembar, KepalaKolom } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR } from "../../../core/text/impor";

const SAMPLE_ROWS = 40;
/** Pixels that a column's text takes at least and at most. */
const NARROWEST = 24;
const WIDEST = { figure: 76, text: 240 } as const;
/** Most of a column that stays in place, so that the one in question has room beside it. */
const WIDEST_FROZEN = 188;
/** Room that a column makes for its heading; a longer one is cut, with the whole in the tooltip. */
const HEADING_PX = { figure: 62, text: 84 } as const;
/** Average widths at the table's size: small letters and signs, capitals, digits; blanks beside the text; a sign before or behind it. */
const SMALL_PX = 7.4;
const CAPITAL_PX = 9.2;
const DIGIT_PX = 8.6;
const PADDING_PX = 14;
const SIGN_PX = 20;

/** A column before the sheet's own. */
export interface LeadingColumn {
  readonly title: string;
  readonly widthPx: number;
  readonly leftPx: number;
}

const TAKE_PART: LeadingColumn = { title: TEKS_IMPOR.kolomIkut, widthPx: 38, leftPx: 0 };
const ROW_NUMBER = { title: TEKS_IMPOR.kolomBaris, widthPx: 46 };
const STATUS: LeadingColumn = { title: TEKS_IMPOR.kolomStatus, widthPx: 110, leftPx: 84 };

/** Before the sheet's own columns: take part, row number, status. A sheet that is not read has only row numbers. */
export function leadingColumns(isRead: boolean): readonly LeadingColumn[] {
  return isRead ? [TAKE_PART, { ...ROW_NUMBER, leftPx: 38 }, STATUS] : [{ ...ROW_NUMBER, leftPx: 0 }];
}

/** Whether the rows of a sheet of this kind are judged; those of a recap or an unknown sheet are only shown. */
export function isReadSheet(jenis: JenisLembar): boolean {
  return jenis !== "tidakDikenal" && jenis !== "rekap";
}

/** Fields whose cells are figures. */
const FIGURES: ReadonlySet<string> = new Set([
  "nomor",
  "normaWaktu",
  "waktuKerjaEfektif",
  "volume",
  "bebanWaktu",
  "pegawaiDibutuhkan",
  "kelas",
  "kursi",
  "masaKerjaTahun",
  "masaKerjaBulan",
  "tahunLulus",
]);

/** What a row is known by, which stays in place while the rest scrolls; and what stands next to it, so that it is seen without scrolling. */
const ORDER: Readonly<Record<JenisLembar, { readonly frozen: readonly string[]; readonly next: readonly string[] }>> = {
  pegawai: {
    frozen: ["nip", "nama"],
    next: ["unit", "jabatan", "jabatanStruktural", "jabatanFungsional", "jabatanPelaksana", "golongan"],
  },
  abk: { frozen: ["uraian"], next: ["namaJabatan", "namaUnit"] },
  jabatan: { frozen: ["nama"], next: ["unit", "induk"] },
  rekap: { frozen: [], next: [] },
  tidakDikenal: { frozen: [], next: [] },
};

/** A column as the table shows it. */
export interface ShownColumn extends KepalaKolom {
  /** Its place in the cells of a row. */
  readonly cell: number;
  readonly isFigure: boolean;
  readonly widthPx: number;
  /** Left edge of a column that stays in place; null for one that scrolls. */
  readonly leftPx: number | null;
}

/**
 * The columns in the order shown: what names the row, then unit and post, then the rest as in the file, those not read last. Each keeps
 * the letter that it has in the file.
 */
export function arrangeColumns(
  jenis: JenisLembar,
  columns: readonly KepalaKolom[],
  rows: readonly BarisPratinjau[],
): readonly ShownColumn[] {
  const { frozen, next } = ORDER[jenis];
  const isRead = isReadSheet(jenis);
  const rank = ({ isian }: KepalaKolom): number => {
    if (!isRead) return 0;
    const place = [...frozen, ...next].indexOf(isian);
    if (isian !== "" && place >= 0) return place - frozen.length - next.length;
    if (isian === "") return 2;
    return isian === "nomor" ? 1 : 0;
  };
  const sample = rows.slice(0, SAMPLE_ROWS);
  const hasSigns = sample.some((row) => row.masalah.length > 0 || row.diperbaiki.length > 0);
  let left = leadingColumns(isRead).reduce((sum, { widthPx }) => sum + widthPx, 0);
  return columns
    .map((column, cell) => ({ ...column, cell }))
    .toSorted((a, b) => rank(a) - rank(b) || a.indeks - b.indeks)
    .map((column): ShownColumn => {
      const isFrozen = column.isian !== "" && frozen.includes(column.isian);
      const isFigure = FIGURES.has(column.isian);
      const heading = Math.min(textPx(column.judul), isFigure ? HEADING_PX.figure : HEADING_PX.text);
      const longest = Math.max(...sample.map((row) => textPx(textOf(row, column.cell))), heading, NARROWEST);
      const widthPx = Math.round(
        Math.min(longest, isFrozen ? WIDEST_FROZEN : isFigure ? WIDEST.figure : WIDEST.text) + PADDING_PX + (hasSigns ? SIGN_PX : 0),
      );
      const leftPx = isFrozen ? left : null;
      if (isFrozen) left += widthPx;
      return { ...column, isFigure, widthPx, leftPx };
    });
}

function textPx(text: string): number {
  const digits = text.replace(/\D/gu, "").length;
  const capitals = text.replace(/[^A-Z]/gu, "").length;
  return digits * DIGIT_PX + capitals * CAPITAL_PX + (text.length - digits - capitals) * SMALL_PX;
}

/** What a cell shows: as it will be stored, else as the file has it. */
export function textOf(row: BarisPratinjau, cell: number): string {
  return row.tersimpan[cell] ?? row.sel[cell] ?? "";
}
