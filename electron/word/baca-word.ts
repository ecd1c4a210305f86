import mammoth from "mammoth";
import { AppError } from "../../core/errors";
import type { BukuTerbaca, CatatanDokumen } from "../../core/intake/lembar";
import { bukaZip } from "../excel/zip";
import { sifatMarkah } from "../excel/markah";
import { hurufTeks, type UnsurDokumen } from "./dokumen";
import { SusunanBaris } from "./susun-baris";

/** The part of a package that holds the text, where the package itself names no other. */
const ISI_BIASA = "word/document.xml";
const HUBUNGAN_ISI = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
/** Letters of a deleted or inserted text that a sentence quotes. */
const CONTOH_TERPANJANG = 60;

/**
 * Reads a Word document (.docx, .docm) as one sheet: every paragraph and every row of a table is a row, every cell of a table a cell, each
 * with what it is called in the document. Headers and footers are furniture and only named; of tracked changes the text is taken that
 * stands when all of them are accepted, which is told. The archive is opened under the same limits as a workbook.
 * Throws an AppError: `fileExpandsTooFar`, `filePasswordProtected`, `fileUnreadable`, and `fileNotWorkbook` for an archive without a text.
 */
export async function bacaWord(nama: string, isi: Uint8Array): Promise<BukuTerbaca> {
  const bagian = bukaZip(isi, nama);
  const mentah = bagian.get(jalurIsi(bagian));
  if (!mentah) throw new AppError("fileNotWorkbook", { berkas: nama, wujud: "wordLama" });
  const xml = new TextDecoder().decode(mentah);
  const susunan = new SusunanBaris(nama);
  for (const anak of (await uraikan(nama, bagian)).children ?? []) susunan.tambah(anak);
  const lembar = susunan.lembar(nama.replace(/\.[^.]*$/, ""));
  const catatan = [...catatanDokumen(bagian, xml), ...takTerbaca(xml, susunan.huruf)];
  return { nama, galat: null, lembar: [{ ...lembar, catatanDokumen: catatan }] };
}

/** Where the text is, as the reading library finds it too: some programs call the part `document2.xml`. */
function jalurIsi(bagian: ReadonlyMap<string, Uint8Array>): string {
  const hubungan = new TextDecoder().decode(bagian.get("_rels/.rels"));
  const tujuan = [...hubungan.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)].flatMap(([, sifat = ""]) =>
    sifatMarkah(sifat, "type") === HUBUNGAN_ISI ? [(sifatMarkah(sifat, "target") ?? "").replace(/^\//, "")] : [],
  );
  return tujuan.find((jalur) => bagian.has(jalur)) ?? ISI_BIASA;
}

/**
 * The parts as the reading library asks for them. It is given these and not the file: it would expand the archive again, and without limits
 * whatever part the document says that its text is in.
 */
function arsipTerbuka(bagian: ReadonlyMap<string, Uint8Array>) {
  return {
    exists: (jalur: string): boolean => bagian.has(jalur),
    read: async (jalur: string): Promise<string> => new TextDecoder().decode(bagian.get(jalur)),
  };
}

/** The document as the library reads it. Its page of HTML is not wanted: the tree is taken on the way. */
async function uraikan(berkas: string, bagian: ReadonlyMap<string, Uint8Array>): Promise<UnsurDokumen> {
  let akar: UnsurDokumen | null = null;
  try {
    await mammoth.convertToHtml(
      // The library takes an opened archive as well, of which its types do not tell.
      { file: arsipTerbuka(bagian) } as unknown as Parameters<typeof mammoth.convertToHtml>[0],
      {
        transformDocument: (dokumen: UnsurDokumen) => {
          akar = dokumen;
          return { ...dokumen, children: [] };
        },
      },
    );
  } catch {
    throw new AppError("fileUnreadable", { berkas, sebab: "susunan" });
  }
  if (akar === null) throw new AppError("fileUnreadable", { berkas, sebab: "susunan" });
  return akar;
}

/** What the document carries beside its text, each told once. */
function catatanDokumen(bagian: ReadonlyMap<string, Uint8Array>, xml: string): readonly CatatanDokumen[] {
  const hasil: CatatanDokumen[] = [];
  const sisipan = cuplikan(xml, /<w:(?:ins|moveTo)\s[^>]*?(?<!\/)>([\s\S]*?)<\/w:(?:ins|moveTo)>/g);
  const hapusan = cuplikan(xml, /<w:(?:del|moveFrom)\s[^>]*?(?<!\/)>([\s\S]*?)<\/w:(?:del|moveFrom)>/g);
  if (sisipan.jumlah + hapusan.jumlah > 0) {
    const oleh = sifatMarkah(/<w:(?:ins|del|moveTo|moveFrom)\s([^>]*)>/.exec(xml)?.[1] ?? "", "w:author") ?? "";
    const data = { sisipan: sisipan.jumlah, hapusan: hapusan.jumlah, disisipkan: sisipan.contoh, dihapus: hapusan.contoh, oleh };
    hasil.push({ kode: "perubahanTerlacak", data });
  }
  const komentar = jumlahTanda(bagian.get("word/comments.xml"), /<w:comment\s/g);
  if (komentar > 0) hasil.push({ kode: "komentarDokumen", data: { jumlah: komentar } });
  const catatanKaki = ["word/footnotes.xml", "word/endnotes.xml"].map((jalur) => teksBagian(bagian.get(jalur))).filter(bertulisan);
  if (catatanKaki.length > 0) hasil.push({ kode: "catatanKaki", data: { contoh: pendekkan(catatanKaki.join(" ")) } });
  const tepi = [...bagian].filter(([jalur]) => /^word\/(header|footer)\d*\.xml$/.test(jalur)).map(([, isi]) => teksBagian(isi));
  const bertepi = tepi.filter(bertulisan);
  if (bertepi.length > 0) hasil.push({ kode: "kepalaKakiHalaman", data: { contoh: pendekkan(bertepi.join("; ")) } });
  return hasil;
}

/** Text of the document that did not come through: counted apart from the library, so that nothing goes in silence. */
function takTerbaca(xml: string, terbaca: number): readonly CatatanDokumen[] {
  const berlaku = xml
    .replace(/<mc:Choice[\s>](?:(?!<\/mc:Choice>)[\s\S])*<\/mc:Choice>(?=\s*<mc:Fallback[\s>])/g, "")
    .replace(/<w:moveFrom\s[^>]*?(?<!\/)>[\s\S]*?<\/w:moveFrom>/g, "")
    .replace(/<w:tr[\s>](?:(?!<\/w:tr>)[\s\S])*?<w:trPr>(?:(?!<\/w:trPr>)[\s\S])*?<w:del\s[\s\S]*?<\/w:tr>/g, "");
  const selisih = hurufTeks(teksXml(berlaku.replaceAll("w:delText", "w:terhapus"))) - terbaca;
  return selisih > 0 ? [{ kode: "bagianTakTerbaca", data: { huruf: selisih } }] : [];
}

function cuplikan(xml: string, pola: RegExp): { readonly jumlah: number; readonly contoh: string } {
  const semua = [...xml.matchAll(pola)].map(([, isi]) => teksXml(isi ?? "")).filter(bertulisan);
  return { jumlah: semua.length, contoh: pendekkan(semua.slice(0, 2).join("; ")) };
}

function teksBagian(isi: Uint8Array | undefined): string {
  return isi === undefined ? "" : teksXml(new TextDecoder().decode(isi));
}

function teksXml(xml: string): string {
  return [...xml.matchAll(/<w:(?:t|delText)(?:\s[^>]*)?>([^<]*)</g)].map(([, isi]) => isi ?? "").join("");
}

function jumlahTanda(isi: Uint8Array | undefined, pola: RegExp): number {
  return isi === undefined ? 0 : [...new TextDecoder().decode(isi).matchAll(pola)].length;
}

function bertulisan(teks: string): boolean {
  return teks.trim() !== "";
}

function pendekkan(teks: string): string {
  return teks.length > CONTOH_TERPANJANG ? `${teks.slice(0, CONTOH_TERPANJANG)}…` : teks;
}
