import { lolosXml } from "../lolos-xml";
import type { UnsurGambar, WarnaPeta } from "./gambar";
import { lebarTeks } from "./lebar-huruf";

/** Colours on paper. Differences also carry their sign, and kinds of boxes their words: nothing is said by colour alone. */
export const WARNA_KERTAS: Readonly<Record<WarnaPeta, string>> = {
  tinta: "#1a1a1a",
  samar: "#4d4d4d",
  kurang: "#a61c1c",
  lebih: "#9a4b00",
  pensiun: "#5b3a8c",
  garis: "#333333",
  kertas: "#ffffff",
  jpt: "#cfe0ee",
  administrator: "#dcebdc",
  pengawas: "#f3ead0",
  tanpaKepala: "#ececec",
  pita: "#efefef",
};

const ANGKA = 2;
const angka = (nilai: number): string => String(Number(nilai.toFixed(ANGKA)));

/** A drawing as SVG. */
export interface LembarSvg {
  readonly lebar: number;
  readonly tinggi: number;
  readonly unsur: readonly UnsurGambar[];
  /** What the drawing is, for those who do not see it. */
  readonly judul: string;
  /** Style that brings the font along; empty where the font is known to be there. */
  readonly gaya: string;
  /** Whether every line says how long it is, so that another font in place of Inter cannot run out of its box. */
  readonly berpanjang: boolean;
}

export function svgLembar({ lebar, tinggi, unsur, judul, gaya, berpanjang }: LembarSvg): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${angka(lebar)}" height="${angka(tinggi)}" viewBox="0 0 ${angka(lebar)} ${angka(tinggi)}" font-family="${FONT}">`,
    `<title>${lolosXml(judul)}</title>`,
    gaya === "" ? "" : `<style>${gaya}</style>`,
    `<rect width="100%" height="100%" fill="${WARNA_KERTAS.kertas}"/>`,
    ...unsur.map((satu) => svgUnsur(satu, berpanjang)),
    "</svg>",
  ].join("");
}

const FONT = "Inter, 'Segoe UI', Arial, sans-serif";
const JANGKAR = { kiri: "start", tengah: "middle", kanan: "end" } as const;

function svgUnsur(unsur: UnsurGambar, berpanjang: boolean): string {
  switch (unsur.jenis) {
    case "teks": {
      const { x, y, isi, ukuran, tebal, rata, warna } = unsur;
      const panjang = berpanjang ? ` textLength="${angka(lebarTeks(isi, { ukuran, tebal }))}" lengthAdjust="spacingAndGlyphs"` : "";
      return `<text x="${angka(x)}" y="${angka(y)}" font-size="${angka(ukuran)}"${tebal ? ' font-weight="bold"' : ""} text-anchor="${JANGKAR[rata]}" fill="${WARNA_KERTAS[warna]}"${panjang}>${lolosXml(isi)}</text>`;
    }
    case "bidang": {
      const { x, y, lebar, tinggi, isi, tepi, putus } = unsur;
      const garis =
        tepi === null ? "" : ` stroke="${WARNA_KERTAS[tepi]}" stroke-width="0.8"${putus === true ? ' stroke-dasharray="4 3"' : ""}`;
      return `<rect x="${angka(x)}" y="${angka(y)}" width="${angka(lebar)}" height="${angka(tinggi)}" fill="${isi === null ? "none" : WARNA_KERTAS[isi]}"${garis}/>`;
    }
    case "garis": {
      const { x1, y1, x2, y2, warna } = unsur;
      return `<line x1="${angka(x1)}" y1="${angka(y1)}" x2="${angka(x2)}" y2="${angka(y2)}" stroke="${WARNA_KERTAS[warna]}" stroke-width="0.8"/>`;
    }
  }
}
