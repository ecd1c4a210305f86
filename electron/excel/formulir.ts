import ExcelJS from "exceljs";
import { KAKI_HALAMAN } from "../../core/text/formasi-berkas";
import { namaBerkasFormulir } from "../../core/text/formulir";
import { bacaBaris } from "./formasi-baca";
import { pakaiHurufDasar } from "./formasi-exceljs";
import { huruf } from "./formasi-gaya";
import { jeda } from "./formasi-jeda";
import { pemeriksa } from "./formasi-periksa";
import type { BahanFormulir } from "./formulir-bahan";
import { harapanFormulir, harapanRekap } from "./formulir-harapan";
import { tulisLembarFormulir } from "./formulir-lembar";
import { konstanta, tulisRekap } from "./formulir-rekap";
import { REKAP, rujukan, susunTataFormulir, type TataFormulir } from "./formulir-tata";
import { Penampung } from "./penampung";

/**
 * The forms of one or many jabatan as a workbook: the recap first, then a sheet for each jabatan with live formulas. The bytes are read
 * back and compared with the traces before they are handed over.
 *
 * @param lapor told after each sheet how many are done; what it throws stops the work
 * @throws AppError `exportMismatch` when a written figure differs from the computed one, naming sheet and cell
 */
export async function tulisFormulir(
  bahan: BahanFormulir,
  lapor: (selesai: number) => void,
): Promise<{ readonly nama: string; readonly isi: Uint8Array }> {
  const tata = susunTataFormulir(bahan);
  const penampung = new Penampung();
  const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: penampung, useStyles: true, useSharedStrings: false });
  pakaiHurufDasar(buku, huruf(10));
  buku.creator = KAKI_HALAMAN.produk;
  buku.lastModifiedBy = KAKI_HALAMAN.produk;
  tulisRekap(buku, tata, bahan);
  for (const letak of tata.jabatan) {
    tulisLembarFormulir(buku, letak, bahan);
    lapor(letak.nomor);
    await jeda();
  }
  for (const { nama, kolom } of konstanta(bahan.profil)) buku.definedNames.add(rujukan(REKAP, `$${kolom}$${tata.barisDasar}`), nama);
  await buku.commit();
  const isi = penampung.ambil();
  await periksaFormulir(isi, bahan, tata);
  const [satu, ...lainnya] = bahan.jabatan;
  return { nama: namaBerkasFormulir({ ...bahan, nama: satu && lainnya.length === 0 ? satu.rekap.nama : "" }), isi };
}

/**
 * Reads a workbook of forms back and compares every figure and name with what it was made of; computed figures must be live formulas.
 *
 * @throws AppError `exportMismatch` at the first difference
 */
export async function periksaFormulir(isi: Uint8Array, bahan: BahanFormulir, tata: TataFormulir = susunTataFormulir(bahan)): Promise<void> {
  const lembar = [
    pemeriksa(REKAP, harapanRekap(bahan, tata)),
    ...tata.jabatan.map((letak) => pemeriksa(letak.lembar, harapanFormulir(bahan, letak))),
  ];
  await bacaBaris(isi, (nomor, baris) => lembar[nomor - 1]?.terima(baris));
  for (const satu of lembar) satu.selesai();
}
