import { bentukAngka } from "./gaya-angka";
import { formatAngka } from "./number";

/** What the fields know of a figure: its text as typed, what is stored of it (null when it cannot be read), and its unit. */
interface AngkaDiketik {
  readonly teks: string;
  readonly nilai: number | null;
  /** Said when the text brought a unit of its own, as `2 jam` in a field of minutes does. */
  readonly satuan?: string | undefined;
}

/**
 * How a figure being typed will be stored, for a hint beside its field: `33.5` gives "= 33,5", `2:00` gives "= 120 menit". A text with
 * two readings gets a form that has only one: `1.250` gives "= 1.250,0" and `33,333` gives "≈ 33,33". Empty when the text is stored as it
 * stands, or cannot be read.
 */
export function gemaAngka({ teks, nilai, satuan }: AngkaDiketik): string {
  if (nilai === null) return "";
  const bentuk = bentukAngka(teks);
  const tersimpan = formatAngka(nilai, 3, 0);
  if (bentuk === null) return satuan === undefined ? `= ${tersimpan}` : `= ${tersimpan} ${satuan}`;
  if (bentuk.jenis === "taksa") {
    if (Number.isInteger(nilai)) return `= ${formatAngka(nilai, 1)}`;
    return tersimpan === teks.trim() ? `\u2248 ${formatAngka(nilai, 2)}` : `= ${tersimpan}`;
  }
  return tersimpan === teks.trim() ? "" : `= ${tersimpan}`;
}
