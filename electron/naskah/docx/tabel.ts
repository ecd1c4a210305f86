import {
  AlignmentType,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  type IRunOptions,
  type ITableCellOptions,
  type Table,
} from "docx";
import { teksSel } from "../../../core/naskah/angka-naskah";
import type { Baris, Kolom, Pasangan, Rincian, Tabel } from "../../../core/naskah/naskah";
import { penggalSel, type PenggalTeks } from "../../../core/naskah/sel";
import { hanyaKelompok, tingkatSel } from "../../../core/naskah/tabel";
import { SETINGKAT, ukurKolom } from "../kolom-tercetak";
import { rangkaianBaris } from "../rangkaian";
import { GAYA, HURUF, HURUF_SURAT, TABEL_TANPA_TEPI, TANPA_TEPI, TEPI_SEL, twip } from "./gaya";
import { lebarSel, susunTabel } from "./susun";

const LATAR = { kepala: "D6DEE6", kelompok: "EEF2F5", jumlah: "D6DEE6" } as const;
const RATA = { kiri: AlignmentType.LEFT, tengah: AlignmentType.CENTER, kanan: AlignmentType.RIGHT } as const;
const BANTALAN = { top: twip(1.5), bottom: twip(1.5), left: twip(3), right: twip(3) } as const;
/** Width of a digit by the size of the letters, to tell how large the letters of a wide table may be. */
const LEBAR_ANGKA = 0.62;
/** Share of the width that the labels of pairs take, and points for the colon behind those of items. */
const BAGIAN_LABEL = 0.27;
const LEBAR_TITIK_DUA = 12;

/** Room between the margins in points, and whether it is that of a letter. */
export interface Halaman {
  readonly lebar: number;
  readonly surat?: boolean | undefined;
}

interface Ukuran {
  readonly kolom: readonly { readonly kolom: Kolom; readonly indeks: number; readonly lebar: number }[];
  /** Size of the letters in half points. */
  readonly huruf: number;
}

function ukurTabel(tabel: Tabel, { lebar, surat }: Halaman): Ukuran {
  const { kolom, huruf } = ukurKolom(tabel, lebar, { lebarAngka: LEBAR_ANGKA, terbesar: surat === true ? HURUF_SURAT.tabel : HURUF.tabel });
  return { kolom: kolom.map((satu) => ({ ...satu, lebar: twip(satu.lebar) })), huruf: Math.round(huruf * 2) };
}

/** A table whose headings are repeated on every page; rows that are kept together stay with the row or block after them. */
export function tabelDocx(tabel: Tabel, halaman: Halaman): Table {
  const ukuran = ukurTabel(tabel, halaman);
  const rows = barisKepala(ukuran);
  for (const rangkaian of rangkaianBaris(tabel.isi())) for (const baris of rangkaian) rows.push(barisTabel(baris, ukuran));
  return susunTabel(
    ukuran.kolom.map((satu) => satu.lebar),
    rows,
    { margins: BANTALAN },
  );
}

/** A text with its line breaks. */
export function barisTeks(teks: string, gaya: IRunOptions = {}): TextRun[] {
  return teks.split("\n").map((text, nomor) => new TextRun({ ...gaya, text, ...(nomor > 0 ? { break: 1 } : {}) }));
}

const HIASAN = { biasa: {}, dicoret: { strike: true }, digarisbawahi: { underline: {}, bold: true } } as const;

/** A text of which some pieces are marked. */
function barisBertanda(potongan: readonly PenggalTeks[], gaya: IRunOptions): TextRun[] {
  return potongan.flatMap(({ teks, tanda }) => barisTeks(teks, { ...gaya, ...HIASAN[tanda] }));
}

interface IsiSel {
  readonly teks: string;
  /** The text in pieces, some of them marked; null for a plain one. */
  readonly potongan?: readonly PenggalTeks[] | null;
  readonly gaya?: string;
  readonly rata?: keyof typeof RATA;
  readonly tebal?: boolean;
  readonly miring?: boolean;
  readonly huruf?: number;
  readonly bersama?: boolean;
  /** Points before the text, beyond the padding. */
  readonly masuk?: number;
}

function sel(isi: IsiSel, lain: Omit<ITableCellOptions, "children">): TableCell {
  const { teks, gaya = GAYA.sel, rata, tebal, miring, huruf, bersama = false, masuk = 0, potongan = null } = isi;
  const run = {
    ...(tebal === undefined ? {} : { bold: tebal }),
    ...(miring === true ? { italics: true } : {}),
    ...(huruf === undefined ? {} : { size: huruf }),
  };
  const alignment = rata === undefined ? {} : { alignment: RATA[rata] };
  return new TableCell({
    ...lain,
    children: [
      new Paragraph({
        style: gaya,
        keepNext: bersama,
        ...alignment,
        ...(masuk > 0 ? { indent: { left: twip(masuk) } } : {}),
        children: potongan === null ? barisTeks(teks, run) : barisBertanda(potongan, run),
      }),
    ],
  });
}

function barisTabel(baris: Baris, { kolom, huruf }: Ukuran): TableRow {
  const { jenis, gabung, bersama = false } = baris;
  if (jenis === "jeda")
    return new TableRow({ cantSplit: true, children: [sel({ teks: "", huruf: 8 }, { columnSpan: kolom.length, borders: TANPA_TEPI })] });
  const tabel = kolom.map((satu) => satu.kolom);
  const children: TableCell[] = [];
  for (const [nomor, { kolom: satu, indeks, lebar }] of kolom.entries()) {
    if (gabung && nomor > gabung[0] && nomor < gabung[0] + gabung[1]) continue;
    const isi = baris.sel[indeks] ?? null;
    const awalGabung = gabung !== undefined && nomor === gabung[0];
    children.push(
      sel(
        {
          teks: teksSel(isi, satu),
          potongan: penggalSel(isi),
          rata: awalGabung ? "kiri" : satu.rata,
          tebal: jenis === "kepala" ? !awalGabung : jenis !== "isi" || satu.tebal === true,
          miring: isi !== null && typeof isi === "object" && isi.miring === true,
          huruf,
          bersama,
          masuk: tingkatSel(baris, tabel, nomor) * SETINGKAT,
        },
        {
          width: lebarSel(lebar),
          borders: jenis === "kepala" ? TANPA_TEPI : TEPI_SEL,
          ...(awalGabung ? { columnSpan: Math.min(gabung[1], kolom.length - nomor) } : {}),
          ...(jenis === "kelompok" || jenis === "jumlah" ? { shading: { fill: LATAR[jenis] } } : {}),
        },
      ),
    );
  }
  return new TableRow({ cantSplit: true, children });
}

/** One or two rows of headings, and the numbers of the columns; all are repeated. */
function barisKepala({ kolom, huruf }: Ukuran): TableRow[] {
  const lain = (lebar: number) =>
    ({
      width: lebarSel(lebar),
      borders: TEPI_SEL,
      shading: { fill: LATAR.kepala },
      verticalAlign: VerticalAlignTable.CENTER,
    }) as const;
  const kepala = (teks: string, ukuran = huruf): IsiSel => ({ teks, gaya: GAYA.kepala, huruf: ukuran, bersama: true });
  const adaKelompok = kolom.some((satu) => satu.kolom.kelompok !== undefined);
  const atas = kolom.flatMap(({ kolom: satu, lebar }, nomor): TableCell[] => {
    if (satu.kelompok === undefined) return [sel(kepala(satu.kepala), { ...lain(lebar), ...(adaKelompok ? { rowSpan: 2 } : {}) })];
    if (kolom[nomor - 1]?.kolom.kelompok === satu.kelompok) return [];
    const banyak = kolom.filter((lainnya) => lainnya.kolom.kelompok === satu.kelompok).length;
    return [sel(kepala(satu.kelompok), { ...lain(lebar), columnSpan: banyak })];
  });
  const bawah = kolom.flatMap(({ kolom: satu, lebar }) => (satu.kelompok === undefined ? [] : [sel(kepala(satu.kepala), lain(lebar))]));
  const nomor = kolom.map(({ kolom: satu, lebar }) => sel({ ...kepala(satu.nomor ?? "", 12), tebal: false }, lain(lebar)));
  const adaNomor = kolom.some((satu) => satu.kolom.nomor !== undefined);
  return [atas, ...(adaKelompok && !hanyaKelompok(kolom.map((satu) => satu.kolom)) ? [bawah] : []), ...(adaNomor ? [nomor] : [])].map(
    (children) => new TableRow({ children, tableHeader: true, cantSplit: true }),
  );
}

/** Labels and their values: free above a table, ruled, or items of a form. `bersama` keeps the last of them with what follows. */
export function rincianDocx(rincian: Rincian, lebar: number, bersama: boolean): Table {
  if (rincian.gaya === "butir") return butirDocx(rincian.isi, lebar, bersama);
  if (rincian.gaya === "surat") return suratDocx(rincian.isi, lebar, bersama);
  const { gaya, isi } = rincian;
  const bergaris = gaya === "bergaris";
  const [label, , nilai] = lebarPasangan(lebar);
  const widths = bergaris ? [twip(lebar * BAGIAN_LABEL), twip(lebar * (1 - BAGIAN_LABEL))] : lebarPasangan(lebar);
  const rows = isi.map((satu) => {
    const teks = teksSel(satu.nilai, null);
    const children = bergaris
      ? [
          sel({ teks: satu.label }, { borders: TEPI_SEL, width: lebarSel(widths[0] ?? 0) }),
          sel({ teks }, { borders: TEPI_SEL, width: lebarSel(widths[1] ?? 0) }),
        ]
      : [
          sel({ teks: satu.label, bersama: true }, { borders: TANPA_TEPI, width: lebarSel(label) }),
          sel({ teks: ":", bersama: true }, { borders: TANPA_TEPI, width: lebarSel(twip(LEBAR_TITIK_DUA)) }),
          sel({ teks, tebal: true, bersama: true }, { borders: TANPA_TEPI, width: lebarSel(nilai) }),
        ];
    return new TableRow({ cantSplit: true, children });
  });
  return susunTabel(widths, rows, { margins: BANTALAN, ...(bergaris ? {} : { borders: TABEL_TANPA_TEPI }) });
}

/** Widths of a label, its colon and its value. */
function lebarPasangan(lebar: number): readonly [label: number, titikDua: number, nilai: number] {
  return [twip(lebar * BAGIAN_LABEL), twip(LEBAR_TITIK_DUA), twip(lebar * (1 - BAGIAN_LABEL) - LEBAR_TITIK_DUA)];
}

/** Parts of a letter: the colon stands beside a label alone. */
function suratDocx(isi: readonly Pasangan[], lebar: number, bersama: boolean): Table {
  const [kiri, tengah, kanan] = lebarPasangan(lebar);
  const gaya = GAYA.butir;
  const rows = isi.map(({ label, nilai, tingkat = 0 }, nomor) => {
    const tetap = bersama && nomor === isi.length - 1;
    return new TableRow({
      cantSplit: true,
      children: [
        sel({ teks: label, gaya, bersama: tetap, masuk: tingkat * SETINGKAT }, { borders: TANPA_TEPI, width: lebarSel(kiri) }),
        sel({ teks: label === "" ? "" : ":", gaya }, { borders: TANPA_TEPI, width: lebarSel(tengah) }),
        sel({ teks: teksSel(nilai, null), gaya }, { borders: TANPA_TEPI, width: lebarSel(kanan) }),
      ],
    });
  });
  return susunTabel([kiri, tengah, kanan], rows, { margins: BANTALAN, borders: TABEL_TANPA_TEPI });
}

/** Items of a form. One without a value is the heading of those below it, and as wide as all. */
function butirDocx(isi: readonly Pasangan[], lebar: number, bersama: boolean): Table {
  const widths = lebarPasangan(lebar);
  const [kiri, tengah, kanan] = widths;
  const rows = isi.map(({ label, nilai, tingkat = 0 }, nomor) => {
    const teks = teksSel(nilai, null);
    const tetap = teks === "" || (bersama && nomor === isi.length - 1);
    const judul = { teks: label, bersama: tetap, tebal: tingkat === 0, masuk: tingkat * SETINGKAT };
    const children =
      teks === ""
        ? [sel(judul, { borders: TANPA_TEPI, columnSpan: 3 })]
        : [
            sel(judul, { borders: TANPA_TEPI, width: lebarSel(kiri) }),
            sel({ teks: ":" }, { borders: TANPA_TEPI, width: lebarSel(tengah) }),
            sel({ teks }, { borders: TANPA_TEPI, width: lebarSel(kanan) }),
          ];
    return new TableRow({ cantSplit: true, children });
  });
  return susunTabel(widths, rows, { margins: BANTALAN, borders: TABEL_TANPA_TEPI });
}
