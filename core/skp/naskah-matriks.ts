import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { Bagian, Baris, Naskah } from "../naskah/naskah";
import { TEKS_NASKAH_SKP as T } from "../text/naskah-skp";

/** The matrix of roles and results of one superior: her results, and what each person below does for each. */
export interface MatriksTercetak {
  readonly tahun: number;
  readonly nama: string;
  readonly jabatan: string;
  readonly rhk: readonly { readonly id: string; readonly uraian: string }[];
  readonly bawahan: readonly {
    readonly nama: string;
    readonly jabatan: string;
    readonly menurutRhk: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** Results that stand side by side on one page. */
const KOLOM_SEHALAMAN = 5;

/** The matrix on paper: as many results as a page holds beside the people, the others on pages that follow. */
export function naskahMatriks(bahan: BahanSurat, matriks: MatriksTercetak): Naskah {
  const banyak = Math.max(1, Math.ceil(matriks.rhk.length / KOLOM_SEHALAMAN));
  const bagian = Array.from({ length: banyak }, (_, nomor) => bagianMatriks(bahan, matriks, { nomor, banyak }));
  return naskahSurat(bahan, { judul: T.matriks, nama: T.namaMatriks, tentang: matriks.nama, tanpaProfil: true }, bagian);
}

function bagianMatriks(
  bahan: BahanSurat,
  { tahun, nama, jabatan, rhk, bawahan }: MatriksTercetak,
  { nomor, banyak }: { readonly nomor: number; readonly banyak: number },
): Bagian {
  // Shared evenly, so that no page is left with a single result.
  const batas = (ke: number): number => Math.floor((ke * rhk.length) / banyak);
  const kolomRhk = rhk.slice(batas(nomor), batas(nomor + 1));
  const kolom = [
    { kunci: "pegawai", kepala: T.pegawai, lebar: 28, rata: "kiri" as const },
    ...kolomRhk.map(({ id, uraian }) => ({ kunci: id, kepala: uraian, lebar: 26, rata: "kiri" as const })),
  ];
  const baris = bawahan.map((satu, urutan): Baris => ({
    kunci: `${urutan}`,
    jenis: "isi",
    sel: [
      satu.jabatan === "" ? satu.nama : `${satu.nama}\n${satu.jabatan}`,
      ...kolomRhk.map(({ id }) => (satu.menurutRhk[id] ?? []).map((kata) => `- ${kata}`).join("\n")),
    ],
  }));
  return {
    kunci: `matriks-${nomor + 1}`,
    lembar: banyak === 1 ? "Matriks" : `Matriks ${nomor + 1}`,
    arah: "mendatar",
    blok: [
      ...kepalaSurat(bahan, T.matriks, [
        T.matriksPimpinan(nama, jabatan),
        `Tahun ${tahun}`,
        ...(banyak === 1 ? [] : [T.lanjutan(nomor + 1, banyak)]),
      ]),
      kolomRhk.length === 0 || baris.length === 0
        ? { jenis: "paragraf", teks: T.tanpaBawahan, gaya: "biasa" }
        : { jenis: "tabel", kolom, isi: () => baris },
    ],
  };
}
