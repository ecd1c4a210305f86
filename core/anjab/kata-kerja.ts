import { akarKata } from "../norma/akar";
import { AKAR_KATA } from "../norma/akar-kata";
import { nameKey } from "../name";

/** Verbs without a prefix that tasks of offices begin with. */
const KATA_KERJA_POLOS: ReadonlySet<string> = new Set(
  `ikut turut hadir mohon minta terima kirim buat susun siapkan catat simpan antar jemput bantu cek rekap input entri ambil tulis ketik
  laksanakan lakukan kerjakan lapor laporkan`.split(/\s+/u),
);

/** Words that begin like a verb and are none: nouns, and words that only lead over to something. */
const BUKAN_KATA_KERJA: ReadonlySet<string> = new Set(
  `meja mesin menteri media metode merek merk meter memo memori memorandum menu mental mebel medis mekanisme meterai materai mei menit member
  mentor menara merah melalui mengenai menurut meliputi menjelang mengingat meskipun merupakan mekanik mekanikal medali megafon menyeluruh
  menengah mendatang mendadak mendesak memadai merata
  berita berkas beras berkala bersama beragam beberapa berikut berbagai berdasarkan berupa bersih berat benda bendahara bendera beban berkelanjutan
  bertahap berjenjang berlaku berlangsung berhak bersangkutan`.split(/\s+/u),
);

/** Roots behind which `ber-` makes a verb of a task: the others are qualities (`berkala`) more often than acts. */
const AKAR_BER: ReadonlySet<string> = new Set(
  "koordinasi partisipasi komunikasi konsultasi kunjung tanggung tanggungjawab tugas kerja hubung peran diskusi rapat sama giat latih".split(
    " ",
  ),
);

/** Words that begin a further description of what was said: neither an object nor a deed of their own. */
const KATA_KETERANGAN: ReadonlySet<string> = new Set(
  `dengan di ke dari untuk dalam pada sesuai berdasarkan menurut oleh agar supaya guna bagi terhadap kepada melalui sebagai serta dan atau
  secara selama setelah sebelum jika bila apabila ketika`.split(/\s+/u),
);

/** Words that stand before the deed without being it: `ikut menyusun`, `dan juga mengirim`. */
const KATA_PENGANTAR: ReadonlySet<string> = new Set(
  "juga kemudian selanjutnya lalu turut ikut sekaligus langsung segera selalu kembali".split(" "),
);

/** Words that open a clause about purpose, means or what is meant: the deeds in it are no tasks of their own. */
const PEMBUKA_ANAK: ReadonlySet<string> = new Set("untuk guna agar supaya dengan cara yang dalam rangka sambil tanpa".split(" "));

/** A word of a text with its place. */
export interface KataTeks {
  readonly kata: string;
  readonly awal: number;
  readonly akhir: number;
}

/** The words of a text in small letters, with their places. */
export function kataTeks(teks: string): readonly KataTeks[] {
  return [...teks.matchAll(/[\p{L}\p{N}]+(?:-\p{L}+)*/gu)].map((ada) => ({
    kata: ada[0].toLowerCase(),
    awal: ada.index,
    akhir: ada.index + ada[0].length,
  }));
}

/**
 * Whether a word names a deed: meN- with what follows it by the nasal rules, ber- before roots of work, memper-, or a verb without
 * a prefix that offices use. Nouns that only look so (`meja`, `berkas`) are none.
 */
export function kataKerja(kata: string): boolean {
  const kunci = nameKey(kata).replaceAll(" ", "");
  if (BUKAN_KATA_KERJA.has(kunci)) return false;
  if (KATA_KERJA_POLOS.has(kunci)) return true;
  if (/^ber\p{L}{3,}/u.test(kunci) || /^be(?:kerja|lajar)$/u.test(kunci)) return AKAR_BER.has(akarKata(kunci));
  if (!/^me(?:mper|ng|ny|m|n|l|r|w|y)\p{L}{2,}/u.test(kunci)) return false;
  // A known root settles it; of an unknown word the length: short ones (`melon`) are things.
  return AKAR_KATA.has(akarKata(kunci)) || kunci.length >= 7;
}

export function keterangan(kata: string): boolean {
  return KATA_KETERANGAN.has(kata);
}

export function pengantar(kata: string): boolean {
  return KATA_PENGANTAR.has(kata);
}

export function pembukaAnak(kata: string): boolean {
  return PEMBUKA_ANAK.has(kata);
}
