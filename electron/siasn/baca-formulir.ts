import { AppError } from "../../core/errors";
import { bacaFormulir, type DaftarFormulir, type KekuranganFormulir } from "../../core/siasn/formulir";
import { kalimatKekurangan } from "../../core/text/siasn-temuan";
import { bacaBuku } from "../excel/baca-buku";
import { kenaliWujud } from "../excel/wujud";
import { bacaArsip } from "./arsip";
import { bukaFormulir, lembarTakTerisi } from "./buku";

/**
 * Reads the form that the office downloaded: it must be a workbook .xlsx with every sheet, heading and list in its place, whose cells can be
 * filled.
 *
 * @throws AppError formulirSiasnDitolak naming all that is missing; what makes a file no workbook, locked, damaged or too large
 */
export function bacaFormulirSiasn(nama: string, isi: Uint8Array): DaftarFormulir {
  const { lembar } = bacaBuku(nama, isi);
  if (kenaliWujud(nama, isi).cara !== "zip" || !bacaArsip(isi, nama).bagian.some((bagian) => bagian.nama === "xl/workbook.xml"))
    throw ditolak(nama, [{ jenis: "bukanXlsx" }]);
  const hasil = bacaFormulir(lembar);
  if (!hasil.sah) throw ditolak(nama, hasil.kekurangan);
  const takTerisi = lembarTakTerisi(bukaFormulir(isi, nama));
  if (takTerisi.length > 0) throw ditolak(nama, takTerisi);
  return hasil.daftar;
}

function ditolak(berkas: string, kekurangan: readonly KekuranganFormulir[]): AppError {
  return new AppError("formulirSiasnDitolak", { berkas, kekurangan: kalimatKekurangan(kekurangan) });
}
