import { encode } from "uqr";

/** A QR code: its sides in modules without margin, and its dark modules as the path of an SVG, one unit a module. */
export interface GambarQr {
  readonly sisi: number;
  readonly jalur: string;
}

/**
 * The QR code of a text, with a quarter of it readable though a part is smudged. A margin of four modules is left by whoever draws it.
 * Text of capitals, digits and - makes the smallest code.
 */
export function gambarQr(teks: string): GambarQr {
  const { data, size } = encode(teks, { ecc: "Q", border: 0 });
  return {
    sisi: size,
    jalur: data.flatMap((baris, y) => deretGelap(baris).map(({ x, panjang }) => `M${x} ${y}h${panjang}v1h-${panjang}z`)).join(""),
  };
}

/** The runs of dark modules in a row. */
function deretGelap(baris: readonly boolean[]): readonly { readonly x: number; readonly panjang: number }[] {
  const deret: { x: number; panjang: number }[] = [];
  for (const [x, gelap] of baris.entries()) {
    const terakhir = deret.at(-1);
    if (gelap && terakhir && terakhir.x + terakhir.panjang === x) terakhir.panjang += 1;
    else if (gelap) deret.push({ x, panjang: 1 });
  }
  return deret;
}
