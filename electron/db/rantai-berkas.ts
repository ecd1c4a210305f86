import type Database from "libsql";
import type { HasilCatatanBerkas, PutusBerkas } from "../../core/rantai/hasil";
import { sidikBerkas, type IsiBerkas } from "./sidik-berkas";

/** Breaks that are told one by one; the rest is only counted. */
const PUTUS_TERBANYAK = 50;
/** Records that are fetched at a time. */
const SEPORSI = 1_000;

/** A record as the table holds it. */
export type BarisBerkas = IsiBerkas & { readonly nomor: number; readonly sidikBaris: string };

/**
 * Walks the records of written files and compares each with its fingerprint, their numbers with one another, and their fingerprints with
 * those that the history bears. What can be seen: a record that was changed, put in, or taken out, unless every later fingerprint, of records
 * and of steps, was made anew. Reads only.
 */
export function periksaCatatanBerkas(raw: Database.Database): HasilCatatanBerkas {
  const putus: PutusBerkas[] = [];
  let banyakPutus = 0;
  const catat = (satu: PutusBerkas): void => {
    banyakPutus += 1;
    if (putus.length < PUTUS_TERBANYAK) putus.push(satu);
  };
  const nomorSidik = new Map<string, number>();
  let [nomorSebelum, sebelum, banyak]: [number, string | null, number] = [0, null, 0];
  for (const baris of bacaBerkas(raw)) {
    const { nomor, sidikBaris } = baris;
    banyak += 1;
    const lompat = nomor !== nomorSebelum + 1;
    if (lompat) catat({ jenis: "hilang", nomor: nomorSebelum + 1, sampai: nomor - 1 });
    // Behind a gap the one before it is not known.
    else if (sidikBaris !== sidikBerkas(sebelum, baris)) catat({ jenis: "diubah", nomor, sampai: null });
    nomorSidik.set(sidikBaris, nomor);
    [nomorSebelum, sebelum] = [nomor, sidikBaris];
  }
  const [terpakai] = raw.prepare("SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'berkasTertulis'").pluck().all();
  if (Number(terpakai) > nomorSebelum) catat({ jenis: "hilang", nomor: nomorSebelum + 1, sampai: Number(terpakai) });
  for (const langkah of langkahTanpaCatatan(raw, nomorSidik)) catat({ jenis: "langkah", nomor: langkah, sampai: null });
  return { banyak, putus, banyakPutus };
}

function* bacaBerkas(raw: Database.Database): Generator<BarisBerkas> {
  const porsi = raw.prepare(`SELECT * FROM berkasTertulis WHERE nomor > ? ORDER BY nomor LIMIT ${SEPORSI}`);
  for (let sesudah = Number.MIN_SAFE_INTEGER; ;) {
    // The columns of the STRICT table.
    const rows = porsi.all([sesudah]) as BarisBerkas[];
    yield* rows;
    const akhir = rows.at(-1);
    if (akhir === undefined || rows.length < SEPORSI) return;
    sesudah = akhir.nomor;
  }
}

/** Steps that bear the fingerprint of a record that is not there, or not after the one that an earlier step bears. */
function langkahTanpaCatatan(raw: Database.Database, nomorSidik: ReadonlyMap<string, number>): readonly number[] {
  const jangkar = raw.prepare("SELECT nomor, berkas FROM langkah WHERE berkas IS NOT NULL ORDER BY nomor").all() as {
    readonly nomor: number;
    readonly berkas: string;
  }[];
  let tadi = 0;
  return jangkar.flatMap(({ nomor, berkas }) => {
    const kini = nomorSidik.get(berkas) ?? 0;
    if (kini <= tadi) return [nomor];
    tadi = kini;
    return [];
  });
}

/** Records whose numbers and fingerprints are made anew, for a file of which not all could be read. */
export function sidikiUlangBerkas(baris: readonly IsiBerkas[]): readonly BarisBerkas[] {
  let sebelum: string | null = null;
  return baris.map((satu, letak) => {
    const isi = { ...satu, nomor: letak + 1 };
    sebelum = sidikBerkas(sebelum, isi);
    return { ...isi, sidikBaris: sebelum };
  });
}
