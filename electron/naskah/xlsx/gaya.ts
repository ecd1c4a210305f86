import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import { desimalDari, type Bentuk } from "../../../core/naskah/angka";
import { HURUF } from "./tinggi";

export type Gaya = Partial<Style>;

const GARIS: Partial<Borders> = {
  top: { style: "thin", color: { argb: "FF595959" } },
  bottom: { style: "thin", color: { argb: "FF595959" } },
  left: { style: "thin", color: { argb: "FF595959" } },
  right: { style: "thin", color: { argb: "FF595959" } },
};
const LATAR_KEPALA = latar("FFD6DEE6");
const LATAR_UNIT = latar("FFEEF2F5");

function latar(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

export function huruf(ukuran = HURUF, lain: Partial<Font> = {}): Partial<Font> {
  return { name: "Arial", family: 2, size: ukuran, ...lain };
}

const rata = (horizontal: Alignment["horizontal"], wrapText = false, indent = 0): Partial<Alignment> => ({
  horizontal,
  vertical: "middle",
  wrapText,
  ...(indent > 0 ? { indent } : {}),
});

const GARIS_NOL = '"\u2013"';

const FORMAT = new WeakMap<Bentuk, string[]>();

/** Number format of a figure as workbooks write it. Excel prints it with the separators of the reader's system: `1.250,5` in Indonesia. */
export function kodeFormat(bentuk: Bentuk, nilai: number): string {
  const desimal = desimalDari(nilai, bentuk);
  const sudah = FORMAT.get(bentuk) ?? [];
  FORMAT.set(bentuk, sudah);
  return (sudah[desimal] ??= susunFormat(bentuk, desimal));
}

function susunFormat({ bertanda, nolKosong }: Bentuk, desimal: number): string {
  const dasar = desimal === 0 ? "#,##0" : `#,##0.${"0".repeat(desimal)}`;
  if (bertanda !== true && nolKosong !== true) return dasar;
  return `${bertanda === true ? "+" : ""}${dasar};-${dasar};${nolKosong === true ? GARIS_NOL : "0"}`;
}

const JENIS = ["biasa", "unit", "kepala"] as const;
const RATA = ["kiri", "tengah", "kanan"] as const;
type Jenis = (typeof JENIS)[number];
type Rata = (typeof RATA)[number];
interface PilihanGaya {
  readonly jenis?: Jenis;
  readonly rata?: Rata;
  readonly format?: string;
  readonly miring?: boolean;
  readonly bungkus?: boolean;
  readonly indent?: number;
  readonly tebal?: boolean;
}

const MENDATAR = { kiri: "left", tengah: "center", kanan: "right" } as const;
/** By number format, then by everything else as one number: asked for every cell of a workbook. */
const TERSIMPAN = new Map<string, Map<number, Gaya>>();

/** Style of a bordered table cell. Equal choices give the same object, which the streaming writer recognises at once. */
export function gayaTabel(pilihan: PilihanGaya = {}): Gaya {
  const {
    jenis = "biasa",
    rata: arah = "kiri",
    format = "",
    miring = false,
    bungkus = false,
    indent = 0,
    tebal = jenis !== "biasa",
  } = pilihan;
  const tanda = (miring ? 1 : 0) + (bungkus ? 2 : 0) + (tebal ? 4 : 0);
  const kunci = ((indent * JENIS.length + JENIS.indexOf(jenis)) * RATA.length + RATA.indexOf(arah)) * 8 + tanda;
  const sudah = TERSIMPAN.get(format) ?? new Map<number, Gaya>();
  const ada = sudah.get(kunci);
  if (ada) return ada;
  TERSIMPAN.set(format, sudah);
  const gaya: Gaya = {
    font: huruf(HURUF, { bold: tebal, italic: miring }),
    alignment: rata(MENDATAR[arah], bungkus, indent),
    border: GARIS,
    ...(format === "" ? {} : { numFmt: format }),
    ...(jenis === "biasa" ? {} : { fill: jenis === "unit" ? LATAR_UNIT : LATAR_KEPALA }),
  };
  sudah.set(kunci, gaya);
  return gaya;
}

const TEPI_GANDA: Partial<Borders> = { bottom: { style: "double", color: { argb: "FF000000" } } };

/** Styles outside the tables. */
export const GAYA = {
  kop: { font: huruf(12, { bold: true }), alignment: rata("center", true) },
  kopTerakhir: { font: huruf(12, { bold: true }), alignment: rata("center", true), border: TEPI_GANDA },
  kopAlamatAtas: { font: huruf(9), alignment: rata("center", true) },
  kopAlamat: { font: huruf(9), alignment: rata("center", true), border: TEPI_GANDA },
  judul: { font: huruf(12, { bold: true }), alignment: { ...rata("center", true), vertical: "bottom" } },
  anakJudul: { font: huruf(10), alignment: rata("center", true) },
  teks: { font: huruf(), alignment: rata("left", true) },
  isiSurat: { font: huruf(), alignment: { ...rata("left", true), vertical: "top" } },
  tautan: { font: huruf(HURUF, { underline: true, color: { argb: "FF0B5394" } }), alignment: rata("left", true) },
  sampul: { font: huruf(22, { bold: true }), alignment: rata("center", true) },
  anakSampul: { font: huruf(12), alignment: rata("center", true) },
  catatan: { font: huruf(8, { italic: true }), alignment: rata("left", true) },
  tanda: {
    font: huruf(10, { bold: true, color: { argb: "FF9C0006" } }),
    alignment: rata("center", true),
    fill: latar("FFFFF1F0"),
    border: { top: { style: "medium", color: { argb: "FF9C0006" } }, bottom: { style: "medium", color: { argb: "FF9C0006" } } },
  },
  kolomNomor: { font: huruf(7), alignment: rata("center"), border: GARIS, fill: LATAR_KEPALA },
  tandaTangan: { font: huruf(10), alignment: { horizontal: "center", vertical: "top", wrapText: true } },
  bagian: { font: huruf(10, { bold: true }), alignment: rata("left"), border: { bottom: { style: "thin", color: { argb: "FF595959" } } } },
  labelBatang: { font: huruf(), alignment: rata("right", true, 1) },
  nilaiBatang: { font: huruf(HURUF, { bold: true }), alignment: rata("right") },
  batang: { font: huruf(), alignment: rata("left") },
  namaBlok: { font: huruf(10, { bold: true }), alignment: rata("left", true) },
  keteranganBlok: { font: huruf(), alignment: rata("left") },
} as const satisfies Readonly<Record<string, Gaya>>;

/** Label of a part of a letter by how deep it stands. */
const LABEL_SURAT = [0, 1, 2].map((tingkat): Gaya => ({ font: huruf(), alignment: { ...rata("left", true, tingkat), vertical: "top" } }));

export function gayaLabelSurat(tingkat: number): Gaya {
  return LABEL_SURAT[Math.min(tingkat, LABEL_SURAT.length - 1)] ?? {};
}

/** Label of an item of a form by how deep it stands: an item of the first rank is bold. */
const BUTIR = [0, 1, 2, 3].map((tingkat): Gaya => ({
  font: huruf(HURUF, { bold: tingkat === 0 }),
  alignment: { ...rata("left", true, tingkat), vertical: "top" },
}));

export function gayaButir(tingkat: number): Gaya {
  return BUTIR[Math.min(tingkat, BUTIR.length - 1)] ?? {};
}
