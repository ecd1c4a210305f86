import { AppError } from "../../core/errors";
import { bacaMarkah, type TandaNaskah } from "../../core/rantai/tanda";
import { bukaZip } from "../excel/zip";

const TANDA_ZIP = 0x504b0304;
/** The part of a workbook or letter that holds its properties. */
const SIFAT = "docProps/core.xml";

/** The mark in the properties of a workbook, a letter or a PDF, whoever saved it last; null in a file that has none or cannot be read. */
export function markahBerkas(isi: Uint8Array): Pick<TandaNaskah, "asal" | "langkah" | "sidik"> | null {
  const bytes = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength);
  if (bytes.length < 4 || bytes.readUInt32BE(0) !== TANDA_ZIP) return bacaMarkah(bytes.toString("latin1"));
  try {
    return bacaMarkah(Buffer.from(bukaZip(isi, "").get(SIFAT) ?? []).toString("utf8"));
  } catch (error) {
    // A damaged archive tells nothing of itself, which is no failure of looking at it.
    if (error instanceof AppError) return null;
    throw error;
  }
}
