import type Database from "libsql";
import { SQL_BARIS, SQL_LANGKAH } from "./sidik-langkah";

/** Rows that are fetched at a time: few enough that a portion is a matter of milliseconds. */
const SEPORSI = 2_000;

/** One step as it stands in the file, its columns put into fields. */
export interface LangkahTersandi {
  readonly nomor: number;
  readonly id: string;
  readonly waktu: string;
  readonly sidik: string | null;
  readonly isi: string;
}

/** The steps up to a number, in order. They come as one piece a portion, as lines do. */
export function* bacaLangkah(raw: Database.Database, sampai: number): Generator<LangkahTersandi> {
  const porsi = raw
    .prepare(
      `SELECT json_group_array(json_array(nomor, id, waktu, sidik, e))
       FROM (SELECT nomor, id, waktu, sidik, ${SQL_LANGKAH} AS e FROM langkah WHERE nomor > ? AND nomor <= ? ORDER BY nomor LIMIT ${SEPORSI})`,
    )
    .pluck();
  for (let terakhir = Number.MIN_SAFE_INTEGER; ;) {
    // The columns of the STRICT table, as they were asked for.
    const rows = JSON.parse(String(porsi.all([terakhir, sampai])[0])) as [number, string, string, string | null, string][];
    for (const [nomor, id, waktu, sidik, isi] of rows) yield { nomor, id, waktu, sidik, isi };
    const akhir = rows.at(-1);
    if (akhir === undefined || rows.length < SEPORSI) return;
    terakhir = akhir[0];
  }
}

/** Lines of one step that follow each other, as one piece. */
export interface Runtun {
  readonly isi: Uint8Array;
  readonly banyak: number;
  /** Numbers that are missing before the lines or among them. */
  readonly celah: readonly Celah[];
}

/** Numbers of lines that are missing. */
export interface Celah {
  readonly dari: number;
  readonly sampai: number;
}

/**
 * The lines up to a number, in order. They come from SQLite as one piece a portion: a million calls of the driver would take longer than all
 * the rest.
 */
export class BacaBaris {
  /** Lines that were gone past, and the number of the last of them. */
  lewat = 0;
  terakhir = 0;
  readonly #porsi: Database.Statement;
  #bytes: Buffer = Buffer.alloc(0);
  #panjang: readonly number[] = [];
  #nomor: readonly number[] = [];
  #di = 0;
  #letak = 0;
  #sesudah = Number.MIN_SAFE_INTEGER;

  constructor(
    raw: Database.Database,
    private readonly sampai: number,
  ) {
    this.#porsi = raw
      .prepare(
        `SELECT CAST(group_concat(e, '') AS BLOB), json_group_array(octet_length(e)), json_group_array(nomor)
         FROM (SELECT nomor, ${SQL_BARIS} AS e FROM perubahan WHERE nomor > ? AND nomor <= ? ORDER BY nomor LIMIT ${SEPORSI})`,
      )
      .raw();
  }

  /** Number of the next line; null after the last one. */
  berikut(): number | null {
    if (this.#di >= this.#nomor.length) this.#isiAntrean();
    return this.#nomor[this.#di] ?? null;
  }

  /** Whether the next line is one of the step of these first bytes; of no step where there are none. */
  milik(awal: Buffer | null): boolean {
    return awal !== null && this.berikut() !== null && this.#dimulai(awal);
  }

  /** Goes past the lines of a step that come next, a portion at a time. */
  *runtun(awal: Buffer): Generator<Runtun> {
    while (this.milik(awal)) {
      const [mulai, dari] = [this.#letak, this.lewat];
      const celah: Celah[] = [];
      while (this.#di < this.#nomor.length && this.#dimulai(awal)) {
        const satu = this.celah();
        if (satu) celah.push(satu);
        this.maju();
      }
      yield { isi: this.#bytes.subarray(mulai, this.#letak), banyak: this.lewat - dari, celah };
    }
  }

  /** Numbers that are missing before the next line. */
  celah(): Celah | null {
    const nomor = this.berikut();
    return nomor === null || nomor === this.terakhir + 1 ? null : { dari: this.terakhir + 1, sampai: nomor - 1 };
  }

  /** Goes past the next line. */
  maju(): void {
    this.terakhir = this.#nomor[this.#di] ?? this.terakhir;
    this.#letak += this.#panjang[this.#di] ?? 0;
    this.#di += 1;
    this.lewat += 1;
  }

  /** From the end, where the names of steps differ. */
  #dimulai(awal: Buffer): boolean {
    const letak = this.#letak;
    for (let indeks = awal.length - 1; indeks >= 0; indeks -= 1) if (this.#bytes[letak + indeks] !== awal[indeks]) return false;
    return true;
  }

  #isiAntrean(): void {
    // One row of a sum over all: always there, with null for no line at all.
    const [[isi, panjang, nomor] = [null, "[]", "[]"]] = this.#porsi.all([this.#sesudah, this.sampai]) as [
      Uint8Array | null,
      string,
      string,
    ][];
    this.#bytes = Buffer.from(isi ?? []);
    this.#panjang = JSON.parse(panjang) as number[];
    this.#nomor = JSON.parse(nomor) as number[];
    [this.#di, this.#letak] = [0, 0];
    this.#sesudah = this.#nomor.at(-1) ?? this.#sesudah;
  }
}
