import type { CanvasElement, Content } from "pdfmake/interfaces";
import { teksSel } from "../../../core/naskah/angka-naskah";
import { arsiran, panjangBatang, type Grafik, type PolaBatang } from "../../../core/naskah/grafik";

const TINGGI_BATANG = 9;
const LEBAR = { label: 130, angka: 60, sela: 6 } as const;
const JARAK_ARSIRAN = 3;
const WARNA = { garis: "#262626", penuh: "#595959" } as const;

/** So many bars have room on any page, three lines of label each: what has none of an unbroken block is left out without a word. */
const BATANG_SEHALAMAN = 12;

/** The bars below each other, each with its label before it and its figure behind it; no page parts a few of them. */
export function grafikPdf(grafik: Grafik, lebar: number): Content {
  const terpanjang = lebar - LEBAR.label - LEBAR.angka - 2 * LEBAR.sela;
  const panjang = panjangBatang(grafik);
  return {
    unbreakable: grafik.batang.length <= BATANG_SEHALAMAN,
    margin: [0, 6, 0, 6],
    fontSize: 8.5,
    stack: [
      { text: grafik.judul, bold: true, fontSize: 10 },
      { text: grafik.keterangan, fontSize: 8, margin: [0, 1, 0, 4] },
      ...grafik.batang.map((batang, nomor): Content => ({
        margin: [0, 1.5, 0, 1.5],
        columnGap: LEBAR.sela,
        columns: [
          { width: LEBAR.label, text: batang.label, alignment: "right" },
          gambarBatang(batang.pola, terpanjang * (panjang[nomor] ?? 0)),
          { width: LEBAR.angka, text: teksSel(batang.nilai, null), bold: true, fontFeatures: ["tnum"] },
        ],
      })),
    ],
  };
}

/** A bar that prints in black and white: filled, hatched or empty within its outline. A length of nothing is a line. */
function gambarBatang(pola: PolaBatang, lebar: number): Content & { readonly width: number } {
  const garis = pola === "garis" ? arsiran(lebar, TINGGI_BATANG, JARAK_ARSIRAN) : [];
  const tepi: CanvasElement = {
    type: "rect",
    x: 0,
    y: 0,
    w: lebar,
    h: TINGGI_BATANG,
    lineWidth: 0.6,
    lineColor: WARNA.garis,
    ...(pola === "penuh" ? { color: WARNA.penuh } : {}),
  };
  return {
    width: lebar,
    canvas: [tepi, ...garis.map((satu): CanvasElement => ({ type: "line", ...satu, lineWidth: 0.6, lineColor: WARNA.garis }))],
  };
}
