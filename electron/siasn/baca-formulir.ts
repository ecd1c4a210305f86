import { AppError } from "../../core/errors";
import { bacaFormulir, type DaftarFormulir, type KekuranganFormulir } from "../../core/siasn/formulir";
import { kalimatKekurangan } from "../../core/text/siasn-temuan";
import { bacaBuku } from "../excel/baca-buku";
import { kenaliWujud } from "../excel/wujud";
import { bacaArsip, isiBagian } from "./arsip";
import { bukaFormulir, lembarTakTerisi } from "./buku";

/**
 * Reads the form that the office downloaded: it must be a workbook .xlsx with every sheet, heading and list in its place, whose cells can be
 * filled.
 *
 * @throws AppError formulirSiasnDitolak naming all that is missing; what makes a file no workbook, locked, damaged or too large
 */
export function bacaFormulirSiasn(nama: string, isi: Uint8Array): DaftarFormulir {
  const { lembar } = bacaBuku(nama, isi);
  if (kenaliWujud(nama, isi).cara !== "zip" || !bukuXlsx(nama, isi)) throw ditolak(nama, [{ jenis: "bukanXlsx" }]);
  const hasil = bacaFormulir(lembar);
  if (!hasil.sah) throw ditolak(nama, hasil.kekurangan);
  const takTerisi = lembarTakTerisi(bukaFormulir(isi, nama));
  if (takTerisi.length > 0) throw ditolak(nama, takTerisi);
  return hasil.daftar;
}

/** Whether a file ending in .xlsx may hold it: Excel opens no workbook with macros, and none made as a template, under that ending. */
function bukuXlsx(nama: string, isi: Uint8Array): boolean {
  const { bagian } = bacaArsip(isi, nama);
  const jenis = bagian.find((satu) => satu.nama === "[Content_Types].xml");
  if (!jenis || !bagian.some((satu) => satu.nama === "xl/workbook.xml")) return false;
  return isiBagian(jenis, nama).toString("utf8").includes("spreadsheetml.sheet.main+xml");
}

function ditolak(berkas: string, kekurangan: readonly KekuranganFormulir[]): AppError {
  return new AppError("formulirSiasnDitolak", { berkas, kekurangan: kalimatKekurangan(kekurangan) });
}
