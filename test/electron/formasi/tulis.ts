import { naskahFormulir, type BahanFormulir } from "../../../core/formasi/naskah-formulir";
import { naskahFormasi, type BahanFormasi } from "../../../core/formasi/naskah-usul";
import { periksaXlsx } from "../../../electron/naskah/xlsx/periksa";
import { naskahKeXlsx } from "../../../electron/naskah/xlsx/tulis";

interface Buku {
  readonly nama: string;
  readonly isi: Uint8Array;
}

export async function tulisFormasi(bahan: BahanFormasi): Promise<Buku> {
  const naskah = naskahFormasi(bahan);
  return { nama: `${naskah.nama}.xlsx`, isi: await naskahKeXlsx(naskah) };
}

export const periksaFormasi = async (isi: Uint8Array, bahan: BahanFormasi): Promise<void> => periksaXlsx(isi, naskahFormasi(bahan));

export async function tulisFormulir(bahan: BahanFormulir, lapor: (selesai: number) => void): Promise<Buku> {
  const naskah = naskahFormulir(bahan);
  return { nama: `${naskah.nama}.xlsx`, isi: await naskahKeXlsx(naskah, lapor) };
}

export const periksaFormulir = async (isi: Uint8Array, bahan: BahanFormulir): Promise<void> => periksaXlsx(isi, naskahFormulir(bahan));
