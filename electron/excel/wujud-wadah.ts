import type { BukanBukuKerja } from "../../core/text/wujud-berkas";

/** Files of an archive by which another kind than a workbook shows itself, first match first. */
const CIRI_ARSIP: readonly (readonly [jalur: RegExp, wujud: BukanBukuKerja])[] = [
  [/^word\//, "word"],
  [/^ppt\//, "presentasi"],
  [/^Index\/.*\.iwa$|^Index\.zip$/, "numbers"],
];
/** What a package says that it holds, where its files do not show it. */
const CIRI_ISI: readonly (readonly [isi: RegExp, wujud: BukanBukuKerja])[] = [
  [/opendocument\.text/, "wordLama"],
  [/wordprocessingml|msword/, "word"],
  [/opendocument\.presentation|presentationml/, "presentasi"],
  [/opendocument\.(graphics|image)/, "gambar"],
];

/** What an opened archive is: a workbook of Excel or OpenDocument, or something else. */
export function wujudArsip(bagian: ReadonlyMap<string, Uint8Array>): "xlsx" | "ods" | BukanBukuKerja {
  const teks = (nama: string): string => new TextDecoder().decode(bagian.get(nama));
  const isi = `${teks("mimetype")}${teks("META-INF/manifest.xml")}`;
  if (/opendocument\.spreadsheet/.test(teks("mimetype") || isi)) return "ods";
  const jenis = teks("[Content_Types].xml");
  const nama = [...bagian.keys()];
  const ciri = CIRI_ARSIP.find(([pola]) => nama.some((satu) => pola.test(satu)))?.[1];
  if (ciri !== undefined && !bagian.has("xl/workbook.xml")) return ciri;
  if (/spreadsheetml|ms-excel/.test(jenis)) return "xlsx";
  return CIRI_ISI.find(([pola]) => pola.test(isi + jenis))?.[1] ?? "arsip";
}

/** Streams of a compound file and what they show. */
const ALIRAN: readonly (readonly [nama: string, wujud: "terkunci" | "xls" | BukanBukuKerja])[] = [
  ["EncryptedPackage", "terkunci"],
  ["Workbook", "xls"],
  ["WORKBOOK", "xls"],
  ["Book", "xls"],
  ["BOOK", "xls"],
  ["WordDocument", "wordLama"],
  ["PowerPoint Document", "presentasi"],
  ["__properties_version1.0", "surel"],
];
/** Bytes of one entry of the directory, and where in it the kind of the whole file stands. */
const ENTRI = { panjang: 128, kelas: 80 } as const;
const KELAS_WORD = [0x06, 0x09, 0x02, 0x00];

/** What a compound file (the container of old Office) is, by the streams in it. */
export function wujudOle(isi: Uint8Array): "terkunci" | "xls" | BukanBukuKerja {
  const bytes = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
  // A letter with a sheet set into it holds the streams of both.
  const akar = letakEntri(bytes, "Root Entry");
  if (akar >= 0 && KELAS_WORD.every((byte, urutan) => bytes[akar + ENTRI.kelas + urutan] === byte)) return "wordLama";
  return ALIRAN.find(([nama]) => letakEntri(bytes, nama) >= 0)?.[1] ?? "takDikenal";
}

/** Where the directory of a compound file names a stream; -1 when it does not. */
function letakEntri(bytes: Buffer, nama: string): number {
  const dicari = Buffer.from(`${nama}\0`, "utf16le");
  let letak = bytes.indexOf(dicari);
  while (letak >= 0 && letak % ENTRI.panjang !== 0) letak = bytes.indexOf(dicari, letak + 2);
  return letak;
}
