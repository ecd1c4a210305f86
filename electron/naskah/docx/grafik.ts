import {
  AlignmentType,
  HeightRule,
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  type IShadingAttributesProperties,
  type ITableCellOptions,
  type Table,
} from "docx";
import { teksSel } from "../../../core/naskah/angka-naskah";
import { panjangBatang, type Grafik, type PolaBatang } from "../../../core/naskah/grafik";
import { GAYA, TABEL_TANPA_TEPI, TANPA_TEPI, TEPI_SEL, twip } from "./gaya";
import { lebarSel, susunTabel } from "./susun";

const LEBAR = { label: 130, angka: 70 } as const;
const TINGGI = { batang: 13, sela: 3 } as const;
const ISI: Readonly<Record<PolaBatang, IShadingAttributesProperties>> = {
  penuh: { type: ShadingType.CLEAR, fill: "595959" },
  garis: { type: ShadingType.DIAGONAL_STRIPE, color: "404040", fill: "FFFFFF" },
  kosong: { type: ShadingType.CLEAR, fill: "FFFFFF" },
};

/**
 * The bars as rows of a table: each bar is a filled cell, so that every editor of letters shows and prints it, and the label and the
 * figure remain text. Cells of one table share the lines between its columns, hence a column for every length that occurs.
 */
export function grafikDocx(grafik: Grafik, lebar: number): (Paragraph | Table)[] {
  const terpanjang = twip(lebar - LEBAR.label - LEBAR.angka);
  const panjang = panjangBatang(grafik).map((bagian) => Math.round(bagian * terpanjang));
  const ujung = [...new Set([0, ...panjang])].toSorted((a, b) => a - b);
  const tersisa = terpanjang + twip(LEBAR.angka);
  const columnWidths = [
    twip(LEBAR.label),
    ...ujung.slice(1).map((satu, nomor) => satu - (ujung[nomor] ?? 0)),
    tersisa - (ujung.at(-1) ?? 0),
  ];
  const rows = grafik.batang.flatMap((batang, nomor): TableRow[] => {
    const ini = panjang[nomor] ?? 0;
    const rentang = ujung.indexOf(ini);
    return [
      new TableRow({
        cantSplit: true,
        height: { value: twip(TINGGI.batang), rule: HeightRule.ATLEAST },
        children: [
          sel(batang.label, { width: lebarSel(twip(LEBAR.label)), borders: TANPA_TEPI }, AlignmentType.RIGHT),
          ...(rentang === 0 ? [] : [sel("", { width: lebarSel(ini), columnSpan: rentang, borders: TEPI_SEL, shading: ISI[batang.pola] })]),
          sel(teksSel(batang.nilai, null), { width: lebarSel(tersisa - ini), columnSpan: ujung.length - rentang, borders: TANPA_TEPI }),
        ],
      }),
      new TableRow({
        cantSplit: true,
        height: { value: twip(TINGGI.sela), rule: HeightRule.EXACT },
        children: [sel("", { columnSpan: columnWidths.length, borders: TANPA_TEPI })],
      }),
    ];
  });
  return [
    new Paragraph({ style: GAYA.isi, keepNext: true, children: [new TextRun({ text: grafik.judul, bold: true })] }),
    new Paragraph({ style: GAYA.isi, keepNext: true, text: grafik.keterangan }),
    susunTabel(columnWidths, rows, { borders: TABEL_TANPA_TEPI }),
  ];
}

function sel(
  text: string,
  lain: Omit<ITableCellOptions, "children">,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: twip(4), right: twip(4) },
    ...lain,
    children: [new Paragraph({ style: GAYA.sel, keepNext: true, alignment, text })],
  });
}
