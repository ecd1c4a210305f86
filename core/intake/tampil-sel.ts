import { formatAngka } from "../text/number";
import { bacaAngka, type TandaDesimal } from "../text/gaya-angka";
import { EJAAN_WAKTU } from "../text/kata-satuan";
import { ISIAN_ANGKA } from "./jenis-lembar";
import { teksSel, type IsiSel } from "./lembar";

const DESIMAL_TERBANYAK = 6;

/** A figure as it is printed in a column: `75.000`, `0,0667`; a year without a point. */
export function angkaTampil(nilai: number, isian: string): string {
  return isian === "tahunLulus" ? String(nilai) : formatAngka(nilai, DESIMAL_TERBANYAK, 0);
}

/**
 * A cell as the preview prints it when nothing of it is stored: figures the Indonesian way, also those that a file writes as `75,000`
 * or `0.0667`; everything else as the file has it. In a column that is not read a whole number may be a number of some kind (a NIP, a
 * year) and keeps its digits.
 */
export function selTampil(isi: IsiSel | undefined, isian: string, desimal: TandaDesimal): string {
  const teks = teksSel(isi);
  const angka = nilaiAngka(isi, desimal);
  if (ISIAN_ANGKA.has(isian)) return angka === null ? teks : angkaTampil(angka, isian);
  return isian === "" && typeof isi === "number" && !Number.isInteger(isi) ? formatAngka(isi, DESIMAL_TERBANYAK, 0) : teks;
}

/** A norm that the file counts in another unit than the minutes stored: `0,125 jam` and `7,5 menit`. */
export interface Konversi {
  readonly berkas: string;
  readonly simpan: string;
}

/** How a norm of the file became minutes, by the two figures; null when it is stored as written, or the cell is no plain number. */
export function konversiNorma(isi: IsiSel | undefined, menit: string | number | null | undefined, desimal: TandaDesimal): Konversi | null {
  const angka = nilaiAngka(isi, desimal);
  if (angka === null || angka === 0 || typeof menit !== "number") return null;
  const satuan = EJAAN_WAKTU.find((satu) => satu.menit !== 1 && Math.abs(menit / (angka * satu.menit) - 1) < 1e-6);
  if (!satuan) return null;
  return {
    berkas: `${formatAngka(angka, DESIMAL_TERBANYAK, 0)} ${satuan.ejaan[0] ?? ""}`,
    simpan: `${formatAngka(menit, DESIMAL_TERBANYAK, 0)} menit`,
  };
}

function nilaiAngka(isi: IsiSel | undefined, desimal: TandaDesimal): number | null {
  if (typeof isi === "number") return isi;
  return typeof isi === "string" ? bacaAngka(isi, desimal) : null;
}
