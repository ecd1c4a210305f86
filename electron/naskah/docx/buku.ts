import { Paragraph, TableOfContents, TextRun } from "docx";
import type { DaftarIsi, Sampul } from "../../../core/naskah/naskah";
import { GAYA, twip } from "./gaya";

/** Space above the title of a front page, which stands above the middle of the paper. */
const ATAS = 220;

export function sampulDocx({ judul, anak }: Sampul): Paragraph[] {
  return [
    ...judul
      .split("\n")
      .map((text, nomor) => new Paragraph({ text, style: GAYA.sampul, ...(nomor === 0 ? { spacing: { before: twip(ATAS) } } : {}) })),
    ...anak.map(
      (text, nomor) => new Paragraph({ text, style: GAYA.anakJudul, spacing: { before: twip(nomor === 0 ? 24 : 0), after: twip(6) } }),
    ),
  ];
}

/** The heading of the page of contents, which is not one of its own lines. */
export function judulDaftarIsi(text: string): Paragraph {
  return new Paragraph({ style: GAYA.anakJudul, spacing: { after: twip(8) }, children: [new TextRun({ text, bold: true, size: 24 })] });
}

/** A field that the editor fills with the titles and their pages; until then it shows the titles, each leading to its page. */
export function daftarIsiDocx({ butir }: DaftarIsi): TableOfContents[] {
  return butir.length === 0 ? [] : [new TableOfContents(undefined, { hyperlink: true, headingStyleRange: "1-1" })];
}
