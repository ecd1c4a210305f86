import { tebakJenjang } from "../jabatan/jenis";
import type { Jenjang } from "../jabatan/jabatan";
import { AWAL_BERMAKNA, AWAL_JABATAN, KATA_DIKENAL, KATA_JENJANG, KATA_PENENTU, KATA_UNIT, KATA_WILAYAH } from "./kata";
import { kunciKata, kunciSebutan } from "./kunci";
import { jarakHuruf } from "./jarak";
import { SINGKATAN_KATA, SINGKATAN_TAKSA } from "./singkatan";

/** At most so many candidates are put before the analyst. */
const CALON_TERBANYAK = 3;
const NILAI_URUTAN_LAIN = 0.95;
/** A word cut short that could be another word too. */
const NILAI_TAKSA = 0.9;
const BACAAN_TERBANYAK = 12;
/** One typing error in a name is worth this at least. */
const NILAI_SALAH_KETIK = 0.8;
/** A name that has a word more than the other: between the two, by the share of the words that both have. */
const NILAI_KATA_LEBIH = { terendah: 0.5, tertinggi: 0.78 };
/** A jabatan fungsional with its level and the same without: they may be one, or the one of another level. */
const NILAI_TANPA_JENJANG = 0.6;
/** Another real word that looks alike (`Analis Hukum`, `Analis Humas`): to be asked about only. */
const NILAI_KATA_LAIN = 0.35;
/** Share of its letters (more when both begin alike), and their number, in which one real word may differ from another to be asked about. */
const HURUF_LAIN = { bagian: 0.4, bagianSeawal: 0.6, terbanyak: 3 };
const BATAS_INGATAN = 20_000;

/** A name taken apart for comparing. */
interface Rincian {
  readonly kunci: string;
  readonly kunciKata: string;
  /** Numbers, roman numerals, single letters, heads and directions: names in which these differ are never near. */
  readonly penentu: string;
  readonly unit: string;
  readonly wilayah: string;
  readonly jenjang: Jenjang | null;
  readonly isi: readonly string[];
}

/** Whether a word of the name is a misspelled or shortened word of a candidate. */
type PembandingKata = (kata: string, lain: string) => boolean;

export interface CalonMirip {
  readonly calon: string;
  /** 0.8 and more: a typing error, an abbreviation or another order; 0.5 to 0.78: a word more or less; 0.35: another real word. */
  readonly nilai: number;
}

const GABUNGAN = SINGKATAN_KATA.filter(({ ejaan, kata }) => kata.includes(" ") && !ejaan.some((satu) => satu.includes(" ")))
  .map(({ kata }) => kata)
  .toSorted((a, b) => b.length - a.length);
const EJAAN_GABUNGAN = new Map(SINGKATAN_KATA.map(({ ejaan, kata }) => [kata.replaceAll(" ", "_"), ejaan]));
const TAKSA = new Map(SINGKATAN_TAKSA.flatMap(({ ejaan, mungkin }) => ejaan.map((satu) => [satu, mungkin] as const)));
const ROMAWI = /^[ivx]+$/;
const ingatan = new Map<string, Rincian>();
const kataCalon = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * Names that are near but not the same, best first, at most three: for the analyst to choose from, never to be joined without her.
 * Names that differ in a level, number, class, roman numeral, head, or reach of the office are never near.
 */
export function sebutanMirip(teks: string, calon: readonly string[]): readonly CalonMirip[] {
  const kunci = kunciSebutan(teks);
  if (kunci === "") return [];
  const dipakai = kataDipakai(calon);
  const salah = (kata: string, lain: string): boolean => !dipakai.has(kata) && salahKetik(kata, lain);
  const bacaan = bacaanTaksa(kunci).map(rincian);
  return calon
    .map((satu) => ({ calon: satu, nilai: nilaiTerbaik({ kunci, bacaan }, rincian(satu), salah) }))
    .filter(({ nilai }) => nilai > 0)
    .toSorted((a, b) => b.nilai - a.nilai)
    .slice(0, CALON_TERBANYAK);
}

/** What a name may say when a word in it is short for one of several; the name itself when none is. */
function bacaanTaksa(kunci: string): readonly string[] {
  let bacaan = [""];
  for (const kata of kunci.split(" ")) bacaan = bacaan.flatMap((awal) => (TAKSA.get(kata) ?? [kata]).map((satu) => `${awal} ${satu}`));
  return bacaan.slice(0, BACAAN_TERBANYAK);
}

function nilaiTerbaik(
  dicari: { readonly kunci: string; readonly bacaan: readonly Rincian[] },
  calon: Rincian,
  salah: PembandingKata,
): number {
  if (calon.kunci === dicari.kunci || calon.kunci === "") return 0;
  return Math.max(...dicari.bacaan.map((satu) => (satu.kunci === calon.kunci ? NILAI_TAKSA : nilaiMirip(satu, calon, salah))));
}

/** Words that the candidates use: a word that one of them has is no typing error for a word of another. */
function kataDipakai(calon: readonly string[]): ReadonlySet<string> {
  let kata = kataCalon.get(calon);
  if (kata === undefined) {
    kata = new Set(calon.flatMap((satu) => rincian(satu).isi));
    kataCalon.set(calon, kata);
  }
  return kata;
}

function rincian(teks: string): Rincian {
  const diingat = ingatan.get(teks);
  if (diingat !== undefined) return diingat;
  const kunci = kunciSebutan(teks);
  const jenjang = tebakJenjang(kunci);
  const kata = gabung(kunci).split(" ");
  const isi = jenjang === null ? kata : tanpaJenjang(kata);
  const penentu = isi.filter(
    (satu) => KATA_PENENTU.has(satu) || KATA_JENJANG.has(satu) || satu.length === 1 || /\p{N}/u.test(satu) || ROMAWI.test(satu),
  );
  const hasil: Rincian = {
    kunci,
    kunciKata: kunciKata(teks),
    penentu: penentu.toSorted().join(" "),
    unit: isi.filter((satu) => KATA_UNIT.has(satu)).join(" "),
    wilayah: isi.filter((satu) => KATA_WILAYAH.has(satu)).join(" "),
    jenjang,
    isi: isi.filter((satu) => !KATA_UNIT.has(satu) && !KATA_WILAYAH.has(satu)),
  };
  if (ingatan.size >= BATAS_INGATAN) ingatan.clear();
  ingatan.set(teks, hasil);
  return hasil;
}

/** Notions of several words as one, so that `APBN` counts as one word more. */
function gabung(kunci: string): string {
  let hasil = ` ${kunci} `;
  for (const kata of GABUNGAN) if (hasil.includes(` ${kata} `)) hasil = hasil.replaceAll(` ${kata} `, ` ${kata.replaceAll(" ", "_")} `);
  return hasil.trim();
}

function tanpaJenjang(kata: readonly string[]): readonly string[] {
  let akhir = kata.length;
  while (akhir > 1 && ["ahli", "pelaksana", ...KATA_JENJANG].includes(kata[akhir - 1] ?? "")) akhir -= 1;
  return kata.slice(0, akhir);
}

function nilaiMirip(a: Rincian, b: Rincian, salah: PembandingKata): number {
  if (a.penentu !== b.penentu) return 0;
  if (berlainan(a.unit, b.unit) || berlainan(a.wilayah, b.wilayah)) return 0;
  if (a.jenjang !== null && b.jenjang !== null && a.jenjang !== b.jenjang) return 0;
  const nilai = a.kunciKata === b.kunciKata ? NILAI_URUTAN_LAIN : nilaiIsi(a, b, salah);
  return Math.min(
    nilai,
    a.jenjang === b.jenjang ? 1 : NILAI_TANPA_JENJANG,
    a.unit === b.unit && a.wilayah === b.wilayah ? 1 : NILAI_KATA_LEBIH.tertinggi,
  );
}

function berlainan(a: string, b: string): boolean {
  return a !== b && a !== "" && b !== "";
}

function nilaiIsi(a: Rincian, b: Rincian, salah: PembandingKata): number {
  const sisaB = [...b.isi];
  const sisaA = a.isi.filter((kata) => !ambil(sisaB, (lain) => lain === kata));
  const bersama = a.isi.length - sisaA.length;
  const lebihA = sisaA.filter((kata) => !ambil(sisaB, (lain) => salah(kata, lain)));
  const ketik = sisaA.length - lebihA.length;
  const lebih = lebihA.length + sisaB.length;
  const [kataA, kataB] = [lebihA[0], sisaB[0]];
  if (kataA !== undefined && kataB !== undefined) return lebih === 2 && a.isi.length > 1 ? nilaiKataLain(kataA, kataB) : 0;
  const bermakna = a.isi.filter((kata) => bermaknaSendiri(kata) && b.isi.some((lain) => lain === kata || salah(kata, lain))).length;
  // Level, unit or reach alone tell the two apart.
  if (lebih === 0 && ketik === 0) return bermakna > 0 ? NILAI_KATA_LEBIH.tertinggi : 0;
  if (lebih === 0) return NILAI_SALAH_KETIK + (NILAI_URUTAN_LAIN - NILAI_SALAH_KETIK) * (bersama / (bersama + ketik)) - 0.01 * (ketik - 1);
  const beratLebih = [...lebihA, ...sisaB].filter((kata) => !kata.includes("komisi_")).length;
  if (beratLebih > 2 || bermakna < Math.max(1, beratLebih)) return 0;
  const { terendah, tertinggi } = NILAI_KATA_LEBIH;
  return terendah + (tertinggi - terendah) * (bersama / (bersama + ketik + lebih)) - 0.05 * ketik;
}

/** Takes the first word that fits out of a list; false when none does. */
function ambil(kata: string[], cocok: (satu: string) => boolean): boolean {
  const di = kata.findIndex(cocok);
  if (di >= 0) kata.splice(di, 1);
  return di >= 0;
}

/** Whether a word tells posts apart by itself: `analis` is said of too many. */
function bermaknaSendiri(kata: string): boolean {
  if (AWAL_BERMAKNA.has(kata)) return true;
  return !AWAL_JABATAN.has(kata) && !KATA_PENENTU.has(kata) && !kata.includes("komisi_");
}

/** Whether one word is the other with a typing error or cut short; two words that both exist are not. */
function salahKetik(a: string, b: string): boolean {
  if (nyata(a) && nyata(b)) return false;
  const [pendek, panjang] = a.length <= b.length ? [a, b] : [b, a];
  if (pendek.length >= 3 && panjang.length - pendek.length >= 3 && panjang.startsWith(pendek)) return !nyata(pendek);
  if (pendek.length < 4) return false;
  const batas = panjang.length >= 8 ? 2 : 1;
  return jarakHuruf(a, b, batas) <= batas;
}

function nyata(kata: string): boolean {
  return KATA_DIKENAL.has(kata) || kata.includes("_");
}

/** The two words that differ, when they look alike although both exist. */
function nilaiKataLain(kata: string, lain: string): number {
  const serupa = ejaanKata(kata).some((a) =>
    ejaanKata(lain).some((b) => {
      const bagian = a.slice(0, 2) === b.slice(0, 2) ? HURUF_LAIN.bagianSeawal : HURUF_LAIN.bagian;
      const batas = Math.min(HURUF_LAIN.terbanyak, Math.floor(Math.max(a.length, b.length) * bagian));
      return jarakHuruf(a, b, batas) <= batas;
    }),
  );
  return serupa ? NILAI_KATA_LAIN : 0;
}

/** A notion of several words also by its abbreviations: Humas looks like Hukum, hubungan masyarakat does not. */
function ejaanKata(kata: string): readonly string[] {
  return EJAAN_GABUNGAN.get(kata) ?? [kata];
}
