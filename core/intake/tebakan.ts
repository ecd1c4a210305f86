import type { BentukLembar } from "./bentuk-lembar";
import { JENIS_DIBACA, lembarDibaca, type JenisDibaca } from "./jenis-lembar";
import { bacaJudul, TINGGI_JUDUL } from "./judul-lembar";
import type { LembarMentah } from "./lembar";
import { petakanKolom } from "./petakan-kolom";

/** Rows from the top among which headings are guessed. */
const BARIS_DIPERIKSA = 20;
/** Fields that a row of headings must give before it is worth a guess. */
const ISIAN_TERSEDIKIT = 2;

/** What a sheet that was not recognised seems to be, and what kept it from being read as that. */
export interface TebakanLembar {
  readonly jenis: JenisDibaca;
  /** Row of the headings, from 1. */
  readonly barisJudul: number;
  readonly judul: readonly string[];
  /** Field -> column from 0. */
  readonly kolom: Readonly<Record<string, number>>;
  /** Fields that no column gives: every one that is required, or those of which one would do. */
  readonly kurang: readonly string[];
}

/** The likeliest reading of a sheet although something is missing for it; null when its headings say nothing that is known. */
export function tebakLembar(lembar: LembarMentah): TebakanLembar | null {
  let terbaik: { readonly tebakan: TebakanLembar; readonly nilai: number } | null = null;
  for (let awal = 0; awal < Math.min(BARIS_DIPERIKSA, lembar.baris.length); awal += 1) {
    for (const tinggi of TINGGI_JUDUL) {
      const judul = bacaJudul(lembar, awal, tinggi);
      if (!judul) continue;
      for (const jenis of JENIS_DIBACA) {
        const bentuk = lembarDibaca(jenis);
        const { pemetaan, nilai: jumlah } = petakanKolom(bentuk.isian, judul, { baris: lembar.baris, awal: awal + tinggi });
        const nilai = jumlah - tinggi * 0.5;
        if (Object.keys(pemetaan).length < ISIAN_TERSEDIKIT || (terbaik !== null && nilai <= terbaik.nilai)) continue;
        const tebakan: TebakanLembar = {
          jenis,
          barisJudul: lembar.baris[awal]?.nomor ?? 1,
          judul: judul.map(({ teks }) => teks),
          kolom: pemetaan,
          kurang: isianKurang(bentuk, pemetaan),
        };
        terbaik = { tebakan, nilai };
      }
    }
  }
  return terbaik?.tebakan ?? null;
}

function isianKurang({ wajib, salahSatu }: BentukLembar, pemetaan: Readonly<Record<string, number>>): readonly string[] {
  const kurang = wajib.filter((isian) => pemetaan[isian] === undefined);
  if (kurang.length > 0) return kurang;
  return salahSatu.some((isian) => pemetaan[isian] !== undefined) ? [] : salahSatu;
}
