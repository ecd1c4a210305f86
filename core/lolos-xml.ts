/** Signs that no XML can hold, whoever wrote them. */
const TERLARANG = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const LOLOS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text without what no document can hold; its lines and tabs stay. */
export function tanpaTerlarang(teks: string): string {
  return teks.replace(TERLARANG, "");
}

/** A text as it stands within XML, in an element or an attribute: nothing in it is markup, and what XML cannot hold is left out. */
export function lolosXml(teks: string): string {
  return tanpaTerlarang(teks).replace(/[&<>"]/g, (tanda) => LOLOS[tanda] ?? tanda);
}
