import { naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { Baris, Naskah } from "../naskah/naskah";
import { TEKS_KOLOM_EKINERJA } from "../text/skp-halaman";
import { TEKS_NASKAH_SKP as T } from "../text/naskah-skp";
import { kolomDikenal, selEkinerja, type BarisEkinerja, type KolomEkinerja } from "./ekinerja";

const LEBAR: Readonly<Record<KolomEkinerja, number>> = {
  nip: 21,
  rhkAtasan: 36,
  rhk: 36,
  jenis: 11,
  aspek: 12,
  indikator: 34,
  target: 12,
  satuan: 14,
};

/** The SKP of a year in the columns of e-Kinerja, headings in the first row and nothing around them [skp-ekinerja]. */
export function naskahEkinerja(
  bahan: BahanSurat,
  tahun: number,
  isi: { readonly kolom: readonly string[]; readonly baris: readonly BarisEkinerja[] },
): Naskah {
  const kolom = kolomDikenal(isi.kolom).map((kunci) => ({
    kunci,
    kepala: TEKS_KOLOM_EKINERJA[kunci],
    lebar: LEBAR[kunci],
    rata: "kiri" as const,
  }));
  const baris = isi.baris.map((satu, nomor): Baris => ({ kunci: String(nomor), jenis: "isi", sel: selEkinerja(satu, isi.kolom) }));
  return naskahSurat(bahan, { judul: T.ekinerja(tahun), tanpaProfil: true }, [
    { kunci: "skp", lembar: T.lembarEkinerja, arah: "mendatar", blok: [{ jenis: "tabel", kolom, isi: () => baris }] },
  ]);
}
