import type { Font, stream, Worksheet } from "exceljs";

/*
 * Two things that exceljs 4.4 does not let its users say in public. Both reach into the writer here and nowhere else.
 */

/**
 * Sets the font in which the column widths of a workbook are counted. The writer's own, Calibri 11, is missing outside Windows:
 * columns would come out wider there and the pages break elsewhere.
 */
export function pakaiHurufDasar(buku: stream.xlsx.WorkbookWriter, huruf: Partial<Font>): void {
  const { styles } = buku as typeof buku & { readonly styles: { readonly _addFont: (font: Partial<Font>) => number } };
  styles["_addFont"](huruf);
}

/**
 * Lets the writer forget the formulas of rows already written. It keeps them all for the sake of shared formulas, which this
 * program does not use: without this, a nationwide proposal keeps some 400,000 of them in memory.
 */
export function lupakanRumus(lembar: Worksheet): void {
  Object.assign(lembar, { _formulae: {} });
}
