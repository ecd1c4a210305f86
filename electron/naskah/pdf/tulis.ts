import pdfmake from "pdfmake";
import type { Column, Content, TDocumentDefinitions, TDocumentInformation } from "pdfmake/interfaces";
import type { Naskah } from "../../../core/naskah/naskah";
import { PRODUK, teksHalaman } from "../../../core/text/naskah";
import { jeda } from "../jeda";
import { gambarQr } from "../qr";
import { ukuranHalaman } from "../kertas";
import { isiBagian } from "./blok";
import { halamanGambar } from "./gambar";
import { BERKAS_INTER, HURUF_INTER } from "./huruf";
import { isiTergambar } from "./huruf-asing";
import { JARAK_BARIS } from "./tinggi";

const TEPI = { kiri: 34, atas: 34, kanan: 34, bawah: 42 } as const;
/** Margins of a letter: 2.5 cm at the left, where it is filed, and 2 cm at the right. */
const TEPI_SURAT = { kiri: 71, atas: 40, kanan: 57, bawah: 50 } as const;
const tepi = ({ surat }: Pick<Naskah, "surat">) => (surat === true ? TEPI_SURAT : TEPI);

/**
 * A document as pages, the same on every computer: the font is embedded and nothing of the host is asked, neither a browser nor a
 * printer.
 *
 * @param lapor told after each section how many are laid out; what it throws stops the work
 */
export async function naskahKePdf(naskah: Naskah, lapor: (selesai: number) => void = () => undefined): Promise<Uint8Array> {
  siapkanHuruf();
  if (naskah.gambar) return pdfDari(definisiGambar(naskah, naskah.gambar));
  const bagian = naskah.bagian.filter(({ diLuarCetak }) => diLuarCetak !== true);
  const content: Content[] = [];
  const { kiri, kanan, atas, bawah } = tepi(naskah);
  for (const [nomor, satu] of bagian.entries()) {
    const { lebar, tinggi } = ukuranHalaman(naskah.kertas, satu.arah);
    const menyambung = satu.menyambung === true && bagian[nomor - 1]?.arah === satu.arah;
    const stack = isiBagian(satu, menyambung ? { tanda: null } : naskah, {
      lebar: lebar - kiri - kanan,
      tinggi: tinggi - atas - bawah,
      surat: naskah.surat,
    });
    const orientasi = satu.arah === "tegak" ? "portrait" : "landscape";
    content.push(nomor === 0 || menyambung ? { stack } : { stack, pageBreak: "before", pageOrientation: orientasi });
    lapor(nomor + 1);
    await jeda();
  }
  return pdfDari(susunDefinisi(naskah, content, bagian[0]?.arah ?? "tegak"));
}

async function pdfDari(definisi: TDocumentDefinitions): Promise<Uint8Array> {
  const isi = await pdfmake.createPdf({ ...definisi, content: isiTergambar(definisi.content) }).getBuffer();
  return new Uint8Array(isi.buffer, isi.byteOffset, isi.byteLength);
}

/** A document of drawn pages: nothing stands around them that they do not draw themselves. */
function definisiGambar(naskah: Naskah, gambar: NonNullable<Naskah["gambar"]>): TDocumentDefinitions {
  const [{ lebar: width, tinggi: height } = ukuranHalaman("a4", "mendatar")] = gambar;
  return {
    pageSize: { width, height },
    pageMargins: 0,
    defaultStyle: { font: "Inter" },
    info: sifat(naskah),
    language: "id-ID",
    content: halamanGambar(gambar),
  };
}

function susunDefinisi(naskah: Naskah, content: Content[], arah: "tegak" | "mendatar"): TDocumentDefinitions {
  const { kertas, kaki, tanda } = naskah;
  const { kiri, atas, kanan, bawah } = tepi(naskah);
  const { lebar, tinggi } = ukuranHalaman(kertas, "tegak");
  const ringkas = tanda?.ringkas ?? "";
  return {
    pageSize: { width: lebar, height: tinggi },
    pageOrientation: arah === "tegak" ? "portrait" : "landscape",
    pageMargins: [kiri, atas, kanan, bawah],
    defaultStyle: { font: "Inter", fontSize: 9, lineHeight: JARAK_BARIS },
    info: sifat(naskah),
    language: "id-ID",
    header: () => ({ text: ringkas, bold: true, fontSize: 7.5, alignment: "center", margin: [0, 14, 0, 0] }),
    footer: (halaman, dari) => ({
      fontSize: 7,
      margin: [kiri, 12, kanan, 0],
      columns: [
        ...gambarKode(naskah),
        { text: isiTergambar(kaki), width: "*" },
        { text: ringkas, bold: true, width: "auto" },
        { text: teksHalaman(halaman, dari), alignment: "right", width: "*" },
      ],
    }),
    content,
  };
}

/** The properties of the file. */
function sifat({ judul, rantai }: Naskah): TDocumentInformation {
  return { title: judul, creator: PRODUK, producer: PRODUK, ...(rantai ? { keywords: rantai.markah } : {}) };
}

/** Side of the QR code in the foot, in points: some 11 mm, which a telephone reads. */
const SISI_KODE = 31;
/** Modules of white around it. */
const PINGGIR = 2;

/** The code of a page that somebody signs. */
function gambarKode({ rantai }: Naskah): Column[] {
  if (!rantai || rantai.kode === null) return [];
  const { sisi, jalur } = gambarQr(rantai.kode);
  const lebar = sisi + 2 * PINGGIR;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-PINGGIR} ${-PINGGIR} ${lebar} ${lebar}"><path d="${jalur}" fill="#000"/></svg>`;
  return [{ svg, width: SISI_KODE, height: SISI_KODE, margin: [0, -16, 4, 0] }];
}

/** The library keeps fonts in a store of its own; what a document asks of the disk or of the network is refused. */
function siapkanHuruf(): void {
  const { virtualfs } = pdfmake as typeof pdfmake & {
    readonly virtualfs: { readonly existsSync: (nama: string) => boolean; readonly writeFileSync: (nama: string, isi: Buffer) => void };
  };
  for (const [nama, isi] of Object.entries(HURUF_INTER)) if (!virtualfs.existsSync(nama)) virtualfs.writeFileSync(nama, isi);
  pdfmake.setFonts({ Inter: { ...BERKAS_INTER } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
}
