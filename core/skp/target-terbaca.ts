import { parseAngka } from "../text/number";

const BERSATUAN = /^([\d.,]+)\s*([%\p{L}][\p{L}\s%/.-]{0,59})$/u;

/** A target with its figure and unit, as cells hold them: `12` beside `dokumen`, or `12 dokumen` in one; a text without one figure stays a text. */
export function bacaTarget(
  target: string,
  satuan: string,
): { readonly target: string; readonly targetAngka: number | null; readonly satuan: string } {
  const angka = parseAngka(target);
  if (angka !== null) return { target, targetAngka: angka, satuan };
  const [, awal = "", sesudah = ""] = BERSATUAN.exec(target) ?? [];
  const dalam = awal === "" ? null : parseAngka(awal);
  // A unit that moves to its own cell leaves the target: both are shown side by side.
  return satuan === "" && dalam !== null
    ? { target: awal, targetAngka: dalam, satuan: sesudah.trim() }
    : { target, targetAngka: dalam, satuan };
}
