import type { Image, stream, Worksheet } from "exceljs";
import type { LogoLembar } from "./baris-lembar";

const EMU_PER_POIN = 12_700;
const KEPALA_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const JENIS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DAFTAR_ISI = "[Content_Types].xml";

/** What the writer of workbooks keeps to itself and this file reaches into. */
interface DalamanBuku {
  readonly zip: { append: (isi: unknown, nama: { readonly name: string }) => unknown };
}
interface DalamanLembar {
  readonly _write: (xml: string) => void;
  _writeLegacyData: () => void;
  readonly _sheetRelsWriter: { readonly addRelationship: (hubungan: { readonly Type: string; readonly Target: string }) => string };
}

/**
 * Lays pictures on sheets. exceljs 4.4 does so only for workbooks that it holds in memory whole; its streaming writer packs pictures but
 * has no drawings. A sheet's drawing and its entry in the list of contents are written here, through the writer's own zip.
 */
export function penempelGambar(buku: stream.xlsx.WorkbookWriter): (lembar: Worksheet, baris: number, logo: LogoLembar) => void {
  const { zip } = buku as typeof buku & DalamanBuku;
  const append = zip.append.bind(zip);
  let jumlah = 0;
  zip.append = (isi, nama) => append(nama.name === DAFTAR_ISI ? denganGambar(String(isi), jumlah) : isi, nama);
  const terpasang = new Map<string, string>();
  return (lembar, baris, logo) => {
    const media = terpasang.get(logo.isi) ?? `image${tambahMedia(buku, logo)}.${logo.jenis}`;
    terpasang.set(logo.isi, media);
    jumlah += 1;
    const nama = `drawing${jumlah}.xml`;
    append(KEPALA_XML + gambarLembar(baris, logo), { name: `xl/drawings/${nama}` });
    append(
      `${KEPALA_XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${JENIS}/image" Target="../media/${media}"/></Relationships>`,
      { name: `xl/drawings/_rels/${nama}.rels` },
    );
    sambungkan(lembar, nama);
  };
}

/** The bytes themselves: the streaming writer would pack base 64 as it stands. */
function tambahMedia(buku: stream.xlsx.WorkbookWriter, { isi, jenis }: LogoLembar): number {
  // Declared with an older type of buffer than Node's own.
  return buku.addImage({ buffer: Buffer.from(isi, "base64") as unknown as Image["buffer"] & object, extension: jenis });
}

/** The sheet names its drawing after its page breaks, where the writer has its own names of older drawings. */
function sambungkan(lembar: Worksheet, nama: string): void {
  const dalaman = lembar as Worksheet & DalamanLembar;
  const hubungan = dalaman["_sheetRelsWriter"].addRelationship({ Type: `${JENIS}/drawing`, Target: `../drawings/${nama}` });
  const lanjut = dalaman["_writeLegacyData"].bind(dalaman);
  dalaman["_writeLegacyData"] = () => {
    dalaman["_write"](`<drawing r:id="${hubungan}"/>`);
    lanjut();
  };
}

function denganGambar(daftar: string, jumlah: number): string {
  const isi = Array.from(
    { length: jumlah },
    (_kosong, nomor) =>
      `<Override PartName="/xl/drawings/drawing${nomor + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`,
  );
  return daftar.replace("</Types>", `${isi.join("")}</Types>`);
}

/** One picture at the left edge of a row (from 0), as large as it is asked to be whatever the columns are. */
function gambarLembar(baris: number, { ukuran }: LogoLembar): string {
  const emu = (poin: number): number => Math.round(poin * EMU_PER_POIN);
  const [lebar, tinggi] = [emu(ukuran.lebar), emu(ukuran.tinggi)];
  return [
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>${emu(4)}</xdr:colOff><xdr:row>${baris}</xdr:row><xdr:rowOff>${emu(3)}</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${lebar}" cy="${tinggi}"/>`,
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="Logo"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>',
    `<xdr:blipFill><a:blip xmlns:r="${JENIS}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${lebar}" cy="${tinggi}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`,
    "</xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>",
  ].join("");
}
