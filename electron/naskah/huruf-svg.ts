import tebal from "inter-ui/Inter (web)/Inter-Bold.woff?inline";
import biasa from "inter-ui/Inter (web)/Inter-Regular.woff?inline";

/** A style that brings the font of the drawings along, so that they look everywhere as they do here. */
export function gayaHuruf(): string {
  const huruf = (berkas: string, berat: string): string =>
    `@font-face{font-family:Inter;font-weight:${berat};src:url(data:font/woff;base64,${berkas.slice(berkas.indexOf(",") + 1)})}`;
  return `${huruf(biasa, "normal")}${huruf(tebal, "bold")}`;
}
