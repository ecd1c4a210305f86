import type { IsianMetode, MetodeJabatan } from "./metode-jabatan";

/** Whether nothing stands in a row of a form: no text and no figure. Choices alone are nothing. */
export function barisKosong(baris: { readonly nama: string } & object, pilihan: readonly string[] = ["cara", "satuan"]): boolean {
  return Object.entries(baris).every(
    ([kolom, nilai]) => pilihan.includes(kolom) || nilai === null || (typeof nilai === "string" && nilai.trim() === ""),
  );
}

function berisi<T extends { readonly nama: string } & object>(baris: readonly T[]): readonly T[] {
  return baris.filter((satu) => !barisKosong(satu));
}

/** The forms without rows in which nothing stands, as they are stored. */
export function rapikanIsianMetode({ jenis, isian }: MetodeJabatan): MetodeJabatan {
  const { hasilKerja, objekKerja, peralatanKerja, wisn, abkKes } = isian;
  const rapi: IsianMetode = {
    ...(hasilKerja && { hasilKerja: { ...hasilKerja, baris: berisi(hasilKerja.baris) } }),
    ...(objekKerja && { objekKerja: { ...objekKerja, baris: berisi(objekKerja.baris) } }),
    ...(peralatanKerja && { peralatanKerja: { ...peralatanKerja, baris: berisi(peralatanKerja.baris) } }),
    ...(wisn && {
      wisn: { ...wisn, kegiatan: berisi(wisn.kegiatan), penunjang: berisi(wisn.penunjang), perorangan: berisi(wisn.perorangan) },
    }),
    ...(abkKes && { abkKes: { ...abkKes, kegiatan: berisi(abkKes.kegiatan), penunjang: berisi(abkKes.penunjang) } }),
  };
  return { jenis, isian: rapi };
}
