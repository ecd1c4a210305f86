import tebal from "inter-ui/Inter (web)/Inter-Bold.woff?inline";
import tebalMiring from "inter-ui/Inter (web)/Inter-BoldItalic.woff?inline";
import miring from "inter-ui/Inter (web)/Inter-Italic.woff?inline";
import biasa from "inter-ui/Inter (web)/Inter-Regular.woff?inline";

/**
 * The interface's font, as it is embedded in pages. Whole static cuts in WOFF: of the variable WOFF2 that the interface shows, the PDF
 * library cannot take single letters, because that format stores their outlines transformed; and parts of a font lack arrows.
 */
export const HURUF_INTER: Readonly<Record<string, Buffer>> = {
  "inter.woff": isi(biasa),
  "inter-tebal.woff": isi(tebal),
  "inter-miring.woff": isi(miring),
  "inter-tebal-miring.woff": isi(tebalMiring),
};

export const BERKAS_INTER = {
  normal: "inter.woff",
  bold: "inter-tebal.woff",
  italics: "inter-miring.woff",
  bolditalics: "inter-tebal-miring.woff",
} as const;

/** The bytes of a file that the bundler wrote into the program. */
function isi(alamat: string): Buffer {
  return Buffer.from(alamat.slice(alamat.indexOf(",") + 1), "base64");
}
