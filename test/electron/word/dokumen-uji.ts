import { zipSync } from "fflate";
import {
  Document,
  DeletedTextRun,
  Footer,
  Header,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
} from "docx";

const NOMOR = {
  config: [
    {
      reference: "butir",
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: "%1." },
        { level: 1, format: LevelFormat.LOWER_LETTER, text: "%2." },
      ],
    },
  ],
};

/** The bytes of a Word document of these blocks. */
export async function word(
  isi: readonly FileChild[],
  tepi: { readonly kepala?: string; readonly kaki?: string } = {},
): Promise<Uint8Array> {
  const dokumen = new Document({
    numbering: NOMOR,
    sections: [
      {
        ...(tepi.kepala === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(tepi.kepala)] }) } }),
        ...(tepi.kaki === undefined ? {} : { footers: { default: new Footer({ children: [new Paragraph(tepi.kaki)] }) } }),
        children: [...isi],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(dokumen));
}

export const paragraf = (teks: string): Paragraph => new Paragraph(teks);
/** A paragraph with an automatic number: figures on level 0, letters on level 1. */
export const bernomor = (teks: string, level = 0): Paragraph => new Paragraph({ text: teks, numbering: { reference: "butir", level } });

/** Text of a cell, its lines as paragraphs; or the blocks themselves. */
export type IsiSelUji = string | readonly FileChild[];

export function tabel(baris: readonly (readonly IsiSelUji[])[]): Table {
  return new Table({ rows: baris.map((sel) => new TableRow({ children: sel.map((satu) => selTabel(satu)) })) });
}

export function selTabel(isi: IsiSelUji, lebar: { readonly columnSpan?: number; readonly rowSpan?: number } = {}): TableCell {
  const anak = typeof isi === "string" ? isi.split("\n").map(paragraf) : [...isi];
  return new TableCell({ children: anak as Paragraph[], ...lebar });
}

const OLEH = { author: "Penyunting Contoh", date: "2026-01-02T00:00:00Z" };

/** A paragraph in which a word was put in and another taken out with the changes tracked. */
export function terlacak(awal: string, disisipkan: string, dihapus: string): Paragraph {
  return new Paragraph({
    children: [
      new TextRun(awal),
      new InsertedTextRun({ text: disisipkan, id: 1, ...OLEH }),
      new DeletedTextRun({ text: dihapus, id: 2, ...OLEH }),
    ],
  });
}

/** A PNG of one point. */
const TITIK = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

export function gambar(): Paragraph {
  return new Paragraph({ children: [new ImageRun({ type: "png", data: TITIK, transformation: { width: 20, height: 20 } })] });
}

/** A document whose text is this XML between the tags of its body. */
export function wordXml(badan: string, lain: Readonly<Record<string, string>> = {}): Uint8Array {
  const ruang =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
  const bytes = (teks: string): Uint8Array => new TextEncoder().encode(teks);
  return zipSync({
    "[Content_Types].xml": bytes(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": bytes(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": bytes(`<?xml version="1.0"?><w:document ${ruang}><w:body>${badan}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(lain).map(([jalur, isi]) => [jalur, bytes(isi)])),
  });
}
