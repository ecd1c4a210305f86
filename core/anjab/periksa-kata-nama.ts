import { kunciSebutan } from "../sebutan/kunci";
import { KATA_UNIT } from "../sebutan/kata";
import { kataTeks, type KataTeks } from "./kata-kerja";
import type { IsiTemuanKata } from "./temuan-kata";
import type { TeksUnsur } from "./teks-unsur";

/** Words before a name that make it somebody else who is dealt with, not a place that was copied. */
const PIHAK_LAIN: ReadonlySet<string> = new Set("kepada dengan dari ke bersama antara antar oleh melalui terhadap menuju".split(" "));
/** So far before the name such a word may stand: `kepada Kepala Bagian dan Subbagian Umum`. */
const JARAK_PIHAK = 6;
const KATA_TERPANJANG = 14;
const KPU_LAIN = /\bKPU\s+(?:Kabupaten|Kab\.?|Kota|Provinsi|Prov\.?)\s+\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*)*/gu;

interface NamaKantor {
  readonly namaSendiri: readonly string[];
  readonly namaLain: readonly string[];
}

/**
 * Finds names of other units and jabatan of the office that were left over from a copy. A name behind `kepada`, `dengan`, `dari` is
 * somebody that the work deals with; korelasi names others by its nature. Names of one word tell nothing.
 */
export function pencariNamaAsing({ namaSendiri, namaLain }: NamaKantor): (teks: TeksUnsur) => readonly IsiTemuanKata[] {
  const sendiri = new Set(namaSendiri.map(kunciSebutan));
  const lain = new Map<string, string>();
  for (const nama of namaLain) {
    const kunci = kunciSebutan(nama);
    if (bermakna(kunci) && !sendiri.has(kunci)) lain.set(kunci, nama);
  }
  const awalan = new Set([...sendiri, ...lain.keys()].map(kataPertama));
  const kantorSendiri = namaSendiri.map((nama) => nama.toLowerCase());
  return ({ unsur, teks }) => {
    if (unsur === "korelasi") return [];
    const kata = kataTeks(teks);
    const temuan: IsiTemuanKata[] = [];
    let di = 0;
    while (di < kata.length) {
      const ada = namaMulai({ teks, kata, di, awalan }, sendiri, lain);
      if (ada?.nama !== undefined && ada.nama !== null && !pihakLain(kata, di))
        temuan.push({ jenis: "sisaSalinan", rentang: [kata[di]?.awal ?? 0, ada.akhir], sebut: ada.nama });
      di += ada?.banyak ?? 1;
    }
    return temuan.length > 0 ? temuan.slice(0, 1) : kantorLain(teks, kata, kantorSendiri);
  };
}

/** The longest name that begins at a word: of this jabatan's own (`nama` null) or of another. */
function namaMulai(
  {
    teks,
    kata,
    di,
    awalan,
  }: { readonly teks: string; readonly kata: readonly KataTeks[]; readonly di: number; readonly awalan: ReadonlySet<string> },
  sendiri: ReadonlySet<string>,
  lain: ReadonlyMap<string, string>,
): { readonly nama: string | null; readonly banyak: number; readonly akhir: number } | null {
  const awal = kata[di]?.awal ?? 0;
  for (let banyak = Math.min(KATA_TERPANJANG, kata.length - di); banyak > 0; banyak -= 1) {
    const akhir = kata[di + banyak - 1]?.akhir ?? awal;
    const kunci = kunciSebutan(teks.slice(awal, akhir));
    if (!awalan.has(kataPertama(kunci))) continue;
    if (sendiri.has(kunci)) return { nama: null, banyak, akhir };
    const nama = lain.get(kunci);
    if (nama !== undefined) return { nama, banyak, akhir };
  }
  return null;
}

function pihakLain(kata: readonly KataTeks[], di: number): boolean {
  return kata.slice(Math.max(0, di - JARAK_PIHAK), di).some((satu) => PIHAK_LAIN.has(satu.kata));
}

/** Another KPU office by its place: `KPU Kota Lain` in a text of KPU Kota Sendiri. */
function kantorLain(teks: string, kata: readonly KataTeks[], sendiri: readonly string[]): readonly IsiTemuanKata[] {
  for (const ada of teks.matchAll(KPU_LAIN)) {
    const kunci = ada[0].toLowerCase();
    const di = kata.findIndex(({ awal }) => awal >= ada.index);
    if (
      sendiri.some((nama) => nama.includes(kunci)) ||
      !sendiri.some((nama) => /\bkpu (?:kab|kota|prov)/u.test(nama)) ||
      pihakLain(kata, di)
    )
      continue;
    return [{ jenis: "sisaSalinan", rentang: [ada.index, ada.index + ada[0].length], sebut: ada[0] }];
  }
  return [];
}

function kataPertama(kunci: string): string {
  return kunci.split(" ", 1)[0] ?? "";
}

/** Whether a name says enough to be recognised in a sentence: more than one word, and more than words for units. */
function bermakna(kunci: string): boolean {
  const kata = kunci.split(" ");
  return kata.length > 1 && kata.some((satu) => !KATA_UNIT.has(satu));
}
