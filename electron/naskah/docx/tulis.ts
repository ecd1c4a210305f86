import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TabStopType,
  type TableOfContents,
  TextRun,
  type ISectionOptions,
} from "docx";
import type { Bagian, Blok, Naskah } from "../../../core/naskah/naskah";
import { PRODUK, TEKS_HALAMAN } from "../../../core/text/naskah";
import { jeda } from "../jeda";
import { ukuranHalaman } from "../kertas";
import { belahBagian } from "../rangkaian";
import { GAYA, gayaDokumen, HURUF, HURUF_SURAT, twip } from "./gaya";
import { daftarIsiDocx, judulDaftarIsi, sampulDocx } from "./buku";
import { grafikDocx } from "./grafik";
import { kopDocx, tandaTanganDocx } from "./surat";
import { barisTeks, rincianDocx, tabelDocx, type Halaman } from "./tabel";

const TEPI = { kiri: 40, atas: 40, kanan: 40, bawah: 45 } as const;
/** Margins of a letter: 2.5 cm at the left, where it is filed, and 2 cm at the right. */
const TEPI_SURAT = { kiri: 71, atas: 45, kanan: 57, bawah: 50 } as const;
/** From the edge of the paper to the header and to the foot. */
const UJUNG = { kepala: 18, kaki: 20 } as const;

type Isi = Paragraph | Table | TableOfContents;

/**
 * A document as a letter that an editor opens and changes: real styles, headings of tables repeated on every page, rows and the
 * signature that no page parts.
 *
 * @param lapor told after each section how many are done; what it throws stops the work
 */
export async function naskahKeDocx(naskah: Naskah, lapor: (selesai: number) => void = () => undefined): Promise<Uint8Array> {
  const sections: ISectionOptions[] = [];
  const tercetak = naskah.bagian.filter(({ diLuarCetak }) => diLuarCetak !== true);
  for (const [nomor, bagian] of tercetak.entries()) {
    sections.push(bagianDocx(bagian, naskah, bagian.menyambung === true && tercetak[nomor - 1]?.arah === bagian.arah));
    lapor(sections.length);
    await jeda();
  }
  const styles = gayaDokumen(naskah.surat === true ? HURUF_SURAT : HURUF);
  const dokumen = new Document({
    creator: PRODUK,
    lastModifiedBy: PRODUK,
    title: naskah.judul,
    ...(naskah.rantai ? { keywords: naskah.rantai.markah } : {}),
    styles,
    sections,
  });
  const isi = await Packer.toBuffer(dokumen);
  return new Uint8Array(isi.buffer, isi.byteOffset, isi.byteLength);
}

function bagianDocx(bagian: Bagian, naskah: Naskah, menyambung: boolean): ISectionOptions {
  const halaman = ukuranHalaman(naskah.kertas, bagian.arah);
  const tepi = naskah.surat === true ? TEPI_SURAT : TEPI;
  const lebar = halaman.lebar - tepi.kiri - tepi.kanan;
  const ruang = { lebar, surat: naskah.surat };
  const { awal, tabel, penutup } = belahBagian(bagian);
  const tegak = ukuranHalaman(naskah.kertas, "tegak");
  // Without a table the signature is kept with the block before it.
  const sebelumTanda = tabel === null && awal.at(-1)?.jenis === "tandaTangan" ? awal.length - 2 : -1;
  const daftarIsi = bagian.blok.some(({ jenis }) => jenis === "daftarIsi");
  return {
    properties: {
      type: menyambung ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      page: {
        // The library turns the sides of a page that lies across.
        size: {
          width: twip(tegak.lebar),
          height: twip(tegak.tinggi),
          orientation: bagian.arah === "tegak" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          left: twip(tepi.kiri),
          right: twip(tepi.kanan),
          top: twip(tepi.atas),
          bottom: twip(tepi.bawah),
          header: twip(UJUNG.kepala),
          footer: twip(UJUNG.kaki),
        },
      },
    },
    headers: { default: new Header({ children: [kecil(naskah.tanda?.ringkas ?? "", AlignmentType.CENTER)] }) },
    footers: { default: new Footer({ children: [kaki(naskah, lebar)] }) },
    children: sisipkanSela([
      ...(naskah.tanda === null || menyambung ? [] : [new Paragraph({ style: GAYA.tanda, text: naskah.tanda.kalimat })]),
      ...awal.flatMap((blok, nomor) =>
        daftarIsi && blok.jenis === "judul" ? [judulDaftarIsi(blok.teks)] : isiBlok(blok, ruang, nomor === sebelumTanda),
      ),
      ...(tabel ? [tabelDocx(tabel, ruang)] : []),
      ...penutup.flatMap((blok, nomor) => isiBlok(blok, ruang, nomor < penutup.length - 1)),
    ]),
  };
}

/** Editors join tables that touch and want a paragraph after the last: a thin one keeps them apart. */
function sisipkanSela(isi: readonly Isi[]): Isi[] {
  return isi.flatMap((satu, nomor): Isi[] => {
    const berikut = isi[nomor + 1];
    const perlu = satu instanceof Table && (berikut === undefined || berikut instanceof Table);
    return perlu ? [satu, new Paragraph({ keepNext: berikut !== undefined, children: [new TextRun({ text: "", size: 4 })] })] : [satu];
  });
}

const kecil = (text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph =>
  new Paragraph({ alignment, children: [new TextRun({ text, bold: true, size: 15 })] });

/** The foot of the document, its mark, and "Halaman x dari y". */
function kaki({ kaki: teks, tanda }: Naskah, lebar: number): Paragraph {
  const { halaman, dari } = TEKS_HALAMAN;
  return new Paragraph({
    tabStops: [
      { type: TabStopType.CENTER, position: twip(lebar / 2) },
      { type: TabStopType.RIGHT, position: twip(lebar) },
    ],
    children: [
      new TextRun({ text: teks, size: 15 }),
      new TextRun({ text: `\t${tanda?.ringkas ?? ""}`, size: 15, bold: true }),
      new TextRun({ size: 15, children: [`\t${halaman} `, PageNumber.CURRENT, ` ${dari} `, PageNumber.TOTAL_PAGES] }),
    ],
  });
}

/** One block; `bersama` keeps it with the next. */
function isiBlok(blok: Blok, ruang: Halaman, bersama: boolean): Isi[] {
  const { lebar } = ruang;
  switch (blok.jenis) {
    case "kop":
      return kopDocx(blok, lebar);
    case "sampul":
      return sampulDocx(blok);
    case "daftarIsi":
      return daftarIsiDocx(blok);
    case "judul":
      return [
        new Paragraph({ text: blok.teks, heading: HeadingLevel.HEADING_1 }),
        ...blok.anak.map((text) => new Paragraph({ text, style: GAYA.anakJudul, keepNext: true })),
      ];
    case "subjudul":
      return [new Paragraph({ text: blok.teks, heading: HeadingLevel.HEADING_2 })];
    case "paragraf":
      return [
        new Paragraph({ children: barisTeks(blok.teks), style: blok.gaya === "catatan" ? GAYA.catatan : GAYA.isi, keepNext: bersama }),
      ];
    case "daftar":
      return blok.diLuarCetak ? [] : blok.butir.map((text) => new Paragraph({ text, style: GAYA.butir, bullet: { level: 0 } }));
    case "rincian":
      return blok.isi.length === 0 ? [] : [rincianDocx(blok, lebar, bersama)];
    case "grafik":
      return grafikDocx(blok, lebar);
    case "tabel":
      return [tabelDocx(blok, ruang)];
    case "tandaTangan":
      return tandaTanganDocx(blok, lebar);
  }
}
