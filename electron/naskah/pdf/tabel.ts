import type { Content, ContentTable, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import { teksSel } from "../../../core/naskah/angka-naskah";
import type { Baris, Tabel } from "../../../core/naskah/naskah";
import { hanyaKelompok } from "../../../core/naskah/tabel";
import { penggalSel, type PenggalTeks } from "../../../core/naskah/sel";
import type { TabelTerukur } from "../kolom-tercetak";
import { rangkaianBaris } from "../rangkaian";
import {
  BANTALAN,
  belahRangkaian,
  HURUF_JEDA,
  masukSel,
  TEBAL_GARIS,
  tinggiKepala,
  tinggiRangkaian,
  ukurTabel,
  type Halaman,
} from "./ukuran";

const WARNA = { garis: "#595959", kepala: "#d6dee6", kelompok: "#eef2f5" } as const;
const LATAR: Readonly<Partial<Record<Baris["jenis"], string>>> = { kelompok: WARNA.kelompok, jumlah: WARNA.kepala };
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
const GARIS_BERJUDUL = tataGaris({ atas: false, alas: true });
export const TANPA_GARIS_TABEL: CustomTableLayout = { ...GARIS_PENUH, hLineWidth: () => 0, vLineWidth: () => 0 };

/** What stands around a table: its heading, and what closes the section with the points that it takes at most. */
interface Sekitar {
  /** Heading above the headings of the columns, which stands on every page with them; null for a table without one. */
  readonly judul: string | null;
  readonly isi: readonly Content[];
  readonly tinggi: number;
}

/** Points that a heading takes at most where it stands above a table. */
const TINGGI_JUDUL = 40;

/** The heading of a table as a row of it. */
export function judulTabel(text: string, colSpan: number): TableCell[] {
  const isian = Array.from({ length: colSpan - 1 }, () => ({ text: "" }));
  return [{ text, bold: true, fontSize: 10, colSpan, border: TANPA_GARIS, margin: [0, 4, 0, 3] }, ...isian];
}

/** Rows that one page takes whole, or a single one that none does. */
interface Potongan {
  readonly baris: readonly Baris[];
  readonly utuh: boolean;
}

/**
 * A table with its headings on every page. Rows that must stay together are a table of their own in one row, which no page parts; what
 * closes the section stands in the last one with the rows that wait for it. The library leaves out, without a word, whatever of an
 * unbroken row a page has no room for: only what surely has room is kept unbroken, and the rest goes on over as many pages as it needs.
 */
export function tabelPdf(tabel: Tabel, halaman: Halaman, penutup: Sekitar): Content[] {
  const ukuran = ukurTabel(tabel, halaman);
  const tersedia = halaman.tinggi - tinggiKepala(ukuran) - (penutup.judul === null ? 0 : TINGGI_JUDUL);
  const potongan: Potongan[] = [];
  let menunggu: readonly Baris[] = [];
  const tampung = (rangkaian: readonly Baris[]): void => {
    for (const baris of belahRangkaian(rangkaian, ukuran, tersedia))
      potongan.push({ baris, utuh: tinggiRangkaian(baris, ukuran) <= tersedia });
  };
  for (const rangkaian of rangkaianBaris(tabel.isi())) {
    // What closes the section has the last run with it, also where the table does not say so.
    if (menunggu.length > 0) tampung(menunggu);
    menunggu = rangkaian;
  }
  if (penutup.isi.length === 0 && menunggu.at(-1)?.bersama !== true) {
    tampung(menunggu);
    menunggu = [];
  }
  const [sebelum, terakhir] = pisahkan(menunggu, (baris) => tinggiRangkaian(baris, ukuran) + penutup.tinggi <= tersedia);
  if (sebelum.length > 0) tampung(sebelum);
  const isi = bagianTabel(potongan, ukuran);
  const tabelKe = (baris: BagianTabel, nomor: number): Content => satuTabel(baris, ukuran, nomor === 0 ? penutup.judul : null);
  if (terakhir.length === 0 && penutup.tinggi > tersedia) return [...isi.map(tabelKe), ...penutup.isi];
  if (terakhir.length > 0 || penutup.isi.length > 0) {
    const sisa = terakhir.length === 0 ? [] : [selRangkaian(terakhir, ukuran, false)];
    const ekor = [{ stack: [...sisa, ...penutup.isi], colSpan: ukuran.kolom.length, border: TANPA_GARIS }, ...isian(ukuran)];
    const akhir = isi.at(-1);
    if (akhir?.utuh === true) akhir.sel.push(ekor);
    else isi.push({ utuh: true, sel: [ekor] });
  }
  return (isi.length === 0 ? [{ utuh: true, sel: [] }] : isi).map(tabelKe);
}

/** The last rows of a run for which there is room, as many as there are, and those before them. */
function pisahkan(
  rangkaian: readonly Baris[],
  muat: (baris: readonly Baris[]) => boolean,
): readonly [sebelum: readonly Baris[], terakhir: readonly Baris[]] {
  let awal = 0;
  while (awal < rangkaian.length && !muat(rangkaian.slice(awal))) awal += 1;
  return [rangkaian.slice(0, awal), rangkaian.slice(awal)];
}

/** Rows of one table of the page, none of which is broken unless it is the only one. */
interface BagianTabel {
  readonly utuh: boolean;
  readonly sel: TableCell[][];
}

/** The pieces as rows of tables: a row that no page takes whole stands in a table by itself, the only one whose rows break. */
function bagianTabel(potongan: readonly Potongan[], ukuran: TabelTerukur): BagianTabel[] {
  const hasil: BagianTabel[] = [];
  for (const { baris, utuh } of potongan) {
    const [satu, ...lainnya] = baris;
    if (!satu) continue;
    const sel = lainnya.length === 0 ? selBaris(satu, ukuran) : [selRangkaian(baris, ukuran, true), ...isian(ukuran)];
    const terakhir = hasil.at(-1);
    if (utuh && terakhir?.utuh === true) terakhir.sel.push(sel);
    else hasil.push({ utuh, sel: [sel] });
  }
  return hasil;
}

function satuTabel({ utuh, sel }: BagianTabel, ukuran: TabelTerukur, judul: string | null): Content {
  const kepala = [...(judul === null ? [] : [judulTabel(judul, ukuran.kolom.length)]), ...barisKepala(ukuran)];
  return {
    fontSize: ukuran.huruf,
    margin: [0, 4, 0, 0],
    // The library draws a line above the cells that a joined one covers, whatever their borders are.
    layout: judul === null ? GARIS_PENUH : GARIS_BERJUDUL,
    table: {
      widths: ukuran.kolom.map(({ lebar }) => lebar),
      headerRows: kepala.length,
      // Headings never stand alone at the foot of a page.
      keepWithHeaderRows: utuh && sel.length > 0 ? 1 : 0,
      dontBreakRows: utuh,
      body: [...kepala, ...sel],
    },
  };
}

/** The cells that a joined one covers. */
const isian = ({ kolom }: TabelTerukur): TableCell[] => kolom.slice(1).map(() => ({ text: "" }));

const bergaris = (baris: Baris | undefined): boolean => baris !== undefined && baris.jenis !== "kepala" && baris.jenis !== "jeda";

/** Rows that stay together, as a table in a cell. Its outer lines are those of the table around it, unless it stands free. */
function selRangkaian(rangkaian: readonly Baris[], ukuran: TabelTerukur, didalam: boolean): ContentTable & TableCell {
  const atas = bergaris(rangkaian.at(0));
  return {
    colSpan: ukuran.kolom.length,
    border: [false, atas, false, didalam && bergaris(rangkaian.at(-1))],
    // The lines at both sides lie on those of the table around it.
    margin: [-TEBAL_GARIS, didalam ? 0 : -TEBAL_GARIS, 0, 0],
    layout: tataGaris({ atas: !didalam && atas, alas: !didalam }),
    table: { widths: ukuran.kolom.map(({ lebar }) => lebar), dontBreakRows: true, body: rangkaian.map((baris) => selBaris(baris, ukuran)) },
  };
}

function selBaris(baris: Baris, ukuran: TabelTerukur): TableCell[] {
  const { jenis, gabung } = baris;
  return ukuran.kolom.map(({ kolom, indeks }, nomor): TableCell => {
    const [kiri, ...sisi] = BANTALAN;
    if (jenis === "jeda") return { text: " ", fontSize: HURUF_JEDA, border: TANPA_GARIS };
    if (gabung && nomor > gabung[0] && nomor < gabung[0] + gabung[1]) return { text: "" };
    const sel = baris.sel[indeks] ?? null;
    const awalGabung = gabung !== undefined && nomor === gabung[0];
    const latar = LATAR[jenis];
    return {
      text: penggalSel(sel)?.map(teksBertanda) ?? teksSel(sel, kolom),
      alignment: awalGabung ? "left" : RATA[kolom.rata],
      bold: jenis === "kepala" ? !awalGabung : jenis !== "isi" || kolom.tebal === true,
      italics: sel !== null && typeof sel === "object" && sel.miring === true,
      margin: [kiri + masukSel(baris, ukuran, nomor), ...sisi],
      // Digits of one width, so that figures stand below each other; the library is slower with them than without.
      ...(kolom.bentuk === undefined ? {} : { fontFeatures: ["tnum"] }),
      ...(awalGabung ? { colSpan: Math.min(gabung[1], ukuran.kolom.length - nomor) } : {}),
      ...(jenis === "kepala" ? { border: TANPA_GARIS } : {}),
      ...(latar === undefined ? {} : { fillColor: latar }),
    };
  });
}

const HIASAN = { biasa: {}, dicoret: { decoration: "lineThrough" }, digarisbawahi: { decoration: "underline", bold: true } } as const;
const teksBertanda = ({ teks, tanda }: PenggalTeks): Content => ({ text: teks, ...HIASAN[tanda] });

const RATA = { kiri: "left", tengah: "center", kanan: "right" } as const;

/** One or two rows of headings, and the numbers of the columns. */
function barisKepala({ kolom, huruf }: TabelTerukur): TableCell[][] {
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
  return [atas, ...(adaKelompok && !hanyaKelompok(kolom.map((satu) => satu.kolom)) ? [bawah] : []), ...(adaNomor ? [nomor] : [])];
}
