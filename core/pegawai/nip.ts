import { plainDate, type PlainDate } from "../date";
import { withoutInvisible } from "../name";
import { menurut } from "../peraturan/register";
import type { JenisKelamin } from "./pegawai";

const PANJANG_NIP = menurut("nip-panjang");

/**
 * What an NIP says about its holder. By [nip-panjang]: birth date (8), TMT CPNS year and month (6), sex (1), serial (3).
 * The number of a PPPK has a code in place of the month. [nip-kode-pppk]
 */
export interface UraianNip {
  readonly tanggalLahir: PlainDate;
  readonly tahunPengangkatan: number;
  /** Month of the TMT CPNS, 1-12; null in the number of a PPPK. */
  readonly bulanPengangkatan: number | null;
  readonly jenisKelamin: JenisKelamin;
  /** 1-999. */
  readonly nomorUrut: number;
}

/** Takes an NIP apart; null when it is not 18 digits or a part cannot be (no such day, month 13, sex 3, serial 000). */
export function uraikanNip(nip: string): UraianNip | null {
  if (!/^\d{18}$/.test(nip)) return null;
  const tanggalLahir = plainDate(Number(nip.slice(0, 4)), Number(nip.slice(4, 6)), Number(nip.slice(6, 8)));
  const tahunPengangkatan = Number(nip.slice(8, 12));
  const kode = Number(nip.slice(12, 14));
  const kelamin = nip.charAt(14);
  const nomorUrut = Number(nip.slice(15));
  if (!tanggalLahir || tahunPengangkatan <= Number(nip.slice(0, 4)) || tahunPengangkatan > 2200) return null;
  if (kode < 1 || (kode > 12 && kode < menurut("nip-kode-pppk"))) return null;
  if ((kelamin !== "1" && kelamin !== "2") || nomorUrut === 0) return null;
  return {
    tanggalLahir,
    tahunPengangkatan,
    bulanPengangkatan: kode <= 12 ? kode : null,
    jenisKelamin: kelamin === "1" ? "pria" : "wanita",
    nomorUrut,
  };
}

/** How an NIP typed or pasted as text reads: its digits, or what is wrong with it. */
export type BacaanNip =
  | { readonly keadaan: "utuh"; readonly nip: string; readonly uraian: UraianNip }
  | { readonly keadaan: "rusak" | "panjang" | "tidakSah"; readonly digit: number };

const ILMIAH = /^\d+([.,]\d+)?E\+?\d+$/i;

/** 18 digits with a thousands mark: a number that was formatted, and so has lost its last digits. */
const BERIBUAN = /^\d{3}([.,]\d{3}){5}$/;

/** What lists put before the number, blanks taken out; longest first. `NI PPPK` is the name on decrees of PPPK. */
const PENGANTAR_NIP = /^(?:nomorindukpegawai|nomorinduk|nippppk|nipp3k|nipppk|nipbaru|nip3k|nip)[.:;=/-]*/i;

/**
 * The digits of an NIP without what guards them from Excel or makes them easier to read: `="1983..."`, quotes of any kind, a leading
 * apostrophe, `NIP.`, dots, dashes, slashes, blanks, line breaks and characters that nobody sees. Other characters stay, so that
 * whatever is no NIP does not become one.
 */
export function nipDariTeks(teks: string): string {
  return tanpaPengaman(teks).replace(/[.\-/_]/g, "");
}

function tanpaPengaman(teks: string): string {
  if (/^\d*$/.test(teks)) return teks;
  let sisa = withoutInvisible(teks)
    .normalize("NFKC")
    .replace(/\p{Pd}/gu, "-")
    .replace(/[\s\p{Cc}"'\u2018-\u201f\u00ab\u00bb`\u00b4\u2032\u2033]/gu, "")
    .replace(/^[=+]+/, "")
    .replace(/(?<![,;.:])[,;.:]+$/, "");
  while (PENGANTAR_NIP.test(sisa)) sisa = sisa.replace(PENGANTAR_NIP, "");
  return sisa;
}

/**
 * Reads an NIP from text, guards and separators let through. "Rusak" is what Excel leaves of a number of 18 digits: 1,98303E+17, a
 * number with thousands marks, or zeros at the end where digits were lost (no serial is 000).
 */
export function bacaNip(teks: string): BacaanNip {
  const tulisan = tanpaPengaman(teks);
  if (ILMIAH.test(tulisan) || BERIBUAN.test(tulisan)) return { keadaan: "rusak", digit: tulisan.length };
  const padat = nipDariTeks(teks);
  if (!/^\d+$/.test(padat)) return { keadaan: "tidakSah", digit: padat.length };
  if (padat.length !== PANJANG_NIP) return { keadaan: "panjang", digit: padat.length };
  if (padat.endsWith("000")) return { keadaan: "rusak", digit: padat.length };
  const uraian = uraikanNip(padat);
  return uraian ? { keadaan: "utuh", nip: padat, uraian } : { keadaan: "tidakSah", digit: padat.length };
}

/** What speaks against an NIP in the other columns of the same person; empty when nothing does. */
export function pertentanganNip(
  uraian: UraianNip,
  orang: { readonly tanggalLahir: PlainDate | null; readonly jenisKelamin: JenisKelamin | null },
): readonly ("tanggalLahir" | "jenisKelamin")[] {
  const hasil: ("tanggalLahir" | "jenisKelamin")[] = [];
  if (orang.tanggalLahir !== null && orang.tanggalLahir !== uraian.tanggalLahir) hasil.push("tanggalLahir");
  if (orang.jenisKelamin !== null && orang.jenisKelamin !== uraian.jenisKelamin) hasil.push("jenisKelamin");
  return hasil;
}
