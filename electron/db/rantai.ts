import type Database from "libsql";
import type { Progress } from "../../core/contract/procedure";
import type { HasilIsi, HasilRantai, KepalaRantai, PutusRantai } from "../../core/rantai/hasil";
import { BacaBaris, bacaLangkah, type Celah, type LangkahTersandi } from "./baca-rantai";
import { firstValue } from "./connect";
import { telusuriIsi } from "./isi-rantai";
import { bacaPangkal, teksPangkal } from "./sidiki-semua";
import { awalBaris, SidikLangkah } from "./sidik-langkah";

/** Breaks that are told one by one; the rest is only counted. */
const PUTUS_TERBANYAK = 50;
/** Lines after which the walk lets others have their turn. */
const SEPORSI = 4_000;

/**
 * Walks the whole history of an open file and compares every step with its fingerprint. What can be seen: any change that was not followed
 * by the making anew of every later fingerprint. What cannot: a history made anew from some step to its end, or cut off at its end together
 * with the counters of SQLite; that shows only beside a head that was kept elsewhere (paper, snapshots, the file of heads).
 *
 * Reads only. A million lines take a few seconds; `telusuriRantai` is the same in portions.
 */
export function periksaRantai(raw: Database.Database): HasilRantai {
  return sampaiSelesai(telusuriRantai(raw));
}

/**
 * Whether the rows of today are what the history makes of them: every row that it tells of is there with the values told last, and none
 * stands there that it never told of. Reads only.
 */
export function periksaIsi(raw: Database.Database): HasilIsi {
  return sampaiSelesai(telusuriIsi(raw));
}

function sampaiSelesai<T>(telusur: Generator<Progress, T>): T {
  for (;;) {
    const { done, value } = telusur.next();
    if (done === true) return value;
  }
}

/** The last step of a file with its fingerprint; null in a file without steps. */
export function bacaKepala(raw: Database.Database): KepalaRantai | null {
  const row = raw.prepare("SELECT nomor AS langkah, sidik, waktu FROM langkah ORDER BY nomor DESC LIMIT 1").all()[0];
  // The columns of the STRICT table.
  return (row as KepalaRantai | undefined) ?? null;
}

/** The same as `periksaRantai` in portions: after each it tells how many lines are done. */
export function* telusuriRantai(raw: Database.Database): Generator<Progress, HasilRantai> {
  const kepala = bacaKepala(raw);
  const sampai = kepala?.langkah ?? 0;
  const barisAkhir = Number(firstValue(raw, "SELECT ifnull(max(nomor), 0) FROM perubahan"));
  const telusur = new Telusur(raw, barisAkhir);
  let lapor = 0;
  for (const [langkah, berikut] of berpasangan(bacaLangkah(raw, sampai))) {
    for (const done of telusur.langkah(langkah, berikut)) {
      if (done - lapor < SEPORSI) continue;
      lapor = done;
      yield { done, total: barisAkhir };
    }
  }
  telusur.akhiri(sampai);
  const { putus, banyakPutus } = telusur;
  return { langkah: telusur.banyakLangkah, perubahan: telusur.banyakBaris, kepala, pangkal: bacaPangkal(raw), putus, banyakPutus };
}

/** Each with the one after it; the last one with null. */
function* berpasangan<T>(semua: Iterable<T>): Generator<readonly [T, T | null]> {
  let tadi: T | null = null;
  for (const satu of semua) {
    if (tadi !== null) yield [tadi, satu];
    tadi = satu;
  }
  if (tadi !== null) yield [tadi, null];
}

/** A step whose fingerprint did not fit, until the next one tells whether only the fingerprint was touched. */
interface Tertunda {
  readonly putus: PutusRantai;
  /** The fingerprint that its content should have. */
  readonly seharusnya: string;
}

class Telusur {
  readonly putus: PutusRantai[] = [];
  banyakPutus = 0;
  banyakLangkah = 0;
  readonly #baris: BacaBaris;
  #sidikSebelum: string | null;
  #nomorSebelum = 0;
  #celah: Celah[] = [];
  #tertunda: Tertunda | null = null;
  readonly #tertukar = new Set<number>();
  readonly #celahTercatat = new Set<number>();

  constructor(
    private readonly raw: Database.Database,
    barisAkhir: number,
  ) {
    this.#baris = new BacaBaris(raw, barisAkhir);
    const pangkal = bacaPangkal(raw);
    this.#sidikSebelum = pangkal && teksPangkal(pangkal);
  }

  /** Lines that were looked at. */
  get banyakBaris(): number {
    return this.#baris.lewat;
  }

  /** Takes one step with its lines; tells how many lines are done. */
  *langkah(langkah: LangkahTersandi, berikut: LangkahTersandi | null): Generator<number> {
    const { nomor, id, waktu } = langkah;
    this.banyakLangkah += 1;
    const hilang = nomor !== this.#nomorSebelum + 1;
    if (hilang) this.#catat({ jenis: "langkahHilang", langkah: this.#nomorSebelum + 1, sampai: nomor - 1, baris: null, waktu });
    const sidik = new SidikLangkah(this.#sidikSebelum).langkahTersandi(langkah.isi);
    const andai = this.#tertunda && new SidikLangkah(this.#tertunda.seharusnya).langkahTersandi(langkah.isi);
    const awal = awalBaris(id);
    const awalBerikut = berikut && awalBaris(berikut.id);
    let milik = 0;
    do {
      for (const { isi, banyak, celah } of this.#baris.runtun(awal)) {
        sidik.barisTersandi(isi, banyak);
        andai?.barisTersandi(isi, banyak);
        milik += banyak;
        this.#celah.push(...celah);
        yield this.banyakBaris;
      }
    } while (this.#baris.berikut() !== null && !this.#baris.milik(awalBerikut) && this.#sisihkan(nomor));
    const seharusnya = sidik.selesai();
    const hanyaSidik = andai !== null && andai.selesai() === langkah.sidik;
    this.#putuskanTertunda(hanyaSidik);
    if (hilang) this.#celah = [];
    else if (langkah.sidik !== seharusnya && !hanyaSidik) this.#tertunda = { putus: this.#sebab(langkah, milik), seharusnya };
    this.#tuntaskanCelah(nomor);
    this.#sidikSebelum = langkah.sidik;
    this.#nomorSebelum = nomor;
  }

  /** What is left when every step is done. */
  akhiri(sampai: number): void {
    while (this.#baris.berikut() !== null) this.#sisihkan(sampai);
    const langkahTerpakai = this.#terpakai("langkah");
    const akhir = this.#baris.terakhir + 1;
    const barisTerpotong = langkahTerpakai === sampai && this.#terpakai("perubahan") >= akhir;
    if (barisTerpotong && this.#tertunda?.putus.jenis === "langkahDiubah") {
      const { putus, seharusnya } = this.#tertunda;
      this.#tertunda = { putus: { ...putus, jenis: "barisHilang", baris: akhir }, seharusnya };
    } else if (barisTerpotong) this.#catat({ jenis: "barisHilang", langkah: sampai, sampai: null, baris: akhir, waktu: null });
    this.#putuskanTertunda(false);
    if (langkahTerpakai > sampai)
      this.#catat({ jenis: "ekorHilang", langkah: sampai + 1, sampai: langkahTerpakai, baris: null, waktu: null });
  }

  /** The highest number that was ever given out. What was rolled back used up none. */
  #terpakai(tabel: "langkah" | "perubahan"): number {
    const [seq] = this.raw.prepare("SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = ?").pluck().all([tabel]);
    return Number(seq);
  }

  /** Numbers of lines that are missing although every fingerprint fits: both were made anew together. */
  #tuntaskanCelah(langkah: number): void {
    for (const { dari } of this.#celah)
      if (this.#tertunda === null && !this.#celahTercatat.has(dari))
        this.#catat({ jenis: "barisHilang", langkah, sampai: null, baris: dari, waktu: null });
    this.#celah = [];
  }

  /** Sets a line aside that belongs to no step, or to an earlier one, and answers whether it did; a line of a later step stays. */
  #sisihkan(langkahKini: number): boolean {
    const baris = this.#baris.berikut();
    const pemilik = this.raw
      .prepare("SELECT l.nomor FROM perubahan p JOIN langkah l ON l.id = p.langkahId WHERE p.nomor = ?")
      .pluck()
      .all([baris])[0] as number | undefined;
    if (pemilik !== undefined && pemilik > langkahKini) return false;
    const celah = this.#baris.celah();
    if (celah) this.#celah.push(celah);
    this.#baris.maju();
    if (pemilik === undefined || !this.#tertukar.has(pemilik))
      this.#catat({ jenis: "barisDisisipkan", langkah: pemilik ?? langkahKini, sampai: null, baris, waktu: null });
    return true;
  }

  /** What is the matter with a step whose fingerprint does not fit. */
  #sebab({ nomor, id, waktu, sidik }: LangkahTersandi, milik: number): PutusRantai {
    const putus = { langkah: nomor, sampai: null, baris: null, waktu };
    if (sidik === null) return { ...putus, jenis: "langkahDisisipkan" };
    const celah = this.#celah[0] ?? this.#baris.celah();
    if (celah) {
      this.#celahTercatat.add(celah.dari);
      return { ...putus, jenis: "barisHilang", baris: celah.dari };
    }
    const tercatat = Number(this.raw.prepare("SELECT count(*) FROM perubahan WHERE langkahId = ?").pluck().all([id])[0]);
    if (tercatat === milik) return { ...putus, jenis: "langkahDiubah" };
    this.#tertukar.add(nomor);
    return { ...putus, jenis: "langkahTertukar" };
  }

  /** @param hanyaSidik the step after it fits the fingerprint that its content should have: nothing but its fingerprint was changed */
  #putuskanTertunda(hanyaSidik: boolean): void {
    if (this.#tertunda === null) return;
    const { putus } = this.#tertunda;
    this.#tertunda = null;
    this.#catat(hanyaSidik && putus.jenis !== "langkahDisisipkan" ? { ...putus, jenis: "sidikDiubah" } : putus);
  }

  #catat(putus: PutusRantai): void {
    this.banyakPutus += 1;
    if (this.putus.length < PUTUS_TERBANYAK) this.putus.push(putus);
  }
}
