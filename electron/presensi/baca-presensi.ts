import type { BacaanPresensi } from "../../core/presensi/baca/bacaan";
import { PembacaPresensi } from "../../core/presensi/baca/pembaca";
import { simpulkan, type BahanSimpulan } from "../../core/presensi/baca/simpulan";
import { alirkanXlsx } from "../excel/alir-xlsx";
import { BATAS_BERKAS, bacaBuku } from "../excel/baca-buku";
import { AppError } from "../../core/errors";
import { kenaliWujud } from "../excel/wujud";

const MEBI = 1024 * 1024;
/** Rows after which progress is told. */
const KABAR = 20_000;

/**
 * Reads a file of attendance: an .xlsx row by row, any other kind as a whole. Nothing is written.
 * @throws AppError fileTooLarge, fileNotWorkbook, fileUnreadable, filePasswordProtected
 */
export function bacaPresensi(
  bahan: Omit<BahanSimpulan, "berkas"> & { readonly nama: string; readonly isi: Uint8Array; readonly lapor: (baris: number) => void },
): BacaanPresensi {
  const { nama, isi, lapor } = bahan;
  if (isi.length > BATAS_BERKAS)
    throw new AppError("fileTooLarge", { berkas: nama, ukuran: Math.ceil(isi.length / MEBI), batas: BATAS_BERKAS / MEBI });
  const pembaca = new PembacaPresensi();
  let baris = 0;
  const dialirkan =
    kenaliWujud(nama, isi).cara === "zip" &&
    alirkanXlsx(nama, isi, {
      mulai: (lembar, tersembunyi) => pembaca.mulai(lembar, tersembunyi),
      baris: (satu) => {
        pembaca.baris(satu);
        baris += 1;
        if (baris % KABAR === 0) lapor(baris);
      },
    });
  if (!dialirkan)
    for (const lembar of bacaBuku(nama, isi).lembar) {
      pembaca.mulai(lembar.nama, lembar.tersembunyi);
      for (const satu of lembar.baris) pembaca.baris(satu);
    }
  return simpulkan(pembaca, { berkas: nama, jawaban: bahan.jawaban, ingat: bahan.ingat, kenali: bahan.kenali, hariIni: bahan.hariIni });
}
