import { createHash, type Hash } from "node:crypto";

/*
 * The fingerprint (`sidik`) of a step of work. It is the SHA-256, in 64 small hexadecimal digits, of these bytes in UTF-8:
 *
 *   "tepat langkah 1" and a line feed,
 *   the fingerprint of the step before it, as a field,
 *   the columns of the step as fields: nomor, id, waktu, pelaku, jenis, kode, rincian, sasaranId, tempat, skema, berkas,
 *   for each of its lines in the order of their numbers: langkahId, nomor, tabel, barisId, aksi, lama, baru as fields,
 *   "=" and how many lines there are, in decimal digits.
 *
 * A field is "-," where the value is null, else how many bytes it has in decimal digits, ":", the bytes, and ",": no value can be taken for
 * two, or two for one. Before the first step stands null, or, in a file whose first steps were written before there were fingerprints, the
 * number of the last of those, a space, and the moment at which they were given theirs.
 *
 * Never changed: what is out there was made so. A column that is added to `langkah` or `perubahan` needs a second form beside this one.
 */
const BENTUK = "tepat langkah 1\n";

/** Columns of a step in their order in the fingerprint, with whether they may be null. */
export const KOLOM_LANGKAH = [
  "nomor",
  "id",
  "waktu",
  "pelaku",
  "jenis",
  "kode",
  "rincian",
  "sasaranId",
  "tempat",
  "skema",
  "berkas",
] as const;
/** Columns of a line. Its step comes first, so that what belongs to a step can be seen from the first bytes. */
export const KOLOM_BARIS = ["langkahId", "nomor", "tabel", "barisId", "aksi", "lama", "baru"] as const;

export type IsiKolom<K extends readonly string[]> = Readonly<Record<K[number], string | number | null>>;

/** A value as a field. */
export function isian(nilai: string | number | null): string {
  if (nilai === null) return "-,";
  const teks = String(nilai);
  return `${Buffer.byteLength(teks)}:${teks},`;
}

/** The first bytes of every line of a step. */
export function awalBaris(langkahId: string): Buffer {
  return Buffer.from(isian(langkahId));
}

/** SQL: these columns of a row as fields, one behind the other, put together in one go: a piece at a time takes twice as long. */
function sqlIsian(kolom: readonly string[]): string {
  // Of a null the length is null, and it adds nothing itself.
  return `concat(${kolom.map((satu) => `ifnull(octet_length(${satu}) || ':', '-'), ${satu}, ','`).join(", ")})`;
}

export const SQL_LANGKAH = sqlIsian(KOLOM_LANGKAH);
export const SQL_BARIS = sqlIsian(KOLOM_BARIS);

/** The fingerprint of one step in the making: its lines are added as they come, so that an import of any size takes no memory. */
export class SidikLangkah {
  readonly #hash: Hash = createHash("sha256");
  #baris = 0;

  /** @param sebelum the fingerprint of the step before; null before the first one */
  constructor(sebelum: string | null) {
    this.#hash.update(BENTUK + isian(sebelum));
  }

  /** The columns of the step itself, before any line. */
  langkah(isi: IsiKolom<typeof KOLOM_LANGKAH>): this {
    this.#hash.update(KOLOM_LANGKAH.map((kolom) => isian(isi[kolom])).join(""));
    return this;
  }

  /** The next line. */
  baris(isi: IsiKolom<typeof KOLOM_BARIS>): this {
    this.#baris += 1;
    this.#hash.update(KOLOM_BARIS.map((kolom) => isian(isi[kolom])).join(""));
    return this;
  }

  /** The columns of the step as SQLite has put them into fields (`SQL_LANGKAH`). */
  langkahTersandi(isi: string): this {
    this.#hash.update(isi);
    return this;
  }

  /** The next lines as SQLite has put them into fields (`SQL_BARIS`), one behind the other. */
  barisTersandi(isi: Uint8Array, banyak: number): this {
    this.#baris += banyak;
    this.#hash.update(isi);
    return this;
  }

  /** Ends it. */
  selesai(): string {
    return this.#hash.update(`=${this.#baris}`).digest("hex");
  }
}
