import type { ProfilAbk } from "../abk/profil";
import { samaTertulis } from "./angka-tugas";
import type { BarisAbk } from "./baris-abk";
import { hasilSendiri } from "./hasil-lembar";
import { alamatSel, type BarisMentah, type IsiSel } from "./lembar";
import type { LembarDraf } from "./lembar-draf";
import { maknaPembagi } from "./satuan-waktu";

/** Fields whose numbers an Excel set to English may have cut: `75.000` typed as seventy-five thousand is 75 shown with three decimals. */
const KOLOM = ["volume", "waktuKerjaEfektif"] as const;
const RIBUAN = 1_000;

/** Numbers of a table that look like thousands of which Excel has made ones, with the first of them as it is shown. */
export interface RibuanTampil {
  readonly sel: ReadonlySet<string>;
  readonly contoh: { readonly sel: string; readonly tampil: string; readonly nilai: number };
  /** Indices of the rows concerned: all where the divisor is one. */
  readonly baris: ReadonlySet<number>;
}

/**
 * Finds numbers that are shown with three decimals, the way of `1.200`, in the columns of volumes and divisors, and divisors that are
 * a thousandth of one that rules know. Null when there are none, or when the results that the rows print come out with them as they
 * stand under a divisor that is a real one.
 */
export function cariRibuanTampil(lembar: LembarDraf, baris: readonly BarisAbk[], profil: ProfilAbk): RibuanTampil | null {
  const pembagi = seperseribu(lembar, baris);
  const volume = selRibuan({ lembar, baris, isian: "volume" }, (_nilai, sel) => lembar.lembar.tigaDesimal?.has(sel) ?? false);
  const volumePolos = (): ReadonlyMap<string, number> => selRibuan({ lembar, baris, isian: "volume" }, (nilai) => !Number.isInteger(nilai));
  const sel = new Map([...(volume.size > 0 || pembagi.size === 0 ? volume : volumePolos()), ...pembagi]);
  const [pertama] = sel;
  if (pertama === undefined) return null;
  const kena = baris.filter(({ pembaca }) => KOLOM.some((isian) => sel.has(pembaca.alamat(isian))));
  if (pembagi.size === 0 && terbukti(kena, profil)) return null;
  const contoh = { sel: pertama[0], tampil: pertama[1].toFixed(3), nilai: pertama[1] };
  return { sel: new Set(sel.keys()), contoh, baris: new Set((pembagi.size > 0 ? baris : kena).map(({ indeks }) => indeks)) };
}

/** The sheet with those numbers as the thousands that they were typed as. */
export function denganRibuan(lembar: LembarDraf, { sel: kena }: RibuanTampil): LembarDraf {
  const kolom = KOLOM.flatMap((isian) => lembar.pengenalan.pemetaan[isian] ?? []);
  const kali = (isi: IsiSel, alamat: string): IsiSel => (typeof isi === "number" && kena.has(alamat) ? Math.round(isi * RIBUAN) : isi);
  const ubah = (baris: BarisMentah): BarisMentah =>
    kolom.some((satu) => kena.has(alamatSel(satu, baris.nomor)))
      ? { ...baris, sel: baris.sel.map((isi, satu) => kali(isi, alamatSel(satu, baris.nomor))) }
      : baris;
  return { ...lembar, lembar: { ...lembar.lembar, baris: lembar.lembar.baris.map(ubah) } };
}

/** Divisors that no rule knows and that are a known one a thousand times larger. */
function seperseribu(lembar: LembarDraf, baris: readonly BarisAbk[]): ReadonlyMap<string, number> {
  const judul = { norma: null, pembagi: null };
  const dikenal = (nilai: number): boolean => maknaPembagi(nilai * RIBUAN, judul) !== null;
  const asing = baris.every(({ angka, pembaca }) => typeof pembaca.isi("waktuKerjaEfektif") !== "number" || angka.makna === null);
  return asing ? selRibuan({ lembar, baris, isian: "waktuKerjaEfektif" }, dikenal) : new Map();
}

function selRibuan(
  { lembar, baris, isian }: { readonly lembar: LembarDraf; readonly baris: readonly BarisAbk[]; readonly isian: (typeof KOLOM)[number] },
  kena: (nilai: number, sel: string) => boolean,
): ReadonlyMap<string, number> {
  const hasil = new Map<string, number>();
  for (const { pembaca } of baris) {
    const isi = pembaca.isi(isian);
    const sel = pembaca.alamat(isian);
    if (typeof isi === "number" && mungkinRibuan(isi) && !lembar.diketik.has(sel) && kena(isi, sel)) hasil.set(sel, isi);
  }
  return hasil;
}

/** A number that has three decimals at most and stands before one group of thousands: 1,2 as `1.200`, 75 as `75.000`. */
function mungkinRibuan(nilai: number): boolean {
  return nilai > 0 && nilai < RIBUAN && Math.abs(nilai * RIBUAN - Math.round(nilai * RIBUAN)) < 1e-6;
}

/** Most results of these rows are printed, and come out with the numbers as they stand. */
function terbukti(baris: readonly BarisAbk[], profil: ProfilAbk): boolean {
  const cocok = baris.filter((satu) => {
    const { tertulis } = satu.angka;
    const dihitung = hasilSendiri(satu, profil);
    return tertulis !== null && tertulis > 0 && dihitung !== null && samaTertulis(tertulis, dihitung);
  });
  return cocok.length * 2 > baris.length;
}
