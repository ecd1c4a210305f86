import { bacaAngkaIsian, type KolomAngka } from "../abk/isian-tugas";
import { bebanPerjuta, PERJUTA_PER_MENIT } from "../abk/kebutuhan";
import type { ProfilAbk } from "../abk/profil";
import { parsePeriode } from "../text/abk";
import { bacaAngka, bacaAngkaBersatuan, bacaDurasiTeks, type TandaDesimal } from "../text/gaya-angka";
import { hampirSama } from "./angka-tugas";
import { barisJumlah } from "./perabot";
import { berjudulFormulir, lembarTempelan, type TabelTempelan } from "./tempelan";

/** How a cell must read to stand in a column of the grid. */
const COCOK: Readonly<Record<string, (teks: string) => boolean>> = {
  uraian: (teks) => /\p{L}{2}/u.test(teks),
  satuanHasil: (teks) => /\p{L}/u.test(teks),
  volume: sepertiAngka,
  periode: (teks) => parsePeriode(teks) !== null,
  normaWaktuMenit: sepertiAngka,
  beban: sepertiAngka,
  kebutuhan: sepertiAngka,
  keterangan: () => true,
};

function sepertiAngka(teks: string): boolean {
  return bacaDurasiTeks(teks, "koma") !== null || bacaAngkaBersatuan(teks, "koma") !== null;
}

/**
 * Whether a block goes into the grid cell by cell: more than half of what stands in each of its columns fits the column of the grid (named
 * in `kolom`, from where it is pasted), and no headings and no row of totals are among it. A single cell or column always does.
 */
export function muatKisi(tabel: TabelTempelan, kolom: readonly string[]): boolean {
  const { rows } = tabel;
  const lebar = rows[0]?.length ?? 0;
  if (lebar <= 1) return true;
  if (lebar > kolom.length) return false;
  if (rows.some((sel, indeks) => barisJumlah({ nomor: indeks + 1, sel: sel.map(({ text }) => text) }))) return false;
  if (lebar > 2 && berjudulFormulir(lembarTempelan(tabel, ""))) return false;
  return Array.from({ length: lebar }, (_, letak) => {
    const terisi = rows.map((sel) => sel[letak]?.text.trim() ?? "").filter((teks) => teks !== "");
    const cocok = COCOK[kolom[letak] ?? ""] ?? (() => true);
    return terisi.length === 0 || terisi.filter(cocok).length * 2 > terisi.length;
  }).every(Boolean);
}

/** A block without its first column, where that only numbers the rows of what fits the grid; null for any other block. */
export function tanpaNomor(tabel: TabelTempelan, kolom: readonly string[]): TabelTempelan | null {
  const lebar = tabel.rows[0]?.length ?? 0;
  const nomor = tabel.rows.map((sel) => sel[0]?.text.trim() ?? "").filter((teks) => teks !== "");
  if (lebar < 2 || !nomor.every((teks) => /^\(?(?:\d{1,4}|[a-z])[.)]*$/iu.test(teks)) || kolom[0] !== "uraian") return null;
  const sisa = { ...tabel, rows: tabel.rows.map((sel) => sel.slice(1)) };
  const bertugas = sisa.rows.some((sel) => /\p{L}{2}/u.test(sel[0]?.text ?? ""));
  return bertugas && (lebar === 2 || muatKisi(sisa, kolom)) ? sisa : null;
}

/** A need that a pasted block states otherwise than its figures make. */
export interface KlaimBerbeda {
  readonly banyak: number;
  /** Of the first such row: as it is stated, and as it comes out. */
  readonly tertulis: number;
  readonly dihitung: number;
}

/** The needs of a block that goes into the cells as it stands, against what its own figures make under the profile; null when they agree. */
export function klaimBerbeda(tabel: TabelTempelan, kolom: readonly string[], profil: ProfilAbk): KlaimBerbeda | null {
  const beda = (["koma", "titik"] as const).map((desimal) =>
    tabel.rows.flatMap((sel) => {
      const isi = (satu: string): string => sel[kolom.indexOf(satu)]?.text ?? "";
      const banding = bandingKlaim(isi, desimal, profil);
      return banding && !hampirSama(banding.tertulis, banding.dihitung) ? [banding] : [];
    }),
  );
  const [terbaik] = beda.toSorted((a, b) => a.length - b.length);
  const [pertama] = terbaik ?? [];
  return pertama ? { ...pertama, banyak: terbaik?.length ?? 0 } : null;
}

function bandingKlaim(
  isi: (kolom: string) => string,
  desimal: TandaDesimal,
  profil: ProfilAbk,
): Pick<KlaimBerbeda, "tertulis" | "dihitung"> | null {
  const angka = (kolom: KolomAngka): number | null => bacaAngkaIsian(kolom, isi(kolom), desimal);
  const [volume, normaWaktuMenit, tertulis] = [angka("volume"), angka("normaWaktuMenit"), bacaAngka(isi("kebutuhan"), desimal)];
  const periode = isi("periode").trim() === "" ? "tahun" : parsePeriode(isi("periode"));
  if (volume === null || normaWaktuMenit === null || tertulis === null || periode === null) return null;
  const dihitung = bebanPerjuta({ volume, periode, normaWaktuMenit }, profil) / (profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT);
  return { tertulis, dihitung };
}
