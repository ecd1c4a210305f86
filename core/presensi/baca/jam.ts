import type { IsiSel } from "../../intake/lembar";

/** Clock of a cell: minutes since midnight; `desimal` for a bare number such as 7.3, which may be a clock (07:30) or hours (07:18). */
export type BacaanJam =
  | { readonly keadaan: "kosong" }
  | { readonly keadaan: "menit"; readonly menit: number }
  | { readonly keadaan: "desimal"; readonly angka: number }
  | { readonly keadaan: "bukan" };

const KOSONG: BacaanJam = { keadaan: "kosong" };
const BUKAN: BacaanJam = { keadaan: "bukan" };
const SEHARI = 24 * 60;

/** `7.30`, `07:30:00`, `7,30`, `0730`, `7:30 PM`, `07.30 WIB`, `7h30`. */
const TEKS =
  /^(\d{1,2})\s*[:.,h]\s*(\d{2})(?:\s*[:.,]\s*(\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.?|p\.m\.?|pagi|siang|sore|malam)?\s*(?:wib|wita|wit)?$/i;
/** Words before a clock: `pukul 07.30`. */
const PENGANTAR = /^(?:pukul|pkl|jam)\.?\s*(?=\d)/i;
const RAPAT = /^(\d{2})(\d{2})(\d{2})?$/;
const SATU_DESIMAL = /^(\d{1,2})[.,](\d)$/;
const PETANG = /^(pm|p\.m\.?|sore|malam)$/i;
const PAGI = /^(am|a\.m\.?|pagi)$/i;
/** Signs that a machine prints where no clock was taken. */
const TANPA_JAM = /^(?:-+|–|_+|\*+|00:00(?::00)?|0|x|n\/?a|null)$/i;

/**
 * Reads a clock. Seconds fall away. Midnight (`00:00`, 0) is how machines print that nothing was taken; a clock of the first hours is
 * left as it is: whether it ends the day before is decided beside the clock of arrival.
 */
export function bacaJam(isi: IsiSel | undefined): BacaanJam {
  if (isi === undefined || isi === null || isi === "") return KOSONG;
  if (typeof isi === "number") return bacaAngka(isi);
  if (typeof isi === "boolean") return BUKAN;
  if (typeof isi === "object") return isi.jenis === "durasi" ? menit(Math.floor(isi.menit + 1e-6)) : BUKAN;
  const teks = isi.trim().replace(/^'/, "").replace(PENGANTAR, "");
  if (teks === "" || TANPA_JAM.test(teks)) return KOSONG;
  const cocok = TEKS.exec(teks);
  if (cocok) return bacaBagian(Number(cocok[1]), Number(cocok[2]), cocok[4] ?? "");
  const rapat = RAPAT.exec(teks);
  if (rapat) return bacaBagian(Number(rapat[1]), Number(rapat[2]), "");
  const desimal = SATU_DESIMAL.exec(teks);
  if (desimal) return { keadaan: "desimal", angka: Number(`${desimal[1] ?? ""}.${desimal[2] ?? ""}`) };
  return BUKAN;
}

function bacaBagian(jam: number, menitnya: number, paruh: string): BacaanJam {
  if (menitnya > 59 || jam > 24) return BUKAN;
  if (PETANG.test(paruh)) return jam > 12 ? menit(jam * 60 + menitnya) : menit((jam % 12) * 60 + menitnya + 12 * 60);
  if (PAGI.test(paruh)) return jam > 12 ? BUKAN : menit((jam % 12) * 60 + menitnya);
  if (/^siang$/i.test(paruh) && jam < 6) return menit((jam + 12) * 60 + menitnya);
  return menit(jam * 60 + menitnya);
}

/** A fraction of a day; 1 to 24 with decimals may be a clock written with a comma. A day number keeps its fraction only. */
function bacaAngka(angka: number): BacaanJam {
  if (angka < 0 || !Number.isFinite(angka)) return BUKAN;
  if (angka < 1) return menit(Math.floor(angka * SEHARI + 1e-4));
  if (angka < 24.6) return { keadaan: "desimal", angka };
  if (angka >= 9_863 && angka < 73_415) return menit(Math.floor((angka % 1) * SEHARI + 1e-4));
  const rapat = Number.isInteger(angka) ? RAPAT.exec(String(angka).padStart(4, "0")) : null;
  return rapat ? bacaBagian(Number(rapat[1]), Number(rapat[2]), "") : BUKAN;
}

function menit(nilai: number): BacaanJam {
  return nilai === 0 ? KOSONG : nilai > SEHARI ? BUKAN : { keadaan: "menit", menit: nilai };
}

/** How bare numbers such as 7,3 read: as a clock written with a comma (07:30), or as hours (07:18). */
export type CaraDesimal = "jam" | "desimal";

/** Minutes of a bare number; null where its reading makes no clock. */
export function menitDesimal(angka: number, cara: CaraDesimal): number | null {
  const jam = Math.floor(angka);
  if (cara === "desimal") return Math.round(angka * 60);
  const menitnya = Math.round((angka - jam) * 100);
  return menitnya > 59 ? null : jam * 60 + menitnya;
}

/** Bare numbers that must all be possible clocks before none of them is taken for hours. */
const CUKUP_BUKTI = 20;

/**
 * How all bare numbers of a file read: one whose decimals are no minutes (7,75) proves hours; many of which none is so, clocks. Null where
 * both readings stay possible.
 */
export function caraDesimal(semua: readonly number[]): CaraDesimal | null {
  const pecahan = semua.filter((angka) => !Number.isInteger(angka));
  if (pecahan.some((angka) => menitDesimal(angka, "jam") === null)) return "desimal";
  return pecahan.length === 0 || new Set(pecahan).size >= CUKUP_BUKTI ? "jam" : null;
}
