import ExcelJS from "exceljs";
import { KAKI_HALAMAN, LEMBAR_FORMASI, namaBerkasFormasi } from "../../core/text/formasi-berkas";
import type { BahanFormasi } from "./formasi-bahan";
import { tulisCatatan } from "./formasi-catatan";
import { pakaiHurufDasar } from "./formasi-exceljs";
import { huruf } from "./formasi-gaya";
import { susunKop } from "./formasi-kop";
import { periksaFormasi } from "./formasi-periksa";
import { tulisRincian } from "./formasi-rincian";
import { NAMA_SEL } from "./formasi-rumus";
import { susunTata } from "./formasi-tata";
import { tulisUsul } from "./formasi-usul";
import { Penampung } from "./penampung";

/**
 * The formasi proposal as a workbook that an official can sign: the recap with live formulas, the ABK behind every figure, and
 * notes on the method. The bytes are read back and compared with the recap before they are handed over.
 *
 * @throws AppError `exportMismatch` when a written figure differs from the recap, naming sheet and cell
 */
export async function tulisFormasi(bahan: BahanFormasi): Promise<{ readonly nama: string; readonly isi: Uint8Array }> {
  const kop = susunKop(bahan);
  const tata = susunTata(bahan, kop.kepalaAkhir + 1);
  const penampung = new Penampung();
  const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: penampung, useStyles: true, useSharedStrings: false });
  pakaiHurufDasar(buku, huruf(10));
  buku.creator = KAKI_HALAMAN.produk;
  buku.lastModifiedBy = KAKI_HALAMAN.produk;
  await tulisUsul(buku, { bahan, tata, kop });
  await tulisRincian(buku, bahan, tata);
  const bernama = tulisCatatan(buku, bahan);
  buku.definedNames.add(`'${LEMBAR_FORMASI.usul}'!$A$${kop.barisWke}`, NAMA_SEL.wke);
  for (const { nama, sel } of bernama) buku.definedNames.add(sel, nama);
  await buku.commit();
  const isi = penampung.ambil();
  await periksaFormasi(isi, bahan);
  return { nama: namaBerkasFormasi(bahan), isi };
}
