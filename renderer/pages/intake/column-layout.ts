import { uraikanAlamat } from "../../../core/intake/lembar";
import { bentukDari, ISIAN_ANGKA, type JenisLembar } from "../../../core/intake/jenis-lembar";
import type { BarisPratinjau, KepalaKolom } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR } from "../../../core/text/intake";
import { NAMA_ISIAN, NAMA_ISIAN_SINGKAT } from "../../../core/text/isian";
import { TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";

const SAMPLE_ROWS = 40;
/** Pixels that a column's text takes at least and at most. */
const NARROWEST = 24;
const WIDEST = { figure: 94, text: 190 } as const;
/** Most of a column that stays in place, so that the one in question has room beside it: the only one, one of several, in a narrow table. */
const WIDEST_FROZEN = { only: 188, several: 160, narrow: 140 } as const;
/** Tables below this width keep only one column in place. */
const NARROW_TABLE_PX = 720;
/** Most room that a column makes for its heading; a longer one is cut, with the whole in the tooltip. */
const HEADING_PX = 94;
/** Letters of a heading against those of a cell, and of the field above it; the lines that a heading may take, less what breaks cost. */
const HEADING_SCALE = 0.85;
const FIELD_CHARACTER_PX = 6.3;
const HEADING_LINES = 2.1;
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

/** For a form that is read by its headings: the item that a row goes to. */
const ITEM: LeadingColumn = { title: TEKS_IMPOR.kolomButir, widthPx: 140, leftPx: STATUS.leftPx + STATUS.widthPx };

/** Before the sheet's own columns: take part, row number, status; in a form the item of each row. A sheet that is not read has only row numbers. */
export function leadingColumns(jenis: JenisLembar): readonly LeadingColumn[] {
  const shape = bentukDari(jenis);
  if (shape === null) return [{ ...ROW_NUMBER, leftPx: 0 }];
  return [TAKE_PART, { ...ROW_NUMBER, leftPx: 38 }, STATUS, ...(shape.kunci === null ? [ITEM] : [])];
}

/** A column as the table shows it. */
export interface ShownColumn extends KepalaKolom {
  /** Its place in the cells of a row. */
  readonly cell: number;
  readonly isFigure: boolean;
  readonly widthPx: number;
  /** Left edge of a column that stays in place; null for one that scrolls. */
  readonly leftPx: number | null;
}

interface Layout {
  readonly jenis: JenisLembar;
  readonly columns: readonly KepalaKolom[];
  readonly rows: readonly BarisPratinjau[];
  /** Width of the table on screen; 0 while it is not known. */
  readonly roomPx: number;
}

/**
 * The columns in the order shown: what names the row, then unit and post, then the rest as in the file, those not read last. Each keeps
 * the letter that it has in the file.
 */
export function arrangeColumns({ jenis, columns, rows, roomPx }: Layout): readonly ShownColumn[] {
  const shape = bentukDari(jenis);
  const isRead = shape !== null;
  const isNarrow = roomPx > 0 && roomPx < NARROW_TABLE_PX;
  const names = shape?.tampil.tetap ?? [];
  const frozen = isNarrow ? names.slice(-1) : names;
  const order = [...frozen, ...names.filter((isian) => !frozen.includes(isian)), ...(shape?.tampil.berikut ?? [])];
  const widestFrozen = WIDEST_FROZEN[isNarrow ? "narrow" : frozen.length > 1 ? "several" : "only"];
  const rank = ({ isian }: KepalaKolom): number => {
    if (!isRead) return 0;
    if (isian === "") return 2;
    const place = order.indexOf(isian);
    if (place >= 0) return place - order.length;
    return isian === "nomor" ? 1 : 0;
  };
  const sample = rows.slice(0, SAMPLE_ROWS);
  const signed = new Set(sample.flatMap(signedColumns));
  let left = leadingColumns(jenis).reduce((sum, { widthPx }) => sum + widthPx, 0);
  return columns
    .map((column, cell) => ({ ...column, cell }))
    .toSorted((a, b) => rank(a) - rank(b) || a.indeks - b.indeks)
    .map((column): ShownColumn => {
      const isFrozen = column.isian !== "" && frozen.includes(column.isian);
      const isFigure = ISIAN_ANGKA.has(column.isian);
      const heading = headingPx(column, isRead);
      const longest = Math.max(...sample.map((row) => textPx(textOf(row, column.cell))), heading, NARROWEST);
      const widest = isFrozen ? widestFrozen : isFigure ? WIDEST.figure : WIDEST.text;
      const widthPx = Math.round(Math.min(longest, widest) + PADDING_PX + (signed.has(column.indeks) ? SIGN_PX : 0));
      const leftPx = isFrozen ? left : null;
      if (isFrozen) left += widthPx;
      return { ...column, isFigure, widthPx, leftPx };
    });
}

/** The field that a column is read as, in the words of its head: shortened over figures, empty where the sheet is not read. */
export function fieldLabel({ isian }: Pick<KepalaKolom, "isian">, isRead: boolean): string {
  if (isian === "") return isRead ? TEKS_PRATINJAU.tidakDibaca : "";
  return NAMA_ISIAN_SINGKAT[isian] ?? NAMA_ISIAN[isian] ?? isian;
}

/** Room for a heading in three lines at most, its longest word whole, and for letter and field above it. */
function headingPx(column: KepalaKolom, isRead: boolean): number {
  const words = column.judul.split(/\s+/u).map((word) => textPx(word) * HEADING_SCALE);
  const title = Math.max(...words, (textPx(column.judul) * HEADING_SCALE) / HEADING_LINES);
  const field = (fieldLabel(column, isRead).length + 2) * FIELD_CHARACTER_PX;
  return Math.min(Math.max(title, field), HEADING_PX);
}

/** Columns of a row whose cells carry a sign beside their text. */
function signedColumns({ masalah, diperbaiki }: BarisPratinjau): readonly number[] {
  return [...diperbaiki, ...masalah.flatMap(({ sel }) => uraikanAlamat(sel)?.kolom ?? [])];
}

function textPx(text: string): number {
  const digits = text.replace(/\D/gu, "").length;
  const capitals = text.replace(/[^A-Z]/gu, "").length;
  return digits * DIGIT_PX + capitals * CAPITAL_PX + (text.length - digits - capitals) * SMALL_PX;
}

/** What a cell shows: as it will be stored, else as the file has it, figures in id-ID. */
export function textOf(row: BarisPratinjau, cell: number): string {
  return row.tampil[cell] ?? "";
}
