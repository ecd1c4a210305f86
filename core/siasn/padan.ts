import { groupBy } from "../group";
import { nameKey } from "../name";
import { jenjangCocok, pisahJenjang, type Jenjang } from "./jenjang";
import { Kosakata, type KataMirip } from "./padan-kosakata";
import { SINGKATAN } from "./singkatan";

/** A value of a list that a text may mean; `skor` 0 to 1. */
export interface SaranPadan {
  readonly nilai: string;
  readonly skor: number;
}

/** From here, and so far before the next, a suggestion is obvious: it still wants to be seen before it is taken. */
const JELAS = { skor: 0.86, jarak: 0.04 } as const;
/** Suggestions below this are none. */
const TERENDAH = 0.35;
/** Values weighed exactly, of those that share words with the text. */
const DITIMBANG = 40;
/** Words that join others and tell nothing. */
const SAMBUNG: ReadonlySet<string> = new Set(["dan", "and", "atau", "of", "the", "serta"]);
/** A word at least so long may be several written together, when its parts are so like words of the list. */
const TERPENDEK_DIPISAH = 8;
const TERPENDEK_BAGIAN = 4;
const CUKUP_MIRIP = 0.8;
/** Share of the score that the order of the words and letters has. */
const BAGIAN_URUTAN = 0.12;

interface Entri {
  readonly nilai: string;
  readonly jenjang: Jenjang | null;
  readonly kata: readonly number[];
  /** Sum of the weights of its words. */
  readonly bobot: number;
  readonly sisa: string;
}

/** A list of values, prepared so that a free text finds the values that it may mean. */
export class IndeksPadan {
  readonly #entri: Entri[] = [];
  readonly #kosakata: Kosakata;
  readonly #bobot: Float64Array;
  readonly #bobotAsing: number;
  /** For every word the values that have it, rising. */
  readonly #tempat: readonly Int32Array[];
  /** Values of one level lie together: from the first, up to and without the second. */
  readonly #rentang: ReadonlyMap<Jenjang | null, readonly [dari: number, sampai: number]>;
  readonly #jumlah: Float64Array;
  readonly #kata: Int32Array;
  readonly #terbaik: Float64Array;
  #cap = 0;

  constructor(daftar: readonly string[]) {
    const perJenjang = groupBy(
      [...new Set(daftar)].map((nilai) => ({ nilai, ...uraikan(nilai) })),
      ({ jenjang }) => jenjang,
    );
    const terurai = [...perJenjang.values()].flat();
    const banyak = new Map<string, number>();
    for (const { kata } of terurai) for (const satu of new Set(kata)) banyak.set(satu, (banyak.get(satu) ?? 0) + 1);
    const semua = [...banyak].toSorted((a, b) => b[1] - a[1]);
    this.#kosakata = new Kosakata(semua.map(([kata]) => kata));
    this.#bobot = Float64Array.from(semua, ([, jumlah]) => Math.log(1 + daftar.length / jumlah));
    this.#bobotAsing = Math.log(1 + daftar.length / 20);
    const tempat = semua.map((): number[] => []);
    const rentang = new Map<Jenjang | null, readonly [number, number]>();
    let awal = 0;
    for (const [jenjang, { length }] of perJenjang) {
      rentang.set(jenjang, [awal, awal + length]);
      awal += length;
    }
    this.#rentang = rentang;
    for (const [nomor, { nilai, jenjang, kata, sisa }] of terurai.entries()) {
      const angka = kata.flatMap((satu) => this.#kosakata.nomor(satu) ?? []);
      for (const satu of new Set(angka)) tempat[satu]?.push(nomor);
      this.#entri.push({ nilai, jenjang, kata: angka, bobot: angka.reduce((jumlah, satu) => jumlah + this.#bobotKata(satu), 0), sisa });
    }
    this.#tempat = tempat.map((satu) => Int32Array.from(satu));
    this.#jumlah = new Float64Array(daftar.length);
    this.#kata = new Int32Array(daftar.length);
    this.#terbaik = new Float64Array(daftar.length);
  }

  /** Values that a text may mean, the likest first. A text that names a level finds only values of that level. */
  cari(teks: string, jumlah = 5): readonly SaranPadan[] {
    const { jenjang, kata, sisa } = uraikan(teks);
    const panjang = kata.flatMap(
      (satu) =>
        SINGKATAN.get(satu)
          ?.split(" ")
          .filter((lain) => !SAMBUNG.has(lain)) ?? [satu],
    );
    // The list knows some abbreviations and some joined words as such: every reading is looked for.
    const bacaan = new Map([[kata.join(" "), sisa]]);
    for (const satu of [this.#gabungPisah(kata), panjang, this.#gabungPisah(panjang)])
      if (!bacaan.has(satu.join(" "))) bacaan.set(satu.join(" "), satu.join(" "));
    const terbaik = new Map<number, number>();
    for (const [satu, urutan] of bacaan)
      for (const { nomor, skor } of this.#timbang(satu.split(" "), { jenjang, sisa: urutan, jumlah }))
        terbaik.set(nomor, Math.max(terbaik.get(nomor) ?? 0, skor));
    return [...terbaik]
      .map(([nomor, skor]) => ({ nilai: this.#entri[nomor]?.nilai ?? "", skor }))
      .filter(({ skor }) => skor >= TERENDAH)
      .toSorted((a, b) => b.skor - a.skor || Math.abs(a.nilai.length - teks.length) - Math.abs(b.nilai.length - teks.length))
      .slice(0, jumlah);
  }

  #timbang(
    tertulis: readonly string[],
    { jenjang, sisa, jumlah }: { readonly jenjang: Jenjang | null; readonly sisa: string; readonly jumlah: number },
  ): readonly { readonly nomor: number; readonly skor: number }[] {
    const mirip = tertulis.map((satu) => this.#kosakata.mirip(satu));
    const bobotTanya = mirip.reduce((total, satu) => total + this.#bobotTanya(satu), 0);
    const huruf = tigaHuruf(sisa);
    return this.#terbaikDari(this.#kumpulkan(mirip, jenjang), bobotTanya, Math.max(DITIMBANG, jumlah)).flatMap((nomor) => {
      const entri = this.#entri[nomor];
      return entri ? [{ nomor, skor: this.#skor(mirip, entri, kemiripanHuruf(huruf, tigaHuruf(entri.sisa))) }] : [];
    });
  }

  /** So many of the values with the highest rough score, the highest first. */
  #terbaikDari(kena: readonly number[], bobotTanya: number, banyak: number): readonly number[] {
    const nomorTerbaik: number[] = [];
    const skorTerbaik: number[] = [];
    for (const nomor of kena) {
      const skor = (this.#jumlah[nomor] ?? 0) / ((this.#entri[nomor]?.bobot ?? 0) + bobotTanya);
      if (nomorTerbaik.length === banyak && skor <= (skorTerbaik[banyak - 1] ?? 0)) continue;
      let tempat = Math.min(nomorTerbaik.length, banyak - 1);
      for (; tempat > 0 && (skorTerbaik[tempat - 1] ?? 0) < skor; tempat -= 1) {
        skorTerbaik[tempat] = skorTerbaik[tempat - 1] ?? 0;
        nomorTerbaik[tempat] = nomorTerbaik[tempat - 1] ?? 0;
      }
      skorTerbaik[tempat] = skor;
      nomorTerbaik[tempat] = nomor;
    }
    return nomorTerbaik;
  }

  /** Adds up, for every value of the level, how well the words of the text are in it; answers the values that have any. */
  #kumpulkan(mirip: readonly (readonly KataMirip[])[], jenjang: Jenjang | null): number[] {
    const kena: number[] = [];
    const awal = this.#cap + 1;
    const rentang = this.#rentangUntuk(jenjang);
    for (const satu of mirip) {
      this.#cap += 1;
      for (const { kata, mirip: nilai } of satu) {
        const tempat = this.#tempat[kata];
        const tambah = 2 * nilai * this.#bobotKata(kata);
        if (tempat) for (const batas of rentang) this.#tambahkan(tempat, batas, { tambah, awal, kena });
      }
    }
    return kena;
  }

  #rentangUntuk(jenjang: Jenjang | null): readonly (readonly [number, number])[] {
    return [...this.#rentang].flatMap(([ada, batas]) => (jenjang === null || jenjangCocok(jenjang, ada) ? [batas] : []));
  }

  /** Adds a word's share to the values of a range that have it; a word of the text counts once, as the word that it is likest. */
  #tambahkan(
    tempat: Int32Array,
    [dari, sampai]: readonly [number, number],
    { tambah, awal, kena }: { readonly tambah: number; readonly awal: number; readonly kena: number[] },
  ): void {
    for (let letak = letakPertama(tempat, dari); letak < tempat.length; letak += 1) {
      const nomor = tempat[letak] ?? 0;
      if (nomor >= sampai) return;
      const cap = this.#kata[nomor] ?? 0;
      if (cap < awal) {
        kena.push(nomor);
        this.#jumlah[nomor] = 0;
      }
      const sudah = cap === this.#cap ? (this.#terbaik[nomor] ?? 0) : 0;
      if (tambah <= sudah) continue;
      this.#jumlah[nomor] = (this.#jumlah[nomor] ?? 0) + tambah - sudah;
      this.#kata[nomor] = this.#cap;
      this.#terbaik[nomor] = tambah;
    }
  }

  /** Weighted share of words that both have, the likest taken first and each once, and a little of the order. */
  #skor(mirip: readonly (readonly KataMirip[])[], { kata, bobot }: Entri, urutan: number): number {
    const sisa = [...kata];
    const belum = new Set(mirip.keys());
    const pasangan = mirip
      .flatMap((satu, tanya) => satu.flatMap((calon) => (kata.includes(calon.kata) ? [{ tanya, ...calon }] : [])))
      .toSorted((a, b) => b.mirip - a.mirip);
    let sama = 0;
    let bobotTanya = 0;
    for (const { tanya, kata: nomor, mirip: nilai } of pasangan) {
      const letak = sisa.indexOf(nomor);
      if (letak < 0 || !belum.delete(tanya)) continue;
      sisa.splice(letak, 1);
      sama += this.#bobotKata(nomor) * nilai;
      bobotTanya += this.#bobotKata(nomor);
    }
    for (const tanya of belum) bobotTanya += this.#bobotTanya(mirip[tanya] ?? []);
    return (1 - BAGIAN_URUTAN) * ((2 * sama) / (bobot + bobotTanya)) + BAGIAN_URUTAN * urutan;
  }

  /** Weight of a word of the text that a value does not have. */
  #bobotTanya([pertama]: readonly KataMirip[]): number {
    return pertama && pertama.mirip > 0.85 ? this.#bobotKata(pertama.kata) : this.#bobotAsing;
  }

  #bobotKata(nomor: number): number {
    return this.#bobot[nomor] ?? 0;
  }

  /** Words written together are parted and parted words joined where the list knows them so. */
  #gabungPisah(kata: readonly string[]): string[] {
    const hasil: string[] = [];
    for (let letak = 0; letak < kata.length; letak += 1) {
      const satu = kata[letak] ?? "";
      const gabung = satu + (kata[letak + 1] ?? "");
      if (letak + 1 < kata.length && this.#kosakata.nomor(satu) === undefined && this.#kosakata.nomor(gabung) !== undefined) {
        hasil.push(gabung);
        letak += 1;
      } else hasil.push(...this.#pisah(satu));
    }
    return hasil;
  }

  /** Whether a word is one of the list's, or one with a slip: not merely the beginning of a longer one. */
  #salahKetik(kata: string): boolean {
    const [pertama] = this.#kosakata.mirip(kata);
    if (pertama === undefined || pertama.mirip < CUKUP_MIRIP) return false;
    const termirip = this.#kosakata.kata[pertama.kata] ?? "";
    return termirip === kata || !termirip.startsWith(kata);
  }

  /** A word that is none of the list's, as two or three that are: the parting at which both sides are likest. */
  #pisah(kata: string): readonly string[] {
    if (kata.length < TERPENDEK_DIPISAH || this.#salahKetik(kata)) return [kata];
    let terbaik: readonly string[] = [kata];
    let nilai = CUKUP_MIRIP;
    for (let letak = TERPENDEK_BAGIAN; letak <= kata.length - TERPENDEK_BAGIAN; letak += 1) {
      const [kiri, kanan] = [kata.slice(0, letak), kata.slice(letak)];
      const [adaKiri, adaKanan] = [kiri, kanan].map((satu) => this.#kosakata.nomor(satu) !== undefined);
      if (!adaKiri && !adaKanan) continue;
      const lain = adaKiri && adaKanan ? 1 : (this.#kosakata.mirip(adaKiri ? kanan : kiri)[0]?.mirip ?? 0);
      // Of partings equally like, the one whose known side is longer.
      const skor = lain + Math.max(adaKiri ? kiri.length : 0, adaKanan ? kanan.length : 0) / 1_000;
      if (skor > nilai) [nilai, terbaik] = [skor, [kiri, kanan]];
    }
    const [kiri, kanan] = terbaik;
    if (kiri === undefined || kanan === undefined) return terbaik;
    return [
      ...(this.#kosakata.nomor(kiri) === undefined ? this.#pisah(kiri) : [kiri]),
      ...(this.#kosakata.nomor(kanan) === undefined ? this.#pisah(kanan) : [kanan]),
    ];
  }
}

/** Where in a rising row the first number stands that is not below a bound. */
function letakPertama(baris: Int32Array, batas: number): number {
  let [kiri, kanan] = [0, baris.length];
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    if ((baris[tengah] ?? 0) < batas) kiri = tengah + 1;
    else kanan = tengah;
  }
  return kiri;
}

/** Whether the first suggestion stands alone: like the text, and the next one clearly less so. */
export function saranJelas([pertama, kedua]: readonly SaranPadan[]): boolean {
  return pertama !== undefined && pertama.skor >= JELAS.skor && pertama.skor - (kedua?.skor ?? 0) >= JELAS.jarak;
}

function uraikan(teks: string): { readonly jenjang: Jenjang | null; readonly sisa: string; readonly kata: readonly string[] } {
  const { jenjang, sisa } = pisahJenjang(nameKey(teks));
  return {
    jenjang,
    sisa,
    kata: tanpaSambung(sisa)
      .split(" ")
      .filter((kata) => kata !== ""),
  };
}

function tanpaSambung(sisa: string): string {
  return sisa
    .split(" ")
    .filter((kata) => !SAMBUNG.has(kata))
    .join(" ");
}

function tigaHuruf(teks: string): ReadonlySet<string> {
  const tepi = ` ${teks} `;
  return new Set(Array.from({ length: Math.max(0, tepi.length - 2) }, (_, letak) => tepi.slice(letak, letak + 3)));
}

function kemiripanHuruf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let sama = 0;
  for (const satu of a) if (b.has(satu)) sama += 1;
  return (2 * sama) / (a.size + b.size);
}
