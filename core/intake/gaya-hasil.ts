import type { TandaDesimal } from "../text/gaya-angka";
import { teksSel, type IsiSel } from "./lembar";

/** A result as a sheet prints it, beside what it comes to. */
export interface HasilTertulis {
  readonly tertulis: number;
  /** Decimals that its cell shows: `0,30` has two in a text and one as a number. */
  readonly desimal: number;
  /** What it comes to by its rows; null when that is not known. */
  readonly dihitung: number | null;
}

/** More decimals than these are a figure that nobody rounded. */
const DESIMAL_TERBANYAK = 9;
/** Half a percent is no fault of rounding that changes a need, whatever the decimals. Ours, not of a rule. */
const BEDA_KECIL = 0.005;
/** What a total of two or more decimals may lose by its rounding. Ours, not of a rule. */
const BEDA_JUMLAH_HALUS = 0.05;

/** Decimals that a cell shows. */
export function desimalSel(isi: IsiSel, tanda: TandaDesimal): number {
  const teks = typeof isi === "string" ? isi : teksSel(isi);
  const pemisah = typeof isi === "string" && tanda === "titik" ? "." : ",";
  const mulai = teks.lastIndexOf(pemisah);
  const digit = mulai < 0 ? "" : (/^\d+/u.exec(teks.slice(mulai + 1))?.[0] ?? "");
  return Math.min(DESIMAL_TERBANYAK, digit.length);
}

/**
 * How finely a sheet writes its results, gathered from all of them, so that one with fewer decimals than its neighbours is seen:
 * 0,3 for 0,34 is wrong beside 0,04, and right where every result has one decimal.
 */
export class GayaHasil {
  /** By number of decimals: results that show so many, and results that were rounded to so many. */
  private readonly menunjukkan: number[] = Array.from({ length: DESIMAL_TERBANYAK + 1 }, () => 0);
  private readonly membulatkan: number[] = Array.from({ length: DESIMAL_TERBANYAK + 1 }, () => 0);

  constructor(semua: readonly HasilTertulis[]) {
    for (const satu of semua) {
      this.menunjukkan[satu.desimal] = (this.menunjukkan[satu.desimal] ?? 0) + 1;
      const bulat = desimalPembulatan(satu);
      if (bulat !== null) this.membulatkan[bulat] = (this.membulatkan[bulat] ?? 0) + 1;
    }
  }

  /**
   * Whether a printed result, itself one of those gathered, is the computed one as this sheet writes its results: rounded to its own
   * decimals, and not to fewer than most others have. A total (`jumlah`) may well be rounded to two decimals below finer rows.
   */
  sama(satu: HasilTertulis & { readonly dihitung: number }, { jumlah = false }: { readonly jumlah?: boolean } = {}): boolean {
    const { tertulis, dihitung, desimal } = satu;
    if (samaPersis(tertulis, dihitung)) return true;
    const bulat = desimalPembulatan(satu);
    if (bulat === null || bulat < desimal) return false;
    const beda = jumlah && bulat >= 2 ? BEDA_JUMLAH_HALUS : BEDA_KECIL;
    if (dihitung !== 0 && Math.abs(tertulis / dihitung - 1) <= beda) return true;
    const lebihHalus = jumlahkan(this.menunjukkan.slice(bulat + 1));
    const samaKasar = jumlahkan(this.membulatkan.slice(0, bulat + 1)) - 1;
    return lebihHalus === 0 || samaKasar > lebihHalus || (samaKasar === lebihHalus && bulat > 0);
  }
}

function samaPersis(tertulis: number, dihitung: number): boolean {
  return Math.abs(tertulis - dihitung) <= 1e-9 * Math.max(1, Math.abs(dihitung));
}

/** Most decimals to which the computed result rounds to the printed one; null when it is not rounded, or is another number. */
function desimalPembulatan({ tertulis, dihitung, desimal }: HasilTertulis): number | null {
  if (dihitung === null || samaPersis(tertulis, dihitung)) return null;
  for (let banyak = DESIMAL_TERBANYAK; banyak >= desimal; banyak -= 1) {
    const faktor = 10 ** banyak;
    if (Math.abs(Math.floor(dihitung * faktor + 0.5 + 1e-9) / faktor - tertulis) < 1e-10) return banyak;
  }
  return null;
}

function jumlahkan(nilai: readonly number[]): number {
  return nilai.reduce((sejauhIni, satu) => sejauhIni + satu, 0);
}
