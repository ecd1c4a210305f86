import { TEKS_KETENTUAN_KANTOR as T } from "../text/ketentuan-kantor";
import type { NilaiKetentuan } from "./ketentuan";

/** One field of the form in which an office writes the value of a rule: a figure, a text, yes or no, or a text a line. */
interface BagianNilai {
  /** What the part is called; empty for a rule of one value. */
  readonly label: string;
  readonly jenis: "angka" | "teks" | "pilihan" | "yaTidak" | "barisTeks";
}

/** The fields of a value, in its order; `pilihan`: the words from which each of its texts is one. */
export function bagianNilai(asal: NilaiKetentuan, pilihan?: readonly string[]): readonly BagianNilai[] {
  const bagian = bagianDari(asal, "");
  return pilihan === undefined ? bagian : bagian.map((satu) => (satu.jenis === "teks" ? { ...satu, jenis: "pilihan" } : satu));
}

function bagianDari(asal: unknown, label: string): readonly BagianNilai[] {
  if (typeof asal === "number") return [{ label, jenis: "angka" }];
  if (typeof asal === "string") return [{ label, jenis: "teks" }];
  if (typeof asal === "boolean") return [{ label, jenis: "yaTidak" }];
  if (isTeksSaja(asal)) return [{ label, jenis: "barisTeks" }];
  if (Array.isArray(asal)) return asal.flatMap((satu, urutan) => bagianDari(satu, T.bagianKe(label, urutan + 1)));
  return Object.entries(Object(asal) as object).flatMap(([nama, satu]) => bagianDari(satu, label === "" ? nama : `${label}, ${nama}`));
}

/** What stands in each field for a value: figures with a decimal comma. */
export function tulisBagian(nilai: NilaiKetentuan): readonly string[] {
  return tulis(nilai);
}

function tulis(nilai: unknown): readonly string[] {
  if (typeof nilai === "number") return [String(nilai).replace(".", ",")];
  if (typeof nilai === "string") return [nilai];
  if (typeof nilai === "boolean") return [nilai ? "1" : "0"];
  if (isTeksSaja(nilai)) return [nilai.join("\n")];
  return Object.values(Object(nilai) as object).flatMap(tulis);
}

/** The value that the fields hold, or the number of the field that holds none and why. */
export function bacaBagian(
  asal: NilaiKetentuan,
  teks: readonly string[],
): { readonly nilai: NilaiKetentuan } | { readonly ke: number; readonly masalah: string } {
  const ke = bagianNilai(asal).findIndex(({ jenis }, urutan) => masalahIsian(jenis, teks[urutan] ?? "") !== null);
  const jenis = bagianNilai(asal)[ke]?.jenis;
  if (jenis !== undefined) return { ke, masalah: masalahIsian(jenis, teks[ke] ?? "") ?? "" };
  const sisa = [...teks];
  // Every field was looked at, in the order in which they are taken here.
  return { nilai: susun(asal, sisa) as NilaiKetentuan };
}

function susun(asal: unknown, sisa: string[]): unknown {
  if (typeof asal === "number") return Number((sisa.shift() ?? "").trim().replace(",", "."));
  if (typeof asal === "string") return (sisa.shift() ?? "").trim();
  if (typeof asal === "boolean") return sisa.shift() === "1";
  if (isTeksSaja(asal)) return barisTeks(sisa.shift() ?? "");
  if (Array.isArray(asal)) return asal.map((satu) => susun(satu, sisa));
  return Object.fromEntries(Object.entries(Object(asal) as object).map(([nama, satu]) => [nama, susun(satu, sisa)]));
}

/** A point may mean thousands or decimals: it is refused rather than guessed. */
function masalahIsian(jenis: BagianNilai["jenis"], teks: string): string | null {
  switch (jenis) {
    case "angka":
      return /^\d+(?:,\d+)?$/u.test(teks.trim()) ? null : T.tulisAngka;
    case "teks":
    case "pilihan":
      return teks.trim() === "" ? T.isiTeks : null;
    case "barisTeks":
      return barisTeks(teks).length === 0 ? T.isiTeks : null;
    case "yaTidak":
      return null;
  }
}

function barisTeks(teks: string): readonly string[] {
  return teks
    .split("\n")
    .map((satu) => satu.trim())
    .filter((satu) => satu !== "");
}

function isTeksSaja(nilai: unknown): nilai is readonly string[] {
  return Array.isArray(nilai) && nilai.length > 0 && nilai.every((satu) => typeof satu === "string");
}
