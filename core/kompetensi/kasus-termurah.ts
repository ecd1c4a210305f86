import {
  langkahCalon,
  menjangkau,
  type CalonPos,
  type LangkahLevel,
  type PelatihanTersedia,
  type PilihanPos,
  type SoalTermurah,
} from "./soal-termurah";
import type { Tutupan } from "./tutup-termurah";

/** Room for the last bit of shares of a class: sums are whole rupiah. */
export const SELISIH = 1e-6;

/** Somebody for a post, with the trainings that close any of her steps. */
export interface CalonSiap {
  readonly pegawaiId: string;
  readonly langkah: readonly LangkahLevel[];
  readonly semua: bigint;
  readonly berguna: readonly { readonly nomor: number; readonly tutup: bigint }[];
  /** Covers by what is settled of her trainings: most cases leave most people alone. */
  readonly polos: Map<string, Tutupan | null>;
  readonly berharga: Map<string, Tutupan | null>;
}

/** What is settled in one case: classes given or not given, and people who do not come to a training. */
export interface Kasus {
  readonly kelas: readonly ("terbuka" | "diberikan" | "tidak")[];
  readonly larangan: ReadonlySet<string>;
}

/** Who takes which post, in the order of the posts. */
export type Pilihan = readonly { readonly calon: CalonSiap; readonly tutupan: Tutupan }[];

/** The choice of least sum at some prices, and that sum without what the prices of seats give back. */
export interface Dinilai {
  readonly jumlah: number;
  readonly pilihan: Pilihan;
}

/** A case with the least it can take, and the choice that would take it if shares were the price and nobody counted seats. */
export interface KasusDinilai extends Kasus {
  readonly batas: number;
  readonly pilihan: Pilihan;
}

/** A candidate with the steps that each training closes for her. */
export function siapkan(calon: CalonPos, pelatihan: readonly PelatihanTersedia[]): CalonSiap {
  const langkah = langkahCalon(calon);
  const berguna = pelatihan.flatMap((satu, nomor) => {
    const tutup = langkah.reduce((bit, milik, urutan) => (menjangkau(satu, milik) ? bit | (1n << BigInt(urutan)) : bit), 0n);
    return tutup === 0n ? [] : [{ nomor, tutup }];
  });
  return {
    pegawaiId: calon.pegawaiId,
    langkah,
    semua: (1n << BigInt(langkah.length)) - 1n,
    berguna,
    polos: new Map(),
    berharga: new Map(),
  };
}

/** How many come to each training. */
export function banyakPeserta(pilihan: Pilihan): ReadonlyMap<number, number> {
  const banyak = new Map<number, number>();
  for (const { tutupan } of pilihan) for (const { nomor } of tutupan.ikut) banyak.set(nomor, (banyak.get(nomor) ?? 0) + 1);
  return banyak;
}

/** A sum that can only be whole. */
export function bulat(jumlah: number): number {
  return Math.max(0, Math.ceil(jumlah - SELISIH));
}

/** Keeps the case that can take least at the end. */
export function sisipkan(antrean: KasusDinilai[], kasus: KasusDinilai): void {
  let dari = 0;
  let sampai = antrean.length;
  while (dari < sampai) {
    const tengah = (dari + sampai) >> 1;
    if ((antrean[tengah]?.batas ?? 0) > kasus.batas) dari = tengah + 1;
    else sampai = tengah;
  }
  antrean.splice(dari, 0, kasus);
}

/** The choice for one post by ids. */
export function pilihanPos(soal: SoalTermurah, nomor: number, { calon, tutupan }: Pilihan[number]): PilihanPos {
  return {
    jabatanId: soal.pos[nomor]?.jabatanId ?? "",
    pegawaiId: calon.pegawaiId,
    ikut: tutupan.ikut.map((satu) => ({
      pelatihanId: soal.pelatihan[satu.nomor]?.id ?? "",
      menutup: calon.langkah.filter((_, urutan) => (satu.tutup & (1n << BigInt(urutan))) !== 0n),
    })),
  };
}
