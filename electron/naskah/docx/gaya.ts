import { AlignmentType, BorderStyle, type IBorderOptions, type IStylesOptions } from "docx";

/** Points to the twentieths that the format counts in. */
export const twip = (poin: number): number => Math.round(poin * 20);
/** Points to the halves in which letters are measured. */
const setengah = (poin: number): number => Math.round(poin * 2);

/** A font that every office has, so that the letter looks the same where it is edited. */
const KELUARGA_HURUF = "Arial";

/** Names of the styles, under which an editor changes all paragraphs of a kind at once. */
export const GAYA = {
  kop: "KopSurat",
  alamat: "AlamatKop",
  anakJudul: "AnakJudul",
  sampul: "SampulNaskah",
  isi: "IsiNaskah",
  catatan: "CatatanNaskah",
  butir: "ButirNaskah",
  sel: "SelTabel",
  kepala: "KepalaTabel",
  tandaTangan: "TandaTangan",
  tanda: "TandaNaskah",
} as const;

const tengah = { alignment: AlignmentType.CENTER } as const;

/** Sizes of the letters of a document, in points; of its tables the largest. */
export const HURUF = { biasa: 10, judul: 12, isi: 9, catatan: 8, sel: 8.5, tabel: 8.5 } as const;
export const HURUF_SURAT = { biasa: 11, judul: 13, isi: 11, catatan: 9, sel: 10, tabel: 10 } as const;

/** The styles of a document, with the letters of a letter or of a document of tables. */
export const gayaDokumen = (huruf: Readonly<Record<keyof typeof HURUF, number>>): IStylesOptions => ({
  default: {
    document: { run: { font: KELUARGA_HURUF, size: setengah(huruf.biasa), language: { value: "id-ID" } } },
    heading1: {
      run: { bold: true, size: setengah(huruf.judul), color: "000000" },
      paragraph: { ...tengah, spacing: { before: twip(8) }, keepNext: true },
    },
    heading2: {
      run: { bold: true, size: setengah(huruf.biasa), color: "000000" },
      paragraph: { spacing: { before: twip(10), after: twip(3) }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: GAYA.kop, name: "Kop Surat", basedOn: "Normal", run: { bold: true, size: setengah(12) }, paragraph: tengah },
    { id: GAYA.alamat, name: "Alamat Kop", basedOn: "Normal", run: { size: setengah(9) }, paragraph: tengah },
    { id: GAYA.sampul, name: "Sampul", basedOn: "Normal", run: { bold: true, size: setengah(22) }, paragraph: tengah },
    { id: GAYA.anakJudul, name: "Anak Judul", basedOn: "Normal", paragraph: { ...tengah, spacing: { after: twip(3) } } },
    {
      id: GAYA.isi,
      name: "Isi Naskah",
      basedOn: "Normal",
      run: { size: setengah(huruf.isi) },
      paragraph: { spacing: { before: twip(4), after: twip(4) } },
    },
    {
      id: GAYA.catatan,
      name: "Catatan",
      basedOn: "Normal",
      run: { italics: true, size: setengah(huruf.catatan) },
      paragraph: { spacing: { before: twip(3) } },
    },
    { id: GAYA.butir, name: "Butir", basedOn: "Normal", run: { size: setengah(huruf.isi) } },
    { id: GAYA.sel, name: "Sel Tabel", basedOn: "Normal", run: { size: setengah(huruf.sel) } },
    { id: GAYA.kepala, name: "Kepala Tabel", basedOn: "SelTabel", run: { bold: true }, paragraph: tengah },
    { id: GAYA.tandaTangan, name: "Tanda Tangan", basedOn: "Normal", paragraph: { ...tengah, keepLines: true } },
    {
      id: GAYA.tanda,
      name: "Tanda",
      basedOn: "Normal",
      run: { bold: true, color: "9C0006", size: setengah(9) },
      paragraph: { ...tengah, spacing: { after: twip(4) } },
    },
  ],
});

const GARIS: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: "595959" };
const KOSONG: IBorderOptions = { style: BorderStyle.NIL };
const keliling = (garis: IBorderOptions) => ({ top: garis, bottom: garis, left: garis, right: garis });

export const TEPI_SEL = keliling(GARIS);
export const TANPA_TEPI = keliling(KOSONG);
export const TABEL_TANPA_TEPI = { ...TANPA_TEPI, insideHorizontal: KOSONG, insideVertical: KOSONG };
/** Line below a letterhead. */
export const GARIS_KOP = { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 3, color: "000000" } } as const;
