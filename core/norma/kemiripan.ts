import { nameKey } from "../name";
import { akarKata } from "./akar";
import { BOBOT_RINGAN, KATA_BERLAWANAN, KATA_BUAT, KATA_KERJA_BANTU, KATA_SAMBUNG, KEPANJANGAN, SEARTI } from "./kata-formulir";
import { menurut } from "../peraturan/register";

/** A task description as the comparison sees it: what is said, whatever the order and the forms of the words. */
export interface UraianTerurai {
  /** Distinct roots, sorted. */
  readonly akar: readonly string[];
  /** The first root that is an action of its own: what is done. */
  readonly kepala: string;
  /** What is made, when the action is to make it: `menyusun usul` is mengusulkan, `membuat dokumentasi` is mendokumentasikan. */
  readonly buatan: string;
  /** Sum of the roots' weights, in tenths of a word. */
  readonly bobot: number;
  /** Codes of the three-letter pieces of the roots, sorted. */
  readonly trigram: Int32Array;
}

/** Share of the score that the roots have; the rest comes from pieces of letters, which forgive spelling. */
const BAGIAN_AKAR = 0.8;
/** What remains of the score when the tasks begin with different actions and are not the same actions in another order. */
const BEDA_PERBUATAN = 0.8;
/** What remains when the tasks stand on different sides of a pair of opposites. */
const BERLAWANAN = 0.5;

/**
 * Score from which two descriptions are taken for the same task. Chosen on the odd pairs of `test/fixtures/pasangan-tugas.json`;
 * precision and recall on all of them are printed by `npm run bench norma`.
 */
export const AMBANG_MIRIP = menurut("norma-mirip");

/** Least weighted Jaccard index of the roots at which a score can still reach a threshold. */
export function jaccardTerkecil(ambang: number): number {
  // A hair less, so that the last bit of a quotient never decides.
  return (ambang - (1 - BAGIAN_AKAR)) / BAGIAN_AKAR - 1e-9;
}

/** Weight of a root in tenths of a word. */
export function bobotAkar(akar: string): number {
  return BOBOT_RINGAN.get(akar) ?? 10;
}

/** A reader of descriptions that remembers the words it has met, for many descriptions in a row. */
export function pembacaUraian(): (uraian: string) => UraianTerurai {
  const dikenal = new Map<string, string>();
  const akarDari = (kata: string): string => {
    let akar = dikenal.get(kata);
    if (akar === undefined) {
      const mentah = akarKata(kata);
      akar = SEARTI.get(mentah) ?? mentah;
      dikenal.set(kata, akar);
    }
    return akar;
  };
  return (uraian) => {
    const urutan = kataKata(uraian).map(akarDari);
    const akar = [...new Set(urutan)].toSorted();
    const tempatKepala = Math.max(
      0,
      urutan.findIndex((satu) => !KATA_KERJA_BANTU.has(satu)),
    );
    const kepala = urutan[tempatKepala] ?? "";
    return {
      akar,
      kepala,
      buatan: kepala === KATA_BUAT ? (urutan[tempatKepala + 1] ?? "") : "",
      bobot: akar.reduce((jumlah, satu) => jumlah + bobotAkar(satu), 0),
      trigram: trigramDari(akar),
    };
  };
}

/** Words that count, abbreviations written out; doubled words (`surat-surat`) once, a prefix cut off by a hyphen joined again. */
function kataKata(uraian: string): string[] {
  const disambung = uraian.replace(/\b(\p{L}+)-\1\b/giu, "$1").replace(/\b(meng|mem|men|me|ke|di|ber|ter|se|peng|pe)-(?=\p{L})/giu, "$1");
  return nameKey(disambung)
    .split(" ")
    .flatMap((kata) => (KEPANJANGAN.get(kata) ?? kata).split(" "))
    .filter((kata) => kata !== "" && !KATA_SAMBUNG.has(kata));
}

/** How alike two descriptions are, 0 to 1: weighted Jaccard index of the roots with a share of trigram cosine, less for opposites. */
export function kemiripan(a: UraianTerurai, b: UraianTerurai): number {
  if (a.bobot === 0 || b.bobot === 0) return 0;
  const bersama = bobotBersama(a.akar, b.akar);
  const jaccard = bersama / (a.bobot + b.bobot - bersama);
  const nilai = BAGIAN_AKAR * jaccard + (1 - BAGIAN_AKAR) * kosinus(a.trigram, b.trigram);
  const perbuatan = samaPerbuatan(a, b) ? 1 : BEDA_PERBUATAN;
  return nilai * perbuatan * (berlawanan(a.akar, b.akar) ? BERLAWANAN : 1);
}

function samaPerbuatan(a: UraianTerurai, b: UraianTerurai): boolean {
  if (a.kepala === b.kepala || a.buatan === b.kepala || b.buatan === a.kepala) return true;
  return a.akar.includes(b.kepala) && b.akar.includes(a.kepala);
}

function bobotBersama(a: readonly string[], b: readonly string[]): number {
  let jumlah = 0;
  for (const akar of a) if (b.includes(akar)) jumlah += bobotAkar(akar);
  return jumlah;
}

function berlawanan(a: readonly string[], b: readonly string[]): boolean {
  const hanya = (satu: readonly string[], lain: readonly string[], kelompok: readonly string[]): boolean =>
    kelompok.some((kata) => satu.includes(kata) && !lain.includes(kata));
  if (KATA_BERLAWANAN.some((kelompok) => hanya(a, b, kelompok) && hanya(b, a, kelompok))) return true;
  const angka = (satu: readonly string[], lain: readonly string[]): boolean =>
    satu.some((kata) => /^\d+$/u.test(kata) && !lain.includes(kata));
  return angka(a, b) && angka(b, a);
}

/** Pieces of three letters of every root, its ends marked by a blank. */
function trigramDari(akar: readonly string[]): Int32Array {
  const potongan = new Set<number>();
  for (const kata of akar) {
    const berbatas = ` ${kata} `;
    for (let awal = 0; awal + 3 <= berbatas.length; awal += 1) {
      potongan.add((huruf(berbatas, awal) << 16) | (huruf(berbatas, awal + 1) << 8) | huruf(berbatas, awal + 2));
    }
  }
  return Int32Array.from(potongan).toSorted();
}

function huruf(kata: string, tempat: number): number {
  return kata.charCodeAt(tempat) & 0xff;
}

function kosinus(a: Int32Array, b: Int32Array): number {
  let [diA, diB, sama] = [0, 0, 0];
  while (diA < a.length && diB < b.length) {
    const selisih = (a[diA] ?? 0) - (b[diB] ?? 0);
    if (selisih === 0) sama += 1;
    if (selisih <= 0) diA += 1;
    if (selisih >= 0) diB += 1;
  }
  return sama / Math.sqrt(a.length * b.length);
}
