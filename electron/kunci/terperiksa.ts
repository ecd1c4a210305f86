import { createHmac, timingSafeEqual } from "node:crypto";
import { readFileSync, type Stats } from "node:fs";
import { catatanTerperiksa, type LetakBerkas as Letak } from "../../core/contract/terperiksa";
import { tulisUtuh } from "../cadangan/folder";
import { driverCode } from "../db/driver-errors";
import { kunciTurunan } from "./turunan";

/**
 * The files that were read from end to end and seen to be encrypted, so that they need not be read at every opening. The record is signed with the
 * data key: nobody without it can have a clear file passed over.
 */
export class Terperiksa {
  readonly #dahulu: ReadonlyMap<string, Letak>;
  readonly #kini = new Map<string, Letak>();

  private constructor(
    private readonly jalur: string,
    private readonly kunciData: string | undefined,
  ) {
    this.#dahulu = kunciData === undefined ? new Map() : bacaCatatan(jalur, kunciData);
  }

  /** The record beside a data file; without a key nothing is known and nothing is kept. */
  static baca(path: string, kunciData: string | undefined): Terperiksa {
    return new Terperiksa(`${path}.terperiksa`, kunciData);
  }

  /** Whether a file is as it was when it was seen to be encrypted. It stays known then. */
  isDikenal(nama: string, stat: Stats): boolean {
    const dahulu = this.#dahulu.get(nama);
    const kini = letakDari(stat);
    if (dahulu === undefined || dahulu.some((angka, urutan) => angka !== kini[urutan])) return false;
    this.#kini.set(nama, kini);
    return true;
  }

  /** A file was read from end to end and is encrypted. */
  catat(nama: string, stat: Stats): void {
    this.#kini.set(nama, letakDari(stat));
  }

  /** Keeps what is known now. A disk that takes no writing means that they are read again next time. */
  simpan(): void {
    if (this.kunciData === undefined) return;
    const berkas = Object.fromEntries([...this.#kini].toSorted(([satu], [lain]) => (satu < lain ? -1 : 1)));
    const mac = macOf(berkas, this.kunciData).toString("base64");
    try {
      tulisUtuh(this.jalur, JSON.stringify({ bentuk: 1, berkas, mac }));
    } catch (error) {
      if (driverCode(error) === "") throw error;
    }
  }
}

function letakDari({ size, mtimeMs, ino }: Stats): Letak {
  return [size, mtimeMs, ino];
}

function bacaCatatan(jalur: string, kunciData: string): ReadonlyMap<string, Letak> {
  try {
    const { berkas, mac } = catatanTerperiksa.parse(JSON.parse(readFileSync(jalur, "utf8")));
    const tertulis = Buffer.from(mac, "base64");
    const benar = macOf(berkas, kunciData);
    return tertulis.length === benar.length && timingSafeEqual(tertulis, benar) ? new Map(Object.entries(berkas)) : new Map();
  } catch {
    // None yet, or none of ours: everything is read.
    return new Map();
  }
}

function macOf(berkas: Readonly<Record<string, Letak>>, kunciData: string): Buffer {
  return createHmac("sha256", kunciTurunan(kunciData, "terperiksa")).update(JSON.stringify(berkas)).digest();
}
