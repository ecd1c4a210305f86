import { ImageRun, Paragraph, TableCell, TableRow, TextRun, VerticalAlignTable, type IBorderOptions, type Table } from "docx";
import type { Kop, TandaTangan } from "../../../core/naskah/naskah";
import { muatLogo, type Logo } from "../../../core/surat/logo";
import { TEKS_TEMPLAT } from "../../../core/text/surat";
import { GARIS_KOP, GAYA, TABEL_TANPA_TEPI, TANPA_TEPI, twip } from "./gaya";
import { lebarSel, susunTabel } from "./susun";

const LEBAR_TANDA_TANGAN = 230;
const LOGO = { lebar: 64, tinggi: 52 } as const;
/** Sides of a picture are given in pixels, 96 an inch. */
const PIKSEL_PER_POIN = 96 / 72;

/** The letterhead: its lines in the middle, a line below; with a picture it is a table without rules, the picture at the left. */
export function kopDocx({ baris, alamat, logo }: Kop, lebar: number): (Paragraph | Table)[] {
  const isi = [...baris.map((text) => ({ text, style: GAYA.kop })), ...alamat.map((text) => ({ text, style: GAYA.alamat }))];
  if (logo !== null) return [kopBerlogo(isi, logo, lebar)];
  return isi.map((satu, nomor) => new Paragraph({ ...satu, keepNext: true, ...(nomor === isi.length - 1 ? { border: GARIS_KOP } : {}) }));
}

function kopBerlogo(isi: readonly { readonly text: string; readonly style: string }[], logo: Logo, lebar: number): Table {
  const sisi = twip(LOGO.lebar);
  const columnWidths = [sisi, twip(lebar) - 2 * sisi, sisi];
  const { space: _jarak, ...garis } = GARIS_KOP.bottom;
  const borders = { ...TANPA_TEPI, bottom: garis satisfies IBorderOptions };
  const sel = (children: readonly Paragraph[], size: number): TableCell =>
    new TableCell({
      children: [...children],
      borders,
      width: lebarSel(size),
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { bottom: twip(3) },
    });
  const muat = muatLogo(logo, LOGO);
  const gambar = new ImageRun({
    type: logo.jenis === "png" ? "png" : "jpg",
    data: logo.isi,
    altText: { name: TEKS_TEMPLAT.logoAlt, title: TEKS_TEMPLAT.logoAlt, description: TEKS_TEMPLAT.logoAlt },
    transformation: { width: Math.round(muat.lebar * PIKSEL_PER_POIN), height: Math.round(muat.tinggi * PIKSEL_PER_POIN) },
  });
  const isiBaris = [
    sel([new Paragraph({ keepNext: true, children: [gambar] })], sisi),
    sel(
      isi.map((satu) => new Paragraph({ ...satu, keepNext: true })),
      columnWidths[1] ?? 0,
    ),
    // As wide as the picture, so that the lines stand in the middle of the page.
    sel([new Paragraph({ text: "" })], sisi),
  ];
  return susunTabel(columnWidths, [new TableRow({ cantSplit: true, children: isiBaris })], { borders: TABEL_TANPA_TEPI });
}

/** The signature at the right and the copies at the left below it, each of their lines kept with the next. */
export function tandaTanganDocx({ pembuka, nama, penutup, tembusan }: TandaTangan, lebar: number): Paragraph[] {
  const atas = pembuka.replace(/\n$/u, "").split("\n");
  const baris = [...atas, nama, ...penutup.replace(/^\n/u, "").split("\n")];
  const banyak = baris.length + tembusan.length;
  return [
    ...baris.map(
      (text, nomor) =>
        new Paragraph({
          style: GAYA.tandaTangan,
          indent: { left: twip(lebar - LEBAR_TANDA_TANGAN) },
          keepNext: nomor < banyak - 1,
          ...(nomor === 0 ? { spacing: { before: twip(12) } } : {}),
          children: [new TextRun(nomor === atas.length ? { text, bold: true, underline: {} } : { text })],
        }),
    ),
    ...tembusan.map(
      (text, nomor) =>
        new Paragraph({
          style: GAYA.butir,
          text,
          keepNext: baris.length + nomor < banyak - 1,
          ...(nomor === 0 ? { spacing: { before: twip(8) } } : {}),
        }),
    ),
  ];
}
