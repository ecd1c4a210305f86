import type { Content } from "pdfmake/interfaces";
import { teksSel } from "../../../core/naskah/angka-naskah";
import type { Bagian, Blok, Naskah, Rincian } from "../../../core/naskah/naskah";
import { belahBagian } from "../rangkaian";
import { grafikPdf } from "./grafik";
import { kopPdf, tandaTanganPdf } from "./surat";
import { GARIS_PENUH, tabelPdf } from "./tabel";
import { tinggiTerbesar } from "./tinggi";
import { tinggiPenutup } from "./tinggi-penutup";
import type { Halaman } from "./ukuran";

const HURUF_RINCIAN = 8.5;
const WARNA_TANDA = "#9c0006";

/** The content of a section, on pages with so much room between their margins. */
export function isiBagian(bagian: Bagian, { tanda }: Pick<Naskah, "tanda">, halaman: Halaman): Content[] {
  const { awal, tabel, penutup } = belahBagian(bagian);
  const kalimat: Content[] =
    tanda === null ? [] : [{ text: tanda.kalimat, bold: true, color: WARNA_TANDA, alignment: "center", margin: [0, 0, 0, 6], fontSize: 9 }];
  const ekor = {
    isi: penutup.flatMap((blok) => isiBlok(blok, halaman)),
    tinggi: penutup.reduce((jumlah, blok) => jumlah + tinggiPenutup(blok, halaman), 0),
  };
  return [...kalimat, ...awal.flatMap((blok) => isiBlok(blok, halaman)), ...(tabel ? tabelPdf(tabel, halaman, ekor) : ekor.isi)];
}

function isiBlok(blok: Blok, halaman: Halaman): Content[] {
  const { lebar } = halaman;
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
      return [isiRincian(blok, halaman)];
    case "grafik":
      return [grafikPdf(blok, lebar)];
    case "tabel":
      return tabelPdf(blok, halaman, { isi: [], tinggi: 0 });
    case "tandaTangan":
      return [tandaTanganPdf(blok)];
  }
}

const BAGIAN_LABEL = 27;

function isiRincian({ gaya, isi }: Rincian, halaman: Halaman): Content {
  const bergaris = gaya === "bergaris";
  const bantalan: [number, number, number, number] = [3, 1.5, 3, 1.5];
  const lebar = halaman.lebar * (1 - BAGIAN_LABEL / 100) - 2 * bantalan[0];
  // The library leaves out what of an unbroken row a page has no room for.
  const muat = isi.every(({ nilai }) => tinggiTerbesar(teksSel(nilai, null), lebar, HURUF_RINCIAN) + 2 * bantalan[1] < halaman.tinggi);
  const body = isi.map(({ label, nilai }) => [
    { text: label, margin: bergaris ? bantalan : 0 },
    { text: bergaris ? teksSel(nilai, null) : `: ${teksSel(nilai, null)}`, bold: !bergaris, margin: bergaris ? bantalan : 0 },
  ]);
  if (body.length === 0) return { text: "" };
  return bergaris
    ? { fontSize: HURUF_RINCIAN, layout: GARIS_PENUH, table: { widths: [`${BAGIAN_LABEL}%`, "*"], dontBreakRows: muat, body } }
    : { fontSize: HURUF_RINCIAN, layout: "noBorders", margin: [0, 3, 0, 0], table: { widths: ["auto", "*"], body } };
}
