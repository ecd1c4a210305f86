import type { BentukNaskah } from "../../core/naskah/bentuk";
import type { Naskah } from "../../core/naskah/naskah";

type Lapor = (selesai: number) => void;

/**
 * A document in one of its forms. Their libraries are loaded when first asked for: each is larger than the rest of the shell.
 *
 * @param lapor told after each section how many are done; what it throws stops the work
 * @throws AppError `exportMismatch` when a written workbook differs from the document
 */
export async function naskahKe(bentuk: BentukNaskah, naskah: Naskah, lapor: Lapor): Promise<Uint8Array> {
  switch (bentuk) {
    case "xlsx": {
      const { naskahKeXlsx } = await import("./xlsx/tulis");
      return naskahKeXlsx(naskah, lapor);
    }
    case "docx": {
      const { naskahKeDocx } = await import("./docx/tulis");
      return naskahKeDocx(naskah, lapor);
    }
    case "pdf": {
      const { naskahKePdf } = await import("./pdf/tulis");
      return naskahKePdf(naskah, lapor);
    }
  }
}
