import type { NamaTabel } from "../baris/semua";

/** What became of the rows of one table when a damaged file was salvaged. */
export interface TabelDiselamatkan {
  readonly tabel: NamaTabel;
  /** Rows in the new file. */
  readonly ada: number;
  /** Of these, rows that could not be read, or not as the history left them, and were made again of it. */
  readonly dariRiwayat: number;
  readonly hilang: number;
  /** What the lost rows were called, as far as the history knows. */
  readonly namaHilang: readonly string[];
}

/** What came of a salvage, table by table, and of the history. */
export interface HasilSelamat {
  readonly tabel: readonly TabelDiselamatkan[];
  readonly langkah: number;
  readonly perubahan: number;
  /** Steps and lines of the history that could not be read. */
  readonly riwayatHilang: number;
  /** Frozen contents, attached files and drafts that could not be read. */
  readonly lampiranHilang: number;
}

/** Whether everything could be read. */
export function isUtuh({ tabel, riwayatHilang, lampiranHilang }: HasilSelamat): boolean {
  return tabel.every(({ hilang }) => hilang === 0) && riwayatHilang === 0 && lampiranHilang === 0;
}
