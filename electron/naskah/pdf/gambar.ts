import type { Content } from "pdfmake/interfaces";
import type { Naskah } from "../../../core/naskah/naskah";

/** Pages that are drawn as wholes, from edge to edge. */
export function halamanGambar(gambar: NonNullable<Naskah["gambar"]>): Content[] {
  const halaman = gambar.map(({ svg, lebar, tinggi }, nomor): Content => ({
    svg,
    width: lebar,
    height: tinggi,
    ...(nomor === 0 ? { absolutePosition: { x: 0, y: 0 } } : { pageBreak: "before", absolutePosition: { x: 0, y: 0 } }),
  }));
  // The library embeds fonts for text only; drawings take what is embedded.
  return [HURUF, ...halaman];
}

const HURUF: Content = { absolutePosition: { x: 0, y: 0 }, text: ["\u00a0", { text: "\u00a0", bold: true }] };
