import type { Content } from "pdfmake/interfaces";
import type { DaftarIsi, Sampul } from "../../../core/naskah/naskah";
import type { Halaman } from "./ukuran";

const WARNA_GARIS = "#bfbfbf";
/** Width of the longest number of a page. */
const LEBAR_HALAMAN = 36;

/** The front page: its title above the middle, as titles of books stand. */
export function sampulPdf({ judul, anak }: Sampul, { tinggi }: Halaman): Content {
  return {
    margin: [0, tinggi * 0.3, 0, 0],
    alignment: "center",
    stack: [
      { text: judul, bold: true, fontSize: 22, lineHeight: 1.3, margin: [0, 0, 0, 24] },
      ...anak.map((text): Content => ({ text, fontSize: 12, margin: [0, 0, 0, 6] })),
    ],
  };
}

/** A line for each section with the number of its page; both lead there. */
export function daftarIsiPdf({ butir }: DaftarIsi): Content {
  return {
    fontSize: 9.5,
    layout: {
      hLineWidth: (nomor) => (nomor === 0 ? 0 : 0.4),
      vLineWidth: () => 0,
      hLineColor: () => WARNA_GARIS,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    table: {
      widths: ["*", LEBAR_HALAMAN],
      dontBreakRows: true,
      body: butir.map(({ bagian, teks, keterangan }) => [
        {
          text: [
            { text: teks, linkToDestination: bagian },
            { text: `\n${keterangan}`, fontSize: 7.5 },
          ],
        },
        { text: [{ pageReference: bagian }], alignment: "right", fontFeatures: ["tnum"] },
      ]),
    },
  };
}
