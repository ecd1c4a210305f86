/** Font of a cell, as the style sheets of the tables set it. */
const FONT = "13px 'Inter Variable', 'Segoe UI', system-ui, sans-serif";
/** Widest that a column of text becomes by itself. */
const WIDEST = 460;
/** Space at both sides of a cell, and a little for what a browser rounds. */
const PADDING = 24;
/** How many of the longest texts are measured: letters differ in width, but not that much. */
const CANDIDATES = 24;

let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a column in which the longest of these texts stands on one line. */
export function naturalWidth(texts: readonly string[]): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return WIDEST;
  pen.font = FONT;
  let widest = 0;
  for (const text of texts.toSorted((a, b) => b.length - a.length).slice(0, CANDIDATES))
    widest = Math.max(widest, pen.measureText(text).width);
  return Math.min(WIDEST, Math.ceil(widest) + PADDING);
}
