import { TEKS_KEADAAN_DOKUMEN } from "../text/keadaan-dokumen";
import { boleh, bulat, kode, tanggal, teks, tersembunyi } from "./kolom";

/** Columns of a document of a year, whatever is laid down in it: its life is the same. */
export const KOLOM_DOKUMEN = {
  tahun: teks("Tahun"),
  urutan: tersembunyi(bulat("")),
  keadaan: kode("Keadaan", TEKS_KEADAAN_DOKUMEN),
  nomor: teks("Nomor"),
  tanggal: boleh(tanggal("Tanggal")),
  alasan: teks("Alasan"),
  catatan: teks("Catatan"),
  /** Name of the frozen content, which stands by itself. */
  potretId: tersembunyi(boleh(teks(""))),
};
