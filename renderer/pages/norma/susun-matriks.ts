import type { PasanganJabatan } from "../../../core/norma/matriks";
import type { JabatanDiperiksa } from "../../../core/norma/temuan";

/** Most jabatan that a matrix shows side by side; those with the most overlaps. */
const SISI_TERPANJANG = 40;

export interface SelMatriks {
  /** The same cell seen from either jabatan has two keys. */
  readonly kunci: string;
  readonly a: JabatanDiperiksa;
  readonly b: JabatanDiperiksa;
  readonly temuan: readonly string[];
}

export interface IsiMatriks {
  readonly jabatan: readonly JabatanDiperiksa[];
  /** Row by row, a cell for each jabatan; null where nothing is shared. */
  readonly baris: readonly (readonly (SelMatriks | null)[])[];
  /** How many jabatan overlap with another at all. */
  readonly semua: number;
}

/** The matrix of overlaps, jabatan in the order of the office. */
export function susunMatriks(pasangan: readonly PasanganJabatan[], jabatan: readonly JabatanDiperiksa[]): IsiMatriks {
  const banyak = new Map<string, number>();
  const isi = new Map<string, readonly string[]>();
  for (const { a, b, temuan } of pasangan) {
    for (const id of [a, b]) banyak.set(id, (banyak.get(id) ?? 0) + temuan.length);
    isi.set(`${a} ${b}`, temuan);
    isi.set(`${b} ${a}`, temuan);
  }
  const terlibat = jabatan.filter((satu) => banyak.has(satu.jabatanId));
  const terpilih = new Set(
    terlibat.toSorted((x, y) => (banyak.get(y.jabatanId) ?? 0) - (banyak.get(x.jabatanId) ?? 0)).slice(0, SISI_TERPANJANG),
  );
  const tampil = terlibat.filter((satu) => terpilih.has(satu));
  const sel = (a: JabatanDiperiksa, b: JabatanDiperiksa): SelMatriks | null => {
    const kunci = `${a.jabatanId} ${b.jabatanId}`;
    const temuan = isi.get(kunci);
    return temuan ? { kunci, a, b, temuan } : null;
  };
  return { jabatan: tampil, baris: tampil.map((a) => tampil.map((b) => sel(a, b))), semua: terlibat.length };
}
