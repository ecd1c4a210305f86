import type { Content, TableCell } from "pdfmake/interfaces";
import { teksSel } from "../../../core/naskah/angka-naskah";
import type { Pasangan, Rincian } from "../../../core/naskah/naskah";
import { SETINGKAT } from "../kolom-tercetak";
import { GARIS_PENUH, judulTabel, TANPA_GARIS_TABEL } from "./tabel";
import { tinggiTerbesar } from "./tinggi";
import { hurufHalaman, TEBAL_GARIS, type Halaman } from "./ukuran";

const BAGIAN_LABEL = 27;
/** Room for the colon before the value of an item. */
const LEBAR_TITIK_DUA = 9;
/** Space around a text: left, above, right, below. */
const BANTALAN: [number, number, number, number] = [3, 1.5, 3, 1.5];

/** Labels with their values; items of a form below their heading, which stands again on every page that they go on to. */
export function rincianPdf(rincian: Rincian, halaman: Halaman, judul: string | null): Content {
  const { gaya, isi } = rincian;
  if (isi.length === 0) return { text: "" };
  const fontSize = hurufHalaman(halaman).rincian;
  if (gaya === "identitas")
    return {
      fontSize,
      layout: "noBorders",
      margin: [0, 3, 0, 0],
      table: {
        widths: ["auto", "auto", "*"],
        // The colon by itself, so that a long value goes on below its own beginning.
        body: isi.map(({ label, nilai }) => [{ text: label }, { text: ":" }, { text: teksSel(nilai, null), bold: true }]),
      },
    };
  const bergaris = gaya === "bergaris";
  const kepala = judul === null ? [] : [judulTabel(judul, 3)];
  // A row that is kept with its heading is not broken either.
  const bersamaKepala = muatSehalaman(isi.slice(0, 1), halaman) ? kepala.length : 0;
  return {
    fontSize,
    layout: bergaris ? GARIS_PENUH : TANPA_GARIS_TABEL,
    ...(bergaris ? {} : { margin: [0, 2, 0, 0] }),
    table: {
      widths: bergaris ? [`${BAGIAN_LABEL}%`, "*"] : [`${BAGIAN_LABEL}%`, LEBAR_TITIK_DUA, "*"],
      headerRows: kepala.length,
      keepWithHeaderRows: bersamaKepala,
      dontBreakRows: muatSehalaman(isi, halaman),
      body: [...kepala, ...isi.map(BARIS[gaya])],
    },
  };
}

/** Points that a heading takes at most where it stands above items. */
const TINGGI_JUDUL = 40;

/** The library leaves out what of an unbroken row a page has no room for. */
function muatSehalaman(isi: readonly Pasangan[], halaman: Halaman): boolean {
  return isi.every((satu) => tinggiPasangan(satu, halaman) + TINGGI_JUDUL < halaman.tinggi);
}

/** Points that labels and values take at most. */
export function tinggiRincian({ isi }: Rincian, halaman: Halaman): number {
  return isi.reduce((jumlah, satu) => jumlah + tinggiPasangan(satu, halaman), 0);
}

function tinggiPasangan({ label, nilai }: Pasangan, halaman: Halaman): number {
  const [kiri, atas, kanan, bawah] = BANTALAN;
  const tinggi = (teks: string, bagian: number): number =>
    tinggiTerbesar(teks, (halaman.lebar * bagian) / 100 - LEBAR_TITIK_DUA - kiri - kanan, hurufHalaman(halaman).rincian) +
    atas +
    bawah +
    TEBAL_GARIS;
  return Math.max(tinggi(label, BAGIAN_LABEL), tinggi(teksSel(nilai, null), 100 - BAGIAN_LABEL));
}

const barisBergaris = ({ label, nilai }: Pasangan): TableCell[] => [
  { text: label, margin: BANTALAN },
  { text: teksSel(nilai, null), margin: BANTALAN },
];

/** A heading of others has no value, and the width of all. */
function barisButir({ label, nilai, tingkat = 0 }: Pasangan): TableCell[] {
  const [, ...sisi] = BANTALAN;
  const teks = teksSel(nilai, null);
  const judul = { text: label, bold: tingkat === 0, margin: [tingkat * SETINGKAT, ...sisi] as typeof BANTALAN };
  if (teks === "") return [{ ...judul, colSpan: 3 }, { text: "" }, { text: "" }];
  return [judul, { text: ":", margin: BANTALAN }, { text: teks, margin: BANTALAN }];
}

/** A part of a letter: its colon stands beside the label alone. */
const barisSurat = ({ label, nilai, tingkat = 0 }: Pasangan): TableCell[] => {
  const [, ...sisi] = BANTALAN;
  return [
    { text: label, margin: [tingkat * SETINGKAT, ...sisi] },
    { text: label === "" ? "" : ":", margin: BANTALAN },
    { text: teksSel(nilai, null), margin: BANTALAN },
  ];
};

const BARIS = { bergaris: barisBergaris, butir: barisButir, surat: barisSurat } as const;
