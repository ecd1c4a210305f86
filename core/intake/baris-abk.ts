import { NORMA_TERBESAR_MENIT, VOLUME_TERBESAR, type Periode, type Tugas } from "../abk/tugas";
import { nameKey } from "../name";
import { bacaAngkaSel, PembacaBaris } from "./bacaan";
import { barisKaki } from "./kepala-abk";
import { selKosong, teksSel } from "./lembar";
import type { LembarDraf } from "./penilaian";

const MENIT_PER_JAM = 60;
/** A yearly effective time up to here is stated in hours (1,250 and 1,322 are in use), beyond it in minutes. */
const JAM_TERBESAR = 2_500;

/** Effective times of a day, a week and a month (minutes): such a divisor tells the period of its row (anjab-abk.md 3.3 B). */
export const WKE_HARI = 300;
export const WKE_MINGGU = 1_500;
export const WKE_BULAN = { terkecil: 6_000, terbesar: 6_250 } as const;

const PERIODE_TERTULIS: readonly { readonly akar: string; readonly periode: Periode }[] = [
  { akar: "hari", periode: "hari" },
  { akar: "minggu", periode: "minggu" },
  { akar: "triwulan", periode: "triwulan" },
  { akar: "bulan", periode: "bulan" },
  { akar: "semester", periode: "semester" },
  { akar: "tahun", periode: "tahun" },
];

/** The figures of a row exactly as the sheet has them, for checking the sheet against itself. */
export interface AngkaLembar {
  readonly normaMenit: number | null;
  readonly volume: number | null;
  /** Effective time in minutes. */
  readonly pembagiMenit: number | null;
  /** Period of the volume when a column of its own names it; null when it follows from the divisor. */
  readonly periode: Periode | null;
  /** PEGAWAI YANG DIBUTUHKAN as printed; null when the cell is empty or no number. */
  readonly tertulis: number | null;
}

/** A row of the table as read. `tugas` is null for a row that must be refused. */
export interface BarisAbk {
  readonly indeks: number;
  readonly pembaca: PembacaBaris;
  readonly uraian: string;
  readonly tugas: Omit<Tugas, "id"> | null;
  readonly angka: AngkaLembar;
}

export interface TabelAbk {
  readonly baris: readonly BarisAbk[];
  /** Index of the first row under the table. */
  readonly awalKaki: number;
}

interface Satuan {
  readonly normaJam: boolean;
  readonly wkeJam: boolean | null;
}

/** Reads the rows of the table up to its foot. Rows that hold no task (blank ones, section titles) are left out. */
export function bacaTabelAbk({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">): TabelAbk {
  const { pemetaan, judul } = pengenalan;
  const satuan: Satuan = {
    normaJam: sebutJam(judul[pemetaan["normaWaktu"] ?? -1]) === true,
    wkeJam: sebutJam(judul[pemetaan["waktuKerjaEfektif"] ?? -1]),
  };
  const hasil: BarisAbk[] = [];
  let pembagi: number | null = null;
  for (let indeks = pengenalan.awalData; indeks < lembar.baris.length; indeks += 1) {
    const baris = lembar.baris[indeks];
    if (!baris) continue;
    if (barisKaki(baris, pemetaan["nomor"])) return { baris: hasil, awalKaki: indeks };
    const pembaca = new PembacaBaris(lembar.nama, pemetaan, baris);
    if (!berisiTugas(pembaca)) continue;
    pembagi = bacaPembagi(pembaca, satuan) ?? pembagi;
    hasil.push(bacaBaris(pembaca, { indeks, pembagi, satuan }));
  }
  return { baris: hasil, awalKaki: lembar.baris.length };
}

function bacaBaris(
  pembaca: PembacaBaris,
  { indeks, pembagi, satuan }: { readonly indeks: number; readonly pembagi: number | null; readonly satuan: Satuan },
): BarisAbk {
  const faktor = satuan.normaJam ? MENIT_PER_JAM : 1;
  const uraian = pembaca.teks("uraian", 2_000);
  const satuanHasil = pembaca.teks("satuanHasil", 100);
  const norma = wajibAngka(pembaca, "normaWaktu", NORMA_TERBESAR_MENIT / faktor);
  const volume = wajibAngka(pembaca, "volume", VOLUME_TERBESAR);
  const periodeTertulis = bacaPeriode(pembaca);
  const periode = periodeTertulis ?? periodeDariPembagi(pembagi);
  const keterangan = pembaca.teks("keterangan", 500);
  if (uraian === "" && !pembaca.ditolak) pembaca.lapor("uraian", "wajibKosong");
  const normaMentah = bacaAngkaSel(pembaca.isi("normaWaktu"));
  const lengkap = !pembaca.ditolak && norma !== null && volume !== null;
  return {
    indeks,
    pembaca,
    uraian,
    tugas: lengkap
      ? { uraian, satuanHasil, volume, periode, normaWaktuMenit: Math.round(norma * faktor * 1_000) / 1_000, keterangan }
      : null,
    angka: {
      normaMenit: normaMentah === null ? null : normaMentah * faktor,
      volume: bacaAngkaSel(pembaca.isi("volume")),
      pembagiMenit: pembagi,
      periode: periodeTertulis,
      tertulis: bacaAngkaSel(pembaca.isi("pegawaiDibutuhkan")),
    },
  };
}

function wajibAngka(pembaca: PembacaBaris, isian: string, terbesar: number): number | null {
  if (selKosong(pembaca.isi(isian))) pembaca.lapor(isian, "wajibKosong");
  return pembaca.angka(isian, { terkecil: 0, terbesar, desimal: isian === "volume" ? 3 : 6 });
}

/** A task has a text and a figure, or a number in front of its text; a bare text is a section title. */
function berisiTugas(pembaca: PembacaBaris): boolean {
  const ada = (isian: string): boolean => !selKosong(pembaca.isi(isian));
  if (ada("normaWaktu") || ada("volume")) return true;
  return ada("uraian") && (ada("satuanHasil") || bacaAngkaSel(pembaca.isi("nomor")) !== null);
}

function bacaPembagi(pembaca: PembacaBaris, satuan: Satuan): number | null {
  const nilai = bacaAngkaSel(pembaca.isi("waktuKerjaEfektif"));
  if (nilai === null || nilai <= 0) return null;
  const dalamJam = (satuan.wkeJam ?? satuan.normaJam) && nilai <= JAM_TERBESAR;
  return dalamJam ? nilai * MENIT_PER_JAM : nilai;
}

function bacaPeriode(pembaca: PembacaBaris): Periode | null {
  const baca = (teks: string): Periode | null => PERIODE_TERTULIS.find((satu) => nameKey(teks).includes(satu.akar))?.periode ?? null;
  return pembaca.pilihan("periode", baca, "hari, minggu, bulan, triwulan, semester, tahun");
}

function periodeDariPembagi(pembagi: number | null): Periode {
  if (pembagi === WKE_HARI) return "hari";
  if (pembagi === WKE_MINGGU) return "minggu";
  return pembagi !== null && pembagi >= WKE_BULAN.terkecil && pembagi <= WKE_BULAN.terbesar ? "bulan" : "tahun";
}

/** Whether a heading names hours (true) or minutes (false); null when neither or both. */
function sebutJam(judul: string | undefined): boolean | null {
  const teks = nameKey(teksSel(judul));
  const jam = /(^| )jam( |$)/.test(teks) && !teks.startsWith("jam kerja efektif");
  const menit = /(^| )menit( |$)/.test(teks);
  return jam === menit ? null : jam;
}
