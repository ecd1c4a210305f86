import type { Content, ContentTable, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import { teksSel } from "../../../core/naskah/angka-naskah";
import type { Baris, Kolom, Tabel } from "../../../core/naskah/naskah";
import { rangkaianBaris } from "../rangkaian";

const TEBAL_GARIS = 0.5;
const WARNA = { garis: "#595959", kepala: "#d6dee6", kelompok: "#eef2f5" } as const;
const LATAR: Readonly<Partial<Record<Baris["jenis"], string>>> = { kelompok: WARNA.kelompok, jumlah: WARNA.kepala };
/** Width of a digit by the size of the letters; with the padding it tells how large the letters of a table may be. */
const LEBAR_ANGKA = 0.64;
const HURUF = { terbesar: 8.5, terkecil: 5.5 } as const;
const BANTALAN: [number, number, number, number] = [3, 1.6, 3, 1.6];
const TANPA_GARIS: [boolean, boolean, boolean, boolean] = [false, false, false, false];

/** Lines of a table; `alas` says whether its last line is its own or that of the table around it. */
function tataGaris({ atas, alas }: { readonly atas: boolean; readonly alas: boolean }): CustomTableLayout {
  return {
    hLineWidth: (nomor, { table }) => ((nomor === 0 && !atas) || (nomor === table.body.length && !alas) ? 0 : TEBAL_GARIS),
    vLineWidth: () => TEBAL_GARIS,
    hLineColor: () => WARNA.garis,
    vLineColor: () => WARNA.garis,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 0,
  };
}

export const GARIS_PENUH = tataGaris({ atas: true, alas: true });

interface Ukuran {
  readonly kolom: readonly { readonly kolom: Kolom; readonly indeks: number }[];
  readonly lebar: number[];
  readonly huruf: number;
}

/** The printed columns, spread over the width of the page in points, with letters as large as they allow. */
function ukurTabel({ kolom }: Tabel, lebarHalaman: number): Ukuran {
  const tercetak = kolom.map((satu, indeks) => ({ kolom: satu, indeks })).filter((satu) => satu.kolom.diLuarCetak !== true);
  const seluruh = tercetak.reduce((jumlah, satu) => jumlah + satu.kolom.lebar, 0);
  const tersedia = lebarHalaman - (tercetak.length + 1) * TEBAL_GARIS;
  const huruf = Math.min(HURUF.terbesar, Math.max(HURUF.terkecil, tersedia / seluruh / LEBAR_ANGKA));
  return { kolom: tercetak, lebar: tercetak.map((satu) => (tersedia * satu.kolom.lebar) / seluruh), huruf };
}

/**
 * A table with its headings on every page. Rows that must stay together are a table of their own in one row, which no page parts; what
 * closes the section stands in the last one with the rows that wait for it.
 */
export function tabelPdf(tabel: Tabel, lebarHalaman: number, penutup: readonly Content[]): Content {
  const ukuran = ukurTabel(tabel, lebarHalaman);
  const kepala = barisKepala(ukuran);
  const isi: TableCell[][] = [];
  let menunggu: readonly Baris[] = [];
  for (const rangkaian of rangkaianBaris(tabel.isi())) {
    if (rangkaian.at(-1)?.bersama === true) menunggu = rangkaian;
    else
      isi.push(
        rangkaian.length === 1 && rangkaian[0] ? selBaris(rangkaian[0], ukuran) : [selRangkaian(rangkaian, ukuran, true), ...isian(ukuran)],
      );
  }
  if (menunggu.length > 0 || penutup.length > 0) {
    const sisa = menunggu.length === 0 ? [] : [selRangkaian(menunggu, ukuran, false)];
    isi.push([{ stack: [...sisa, ...penutup], colSpan: ukuran.kolom.length, border: TANPA_GARIS }, ...isian(ukuran)]);
  }
  return {
    fontSize: ukuran.huruf,
    margin: [0, 4, 0, 0],
    layout: GARIS_PENUH,
    table: {
      widths: ukuran.lebar,
      headerRows: kepala.length,
      // Headings never stand alone at the foot of a page.
      keepWithHeaderRows: isi.length > 0 ? 1 : 0,
      dontBreakRows: true,
      body: [...kepala, ...isi],
    },
  };
}

/** The cells that a joined one covers. */
const isian = ({ kolom }: Ukuran): TableCell[] => kolom.slice(1).map(() => ({ text: "" }));

const bergaris = (baris: Baris | undefined): boolean => baris !== undefined && baris.jenis !== "kepala" && baris.jenis !== "jeda";

/** Rows that stay together, as a table in a cell. Its outer lines are those of the table around it, unless it stands free. */
function selRangkaian(rangkaian: readonly Baris[], ukuran: Ukuran, didalam: boolean): ContentTable & TableCell {
  const atas = bergaris(rangkaian.at(0));
  return {
    colSpan: ukuran.kolom.length,
    border: [false, atas, false, didalam && bergaris(rangkaian.at(-1))],
    // The lines at both sides lie on those of the table around it.
    margin: [-TEBAL_GARIS, didalam ? 0 : -TEBAL_GARIS, 0, 0],
    layout: tataGaris({ atas: !didalam && atas, alas: !didalam }),
    table: { widths: ukuran.lebar, dontBreakRows: true, body: rangkaian.map((baris) => selBaris(baris, ukuran)) },
  };
}

function selBaris(baris: Baris, ukuran: Ukuran): TableCell[] {
  const { jenis, gabung } = baris;
  return ukuran.kolom.map(({ kolom, indeks }, nomor): TableCell => {
    if (jenis === "jeda") return { text: " ", fontSize: 4, border: TANPA_GARIS };
    if (gabung && nomor > gabung[0] && nomor < gabung[0] + gabung[1]) return { text: "" };
    const sel = baris.sel[indeks] ?? null;
    const awalGabung = gabung !== undefined && nomor === gabung[0];
    const latar = LATAR[jenis];
    return {
      text: teksSel(sel, kolom),
      alignment: awalGabung ? "left" : RATA[kolom.rata],
      bold: jenis === "kepala" ? !awalGabung : jenis !== "isi" || kolom.tebal === true,
      italics: sel !== null && typeof sel === "object" && sel.miring === true,
      margin: BANTALAN,
      // Digits of one width, so that figures stand below each other; the library is slower with them than without.
      ...(kolom.bentuk === undefined ? {} : { fontFeatures: ["tnum"] }),
      ...(awalGabung ? { colSpan: Math.min(gabung[1], ukuran.kolom.length - nomor) } : {}),
      ...(jenis === "kepala" ? { border: TANPA_GARIS } : {}),
      ...(latar === undefined ? {} : { fillColor: latar }),
    };
  });
}

const RATA = { kiri: "left", tengah: "center", kanan: "right" } as const;

/** One or two rows of headings, and the numbers of the columns. */
function barisKepala({ kolom, huruf }: Ukuran): TableCell[][] {
  const dasar = { bold: true, alignment: "center", fillColor: WARNA.kepala, margin: BANTALAN, fontSize: huruf - 0.3 } as const;
  const adaKelompok = kolom.some((satu) => satu.kolom.kelompok !== undefined);
  const atas = kolom.map(({ kolom: satu }, nomor): TableCell => {
    if (satu.kelompok === undefined) return { ...dasar, text: satu.kepala, ...(adaKelompok ? { rowSpan: 2 } : {}) };
    if (kolom[nomor - 1]?.kolom.kelompok === satu.kelompok) return { text: "" };
    const banyak = kolom.filter((lain) => lain.kolom.kelompok === satu.kelompok).length;
    return { ...dasar, text: satu.kelompok, colSpan: banyak };
  });
  const bawah = kolom.map(({ kolom: satu }): TableCell => (satu.kelompok === undefined ? { text: "" } : { ...dasar, text: satu.kepala }));
  const nomor = kolom.map(({ kolom: satu }): TableCell => ({
    ...dasar,
    bold: false,
    fontSize: huruf - 2,
    margin: [1, 0.5, 1, 0.5],
    text: satu.nomor ?? "",
  }));
  const adaNomor = kolom.some((satu) => satu.kolom.nomor !== undefined);
  return [atas, ...(adaKelompok ? [bawah] : []), ...(adaNomor ? [nomor] : [])];
}
