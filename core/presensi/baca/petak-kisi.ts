import { selKosong, type IsiSel } from "../../intake/lembar";
import type { Petak } from "./kumpulan";

/** Whether a cell of a grid may be a clock. */
export function sepertiJam(isi: IsiSel | undefined): boolean {
  return (
    typeof isi === "number" ||
    (typeof isi === "object" && isi !== null && isi.jenis === "durasi") ||
    (typeof isi === "string" && /\d[:.,]\d{1,2}/u.test(isi))
  );
}

/** A cell of a grid: one clock, two clocks, or a code. */
export function petakKisi(isi: IsiSel, arah: "masuk" | "keluar" | null): Pick<Petak, "masuk" | "keluar" | "kode"> {
  const dua =
    typeof isi === "string"
      ? /^\s*(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)\s*(?:[-–/\n]|s\.?d\.?)\s*(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?\s*$/u.exec(isi)
      : null;
  if (dua) return { masuk: dua[1] ?? null, keluar: dua[2] ?? null, kode: null };
  const jam =
    typeof isi === "string"
      ? /^\s*\d{1,2}\s*[:.,]\s*\d{2}/u.test(isi)
      : sepertiJam(isi) && !(typeof isi === "number" && Number.isInteger(isi));
  if (!jam) return { masuk: null, keluar: null, kode: isi };
  return arah === "keluar" ? { masuk: null, keluar: isi, kode: null } : { masuk: isi, keluar: null, kode: null };
}

/** The numbers of the columns below their headings: 1, 2, 3 and so on. */
export function barisNomor(sel: readonly IsiSel[]): boolean {
  const awal = sel[0] ?? null;
  if (awal !== null && awal !== 1 && awal !== "" && awal !== "1") return false;
  const terisi = sel.filter((isi) => !selKosong(isi));
  return terisi.length > 2 && terisi.every((isi, urut) => Number(isi) === urut + 1);
}
