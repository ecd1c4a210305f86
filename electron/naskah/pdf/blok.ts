import type { Content } from "pdfmake/interfaces";
import { teksSel } from "../../../core/naskah/angka-naskah";
import type { Bagian, Blok, Naskah, Rincian } from "../../../core/naskah/naskah";
import { belahBagian } from "../rangkaian";
import { grafikPdf } from "./grafik";
import { kopPdf, tandaTanganPdf } from "./surat";
import { GARIS_PENUH, tabelPdf } from "./tabel";

const WARNA_TANDA = "#9c0006";

/** The content of a section, on pages of so many points between their margins. */
export function isiBagian(bagian: Bagian, { tanda }: Pick<Naskah, "tanda">, lebar: number): Content[] {
  const { awal, tabel, penutup } = belahBagian(bagian);
  const kalimat: Content[] =
    tanda === null ? [] : [{ text: tanda.kalimat, bold: true, color: WARNA_TANDA, alignment: "center", margin: [0, 0, 0, 6], fontSize: 9 }];
  const ekor = penutup.flatMap((blok) => isiBlok(blok, lebar));
  return [...kalimat, ...awal.flatMap((blok) => isiBlok(blok, lebar)), ...(tabel ? [tabelPdf(tabel, lebar, ekor)] : ekor)];
}

function isiBlok(blok: Blok, lebar: number): Content[] {
  switch (blok.jenis) {
    case "kop":
      return kopPdf(blok, lebar);
    case "judul":
      return [
        { text: blok.teks, bold: true, fontSize: 12, alignment: "center", margin: [0, 6, 0, 0] },
        ...blok.anak.map((text): Content => ({ text, fontSize: 9.5, alignment: "center" })),
        { text: "", margin: [0, 0, 0, 4] },
      ];
    case "subjudul":
      return [{ text: blok.teks, bold: true, fontSize: 10, margin: [0, 8, 0, 3], headlineLevel: 1 }];
    case "paragraf":
      return [
        blok.gaya === "catatan"
          ? { text: blok.teks, italics: true, fontSize: 7.5, margin: [0, 3, 0, 0] }
          : { text: blok.teks, fontSize: 8, margin: [0, 3, 0, 0] },
      ];
    case "daftar":
      return blok.diLuarCetak ? [] : [{ ul: [...blok.butir], fontSize: 8.5 }];
    case "rincian":
      return [isiRincian(blok)];
    case "grafik":
      return [grafikPdf(blok, lebar)];
    case "tabel":
      return [tabelPdf(blok, lebar, [])];
    case "tandaTangan":
      return [tandaTanganPdf(blok)];
  }
}

function isiRincian({ gaya, isi }: Rincian): Content {
  const bergaris = gaya === "bergaris";
  const bantalan: [number, number, number, number] = [3, 1.5, 3, 1.5];
  const body = isi.map(({ label, nilai }) => [
    { text: label, margin: bergaris ? bantalan : 0 },
    { text: bergaris ? teksSel(nilai, null) : `: ${teksSel(nilai, null)}`, bold: !bergaris, margin: bergaris ? bantalan : 0 },
  ]);
  if (body.length === 0) return { text: "" };
  return bergaris
    ? { fontSize: 8.5, layout: GARIS_PENUH, table: { widths: ["27%", "*"], dontBreakRows: true, body } }
    : { fontSize: 8.5, layout: "noBorders", margin: [0, 3, 0, 0], table: { widths: ["auto", "*"], body } };
}
