import tebal from "inter-ui/Inter (web)/Inter-Bold.woff?inline";
import tebalMiring from "inter-ui/Inter (web)/Inter-BoldItalic.woff?inline";
import miring from "inter-ui/Inter (web)/Inter-Italic.woff?inline";
import biasa from "inter-ui/Inter (web)/Inter-Regular.woff?inline";

/**
 * The interface's font, as it is embedded in pages. Whole static cuts in WOFF: of the variable WOFF2 that the interface shows, the PDF
 * library cannot take single letters, because that format stores their outlines transformed; and parts of a font lack arrows.
 * Each goes by the name that it bears itself: a drawing finds a font that the document has embedded already by no other.
 */
export const HURUF_INTER: Readonly<Record<string, Buffer>> = {
  "Inter-Regular": isi(biasa),
  "Inter-Bold": isi(tebal),
  "Inter-Italic": isi(miring),
  "Inter-BoldItalic": isi(tebalMiring),
};

export const BERKAS_INTER = {
  normal: "Inter-Regular",
  bold: "Inter-Bold",
  italics: "Inter-Italic",
  bolditalics: "Inter-BoldItalic",
} as const;

/** The bytes of a file that the bundler wrote into the program. */
function isi(alamat: string): Buffer {
  return Buffer.from(alamat.slice(alamat.indexOf(",") + 1), "base64");
}
